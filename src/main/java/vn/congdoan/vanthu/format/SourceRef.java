package vn.congdoan.vanthu.format;

/**
 * Where a printed text comes from, so that a click on the page finds its field or its block.
 *
 * @param index which one of several: line of an area, block of the body or of an appendix
 * @param appendix the appendix, counted from 0, for {@link Area#APPENDIX}; otherwise 0
 * @param row table row, -1 outside tables
 * @param column table column, -1 outside tables
 */
public record SourceRef(Area area, int index, int appendix, int row, int column) {
    public enum Area {
        PARENT_ORGANISATION,
        ORGANISATION,
        NATIONAL,
        NUMBER,
        PLACE_DATE,
        MARK,
        TYPE,
        SUBJECT,
        ADDRESSEES,
        AUTHORITY,
        LEGAL_BASIS,
        ENACTMENT,
        BODY,
        SIGNATURE,
        RECIPIENTS,
        APPENDIX_HEAD,
        APPENDIX,
        PAGE_NUMBER
    }

    public static SourceRef of(Area area) {
        return of(area, 0);
    }

    public static SourceRef of(Area area, int index) {
        return new SourceRef(area, index, 0, -1, -1);
    }

    public SourceRef cell(int tableRow, int tableColumn) {
        return new SourceRef(area, index, appendix, tableRow, tableColumn);
    }
}
