package vn.congdoan.vanthu.app.editing;

import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.format.SourceRef;

/** Which field prints which part of the page, and the other way round. */
final class FieldAreas {
    private FieldAreas() {}

    /** Nothing for what the form prints by itself. */
    static Optional<EditPlace> field(SourceRef ref, int offset, DocumentParts parts) {
        return Optional.ofNullable(
                switch (ref.area()) {
                    case PARENT_ORGANISATION -> EditPlace.PARENT_ORGANISATION;
                    case ORGANISATION -> EditPlace.ORGANISATION;
                    case NUMBER -> EditPlace.NUMBER;
                    case PLACE_DATE -> offset <= parts.place().length() ? EditPlace.PLACE : EditPlace.DATE;
                    case MARK -> EditPlace.MARK;
                    case TYPE, ENACTMENT -> EditPlace.TYPE;
                    case SUBJECT -> EditPlace.SUBJECT;
                    case ADDRESSEES -> EditPlace.ADDRESSEES;
                    case AUTHORITY -> EditPlace.AUTHORITY;
                    case SIGNATURE -> EditPlace.SIGNATURE;
                    case RECIPIENTS -> isArchive(ref, parts) ? EditPlace.ARCHIVE : EditPlace.RECIPIENTS;
                    case LEGAL_BASIS, BODY, APPENDIX_HEAD, APPENDIX, NATIONAL, PAGE_NUMBER -> null;
                });
    }

    static boolean isText(SourceRef ref) {
        return switch (ref.area()) {
            case LEGAL_BASIS, BODY, APPENDIX_HEAD, APPENDIX -> true;
            default -> false;
        };
    }

    /** The archive line stands below the recipients and counts on from them. */
    private static boolean isArchive(SourceRef ref, DocumentParts parts) {
        return !parts.archive().isBlank() && ref.index() == parts.recipients().size();
    }
}
