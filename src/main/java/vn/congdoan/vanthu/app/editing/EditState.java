package vn.congdoan.vanthu.app.editing;

import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;

/** A draft and what is selected in its running text. */
public record EditState(Draft draft, TextSelection selection) {
    public EditState {
        Objects.requireNonNull(draft, "draft");
        selection = selection.within(draft.bodyText().length());
    }
}
