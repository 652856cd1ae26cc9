package vn.congdoan.vanthu.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/** Documents that have gone their way in a test's office. */
public final class IssuedDocuments {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final AppContext context;

    public IssuedDocuments(AppContext context) {
        this.context = context;
    }

    /** A plan of the built-in template to these recipients, issued under that number. */
    public long plan(int number, List<Recipient> recipients, String archive) {
        return issue(draft("ke-hoach-tuyen-truyen", recipients, archive), number);
    }

    public long draft(String template, List<Recipient> recipients, String archive) {
        Draft draft = filled(template);
        DocumentParts parts = draft.parts();
        DocumentParts changed = new DocumentParts(
                parts.type(),
                parts.parentOrganisation(),
                parts.organisation(),
                parts.number(),
                parts.place(),
                parts.date(),
                parts.mark(),
                parts.subject(),
                parts.authority(),
                parts.addressees(),
                recipients,
                archive,
                parts.signatures());
        return context.documentService().create(draft.withParts(changed), template);
    }

    private Draft filled(String template) {
        return context.templateService()
                .fill(context.templateService().byId(template), Map.of())
                .draft();
    }

    /** Through every step, with number and day. @return the same id */
    public long issue(long id, int number) {
        WorkflowService workflow = context.life().workflow();
        DocumentService documents = context.documentService();
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
        String symbol = documents.open(id).parts().number().symbol();
        documents.number(id, new DocumentNumber(number, "", symbol), DAY);
        workflow.apply(id, WorkflowAction.GIVE_NUMBER, "");
        workflow.apply(id, WorkflowAction.SIGN_ON_PAPER, "");
        workflow.apply(id, WorkflowAction.ISSUE, "");
        return id;
    }
}
