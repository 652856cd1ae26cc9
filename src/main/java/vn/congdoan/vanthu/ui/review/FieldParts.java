package vn.congdoan.vanthu.ui.review;

import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.ui.common.review.ChosenWords;

/** The words of a field that somebody pointed at on the page, to be commented on as a whole. */
final class FieldParts {
    private static final Map<EditPlace, Part> PARTS = Map.of(
            EditPlace.PARENT_ORGANISATION, Part.PARENT_ORGANISATION,
            EditPlace.ORGANISATION, Part.ORGANISATION,
            EditPlace.NUMBER, Part.SYMBOL,
            EditPlace.PLACE, Part.PLACE,
            EditPlace.SUBJECT, Part.SUBJECT,
            EditPlace.AUTHORITY, Part.AUTHORITY,
            EditPlace.ADDRESSEES, Part.ADDRESSEES,
            EditPlace.RECIPIENTS, Part.RECIPIENTS,
            EditPlace.ARCHIVE, Part.ARCHIVE,
            EditPlace.SIGNATURE, Part.SIGNER);

    private FieldParts() {}

    /** @param redline of the present text, whose parts are in it with their words */
    static Optional<ChosenWords> of(EditTarget target, Redline redline) {
        Part part = PARTS.get(target.place());
        return redline.blocks().stream()
                .filter(block -> part != null && block.part() == part)
                .filter(block ->
                        block.item() == target.index() && !block.newText().isBlank())
                .findFirst()
                .map(block -> new ChosenWords(
                        new CheckPlace.InPart(
                                part, block.item(), 0, block.newText().length()),
                        block.newText()));
    }
}
