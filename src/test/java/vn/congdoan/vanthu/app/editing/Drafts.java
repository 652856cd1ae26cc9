package vn.congdoan.vanthu.app.editing;

import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;

/** Drafts of an invented office. */
public final class Drafts {
    private Drafts() {}

    public static Draft plan(String bodyText) {
        return new Draft(Samples.plan(FormatPacks.builtIn().byId("nd30")), bodyText);
    }

    static EditState state(String bodyText) {
        return new EditState(plan(bodyText), TextSelection.at(bodyText.length()));
    }
}
