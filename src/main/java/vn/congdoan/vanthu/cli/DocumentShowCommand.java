package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;

/**
 * Where a document stands, with its comments and what was done to it. As JSON its flow and
 * {@code {type, number, date, subject, hash, approved, comments, history}}: {@code hash} is over everything that an approval
 * covers of the present text, {@code approved} whether that is the approved one.
 */
@Command(name = "show")
final class DocumentShowCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    DocumentShowCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        Draft draft = services.documents().draft(id);
        DocumentFlow flow = services.life().workflow().flow(id);
        String hash = services.life().workflow().hash(draft);
        List<PlacedComment> comments = services.life().review().comments(id, draft);
        Map<String, Object> json = new LinkedHashMap<>(DocumentJson.flow(flow));
        DocumentParts parts = draft.parts();
        json.put("type", parts.type().name());
        DocumentJson.put(json, "number", DocumentJson.number(parts.number()));
        DocumentJson.put(json, "date", ReadJson.date(parts.date()));
        json.put("subject", parts.subject());
        json.put("hash", hash);
        json.put("approved", flow.state().isFrozen() && hash.equals(flow.approvedHash()));
        json.put("comments", DocumentJson.comments(comments));
        List<AuditEntry> history = services.life().audit().of(AuditSubject.document(id));
        json.put("history", history.stream().map(DocumentJson::entry).toList());
        if (common.json) {
            session.printJson(json);
        } else {
            print(json, flow, comments);
            history.forEach(entry -> session.print("  " + line(entry)));
        }
        return ExitCode.DONE;
    }

    private void print(Map<String, Object> json, DocumentFlow flow, List<PlacedComment> comments) {
        session.print(id + "  " + json.get("type") + "  " + json.get("subject"));
        session.print("  state: " + DocumentJson.name(flow.state()) + " (" + words(flow) + ")");
        if (flow.changedAt() != null) {
            session.print("  by: " + flow.changedBy() + ", " + flow.changedAt());
        }
        if (!flow.reason().isEmpty()) {
            session.print("  reason: " + flow.reason().replace('\n', ' '));
        }
        session.print("  hash: " + json.get("hash"));
        for (PlacedComment placed : comments) {
            session.print("  comment " + placed.comment().id()
                    + (placed.comment().done() ? " [x] " : " [ ] ") + line(placed));
        }
    }

    private String line(AuditEntry entry) {
        String detail = entry.detail().isEmpty() ? "" : ": " + entry.detail().replace('\n', ' ');
        return entry.at() + "  " + entry.actor() + "  " + words(entry.action()) + detail;
    }

    private String words(String action) {
        for (WorkflowAction step : WorkflowAction.values()) {
            if (step.name().equals(action)) {
                return session.messages.get(step.labelKey());
            }
        }
        String key = "audit.action." + action;
        return session.messages.bundle().containsKey(key) ? session.messages.get(key) : action;
    }

    private String words(DocumentFlow flow) {
        return session.messages.get(flow.state().labelKey());
    }

    private String line(PlacedComment placed) {
        String quote = placed.comment().quote();
        String about = quote.isEmpty() ? "" : "“" + quote + "”: ";
        String lost = placed.isLost() ? " " + session.messages.get("cli.document.lost") : "";
        return (placed.comment().author() + ", " + about + placed.comment().words() + lost).replace('\n', ' ');
    }
}
