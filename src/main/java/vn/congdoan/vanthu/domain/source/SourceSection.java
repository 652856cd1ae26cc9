package vn.congdoan.vanthu.domain.source;

/**
 * The pages of a stretch of lines, in millimetres.
 *
 * @param firstLine index of its first line
 * @param width of the paper as it lies
 * @param firstPageDiffers whether the first page has header and footer of its own
 * @param pageNumber null when no page number is printed
 */
public record SourceSection(
        int firstLine,
        double width,
        double height,
        double marginTop,
        double marginBottom,
        double marginLeft,
        double marginRight,
        boolean firstPageDiffers,
        PageNumberLook pageNumber) {

    /**
     * How pages are numbered.
     *
     * @param top in the upper margin
     * @param size pt; 0 when unknown
     * @param onFirstPage whether it is shown there
     * @param startsAt the first number; null when it goes on or isn't said
     */
    public record PageNumberLook(
            boolean top,
            SourceAlignment alignment,
            double size,
            boolean italic,
            boolean onFirstPage,
            Integer startsAt) {}
}
