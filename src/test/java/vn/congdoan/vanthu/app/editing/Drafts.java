package vn.congdoan.vanthu.app.editing;

import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;

/** Drafts of an invented office. */
public final class Drafts {
    private Drafts() {}

    public static Draft plan(String bodyText) {
        return new Draft(Samples.plan(FormatPacks.builtIn().byId("nd30")), bodyText);
    }

    /** A plan with its number, of a day. */
    public static Draft numbered(int number, String symbol, PartialDate date) {
        Draft plan = plan("I. MỤC ĐÍCH");
        DocumentParts parts = plan.parts();
        return plan.withParts(new DocumentParts(
                parts.type(),
                parts.parentOrganisation(),
                parts.organisation(),
                new DocumentNumber(number, "", symbol),
                parts.place(),
                date,
                parts.mark(),
                parts.subject(),
                parts.authority(),
                parts.addressees(),
                parts.recipients(),
                parts.archive(),
                parts.signatures()));
    }

    static EditState state(String bodyText) {
        return new EditState(plan(bodyText), TextSelection.at(bodyText.length()));
    }
}
