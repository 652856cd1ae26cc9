package vn.congdoan.vanthu.sheet.open;

import vn.congdoan.vanthu.domain.sheet.SheetBook;

/** Opens a returned workbook. */
public final class WorkbookOpener {
    private WorkbookOpener() {}

    /**
     * @param name of the file, for messages only: the bytes tell what it is
     * @throws vn.congdoan.vanthu.domain.problem.ProblemException {@code sheet.*} for what can't be opened, one message for each cause
     */
    public static SheetBook open(byte[] bytes, String name) {
        throw new UnsupportedOperationException(name + bytes.length);
    }
}
