package vn.congdoan.vanthu.render.docx;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Level;

/** Which levels make up which list of the Word file, and how each level prints its number there. */
final class Lists {
    /** "Phần I" … "Tiểu mục 1". */
    static final List<Level> DIVISIONS = List.of(Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION);

    /**
     * From "Điều 1." down to "+". Articles lead it, and don't stand under the divisions, because they run on from chapter to
     * chapter, which not every program would do inside one list.
     */
    static final List<Level> ITEMS =
            List.of(Level.ARTICLE, Level.ROMAN, Level.CLAUSE, Level.SUBCLAUSE, Level.POINT, Level.DASH, Level.PLUS);

    // Instances that every file has, because styles refer to them.
    static final int RECIPIENTS = 1;
    static final int ADDRESSEES = 2;
    static final int MAIN_DIVISIONS = 3;
    static final int MAIN_ITEMS = 4;
    static final int MAIN_FIFTH_POINT = 5;
    static final int MAIN_SIXTH_POINT = 6;
    static final int FIRST_FREE = 7;

    private Lists() {}

    static List<Level> listOf(Level level) {
        return level.isDivision() ? DIVISIONS : ITEMS;
    }

    static int indexOf(Level level) {
        return listOf(level).indexOf(level);
    }

    /** Word's name of the way of counting. */
    static String counting(Level level) {
        return switch (level) {
            case PART, CHAPTER, ROMAN -> "upperRoman";
            case SECTION, SUBSECTION, ARTICLE, CLAUSE, SUBCLAUSE -> "decimal";
            case POINT -> "lowerLetter";
            case DASH, PLUS -> "bullet";
        };
    }

    /** What is printed, with %n for the number of the list's n-th level. */
    static String pattern(Level level) {
        String own = "%" + (indexOf(level) + 1);
        return switch (level) {
            case PART -> "Phần " + own;
            case CHAPTER -> "Chương " + own;
            case SECTION -> "Mục " + own;
            case SUBSECTION -> "Tiểu mục " + own;
            case ARTICLE -> "Điều " + own + ".";
            case ROMAN, CLAUSE -> own + ".";
            case SUBCLAUSE -> "%" + (indexOf(Level.CLAUSE) + 1) + "." + own + ".";
            case POINT -> own + ")";
            case DASH -> "-";
            case PLUS -> "+";
        };
    }
}
