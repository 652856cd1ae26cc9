package vn.congdoan.vanthu.sheet.open.cells;

/** A workbook holds more than this program keeps. */
public final class TooManyCellsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
