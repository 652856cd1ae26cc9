package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.PartWords;

/** Where one writes to mend a finding. */
public final class FindingTargets {
    private FindingTargets() {}

    /** Nothing for what concerns the whole document or only the look of a file. */
    public static Optional<EditTarget> of(CheckPlace place, Draft draft) {
        if (place instanceof CheckPlace.InBody body) {
            int length = draft.bodyText().length();
            return Optional.of(
                    new EditTarget(EditPlace.BODY, 0, Math.min(body.start(), length), Math.min(body.end(), length)));
        }
        return place instanceof CheckPlace.InPart part
                ? field(part.part()).map(f -> target(f, part, draft))
                : Optional.empty();
    }

    private static EditTarget target(EditPlace field, CheckPlace.InPart place, Draft draft) {
        List<String> lines = PartWords.of(draft.parts(), place.part());
        boolean alone = switch (field) {
            case SUBJECT, PLACE, ARCHIVE, AUTHORITY, ORGANISATION, PARENT_ORGANISATION -> true;
            default -> false;
        };
        boolean several = field == EditPlace.RECIPIENTS || field == EditPlace.ADDRESSEES;
        if (!alone && !several || place.item() >= lines.size()) {
            return field == EditPlace.BODY ? EditTarget.text(0) : EditTarget.field(field, place.item());
        }
        int before = lines.subList(0, place.item()).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
        return new EditTarget(field, place.item(), before + place.start(), before + place.end());
    }

    private static Optional<EditPlace> field(Part part) {
        return Optional.ofNullable(
                switch (part) {
                    case TYPE -> EditPlace.TYPE;
                    case PARENT_ORGANISATION -> EditPlace.PARENT_ORGANISATION;
                    case ORGANISATION -> EditPlace.ORGANISATION;
                    case NUMBER, SYMBOL -> EditPlace.NUMBER;
                    case PLACE -> EditPlace.PLACE;
                    case DATE -> EditPlace.DATE;
                    case MARK -> EditPlace.MARK;
                    case SUBJECT -> EditPlace.SUBJECT;
                    case AUTHORITY -> EditPlace.AUTHORITY;
                    case ADDRESSEES -> EditPlace.ADDRESSEES;
                    case LEGAL_BASES -> EditPlace.BODY;
                    case RECIPIENTS -> EditPlace.RECIPIENTS;
                    case ARCHIVE -> EditPlace.ARCHIVE;
                    case CAPACITY, POSITION, SIGNER -> EditPlace.SIGNATURE;
                    case NATIONAL_TITLE, NATIONAL_MOTTO -> null;
                });
    }
}
