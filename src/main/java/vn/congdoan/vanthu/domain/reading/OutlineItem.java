package vn.congdoan.vanthu.domain.reading;

/**
 * A labelled line as the source numbers it.
 *
 * @param level 1 for the outermost that the notation knows ("I.", "Chương", "Điều"), then "1." 2, "1.1." 3, "a)" 4, "-" 5, "+" 6
 * @param label without its stop: "I", "2.1", "a", "-"
 * @param title "" when the line is running text and no title
 */
public record OutlineItem(int level, String label, String title, SourcePlace place) {}
