package vn.congdoan.vanthu.domain.document;

/**
 * The levels of an item, outermost first. Statute-like texts use {@code PART … ARTICLE, CLAUSE, POINT}, plans and guidances
 * {@code ROMAN, CLAUSE, SUBCLAUSE, POINT, DASH, PLUS}; both may stand in one text. (NĐ 30, Phụ lục I, II.6đ; union practice.)
 */
public enum Level {
    /** "Phần I". */
    PART,
    /** "Chương II". */
    CHAPTER,
    /** "Mục 1". */
    SECTION,
    /** "Tiểu mục 1". */
    SUBSECTION,
    /** "Điều 5.": numbered through the whole document. */
    ARTICLE,
    /** "I.": the sections of a plan. */
    ROMAN,
    /** "1.": a khoản, or the item of a plan. */
    CLAUSE,
    /** "1.1.". */
    SUBCLAUSE,
    /** "a)", in the Vietnamese alphabet. */
    POINT,
    /** "- ". */
    DASH,
    /** "+ ". */
    PLUS;

    /** Whether the level carries a counted number or letter. */
    public boolean isNumbered() {
        return this != DASH && this != PLUS;
    }

    /** Whether the label stands on a line of its own with the title below it ("Chương I"). */
    public boolean isDivision() {
        return this == PART || this == CHAPTER || this == SECTION || this == SUBSECTION;
    }
}
