package vn.congdoan.vanthu.domain.sheet;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * A workbook that somebody returned.
 *
 * @param sheets in the order of the file, hidden ones too
 * @param marks hidden texts by which our own forms know themselves ({@link vn.congdoan.vanthu.domain.report.FormMark}), as found, unchecked,
 *     without doubles
 * @param date1904 whether its days count from 1904
 * @param findings what the reader left out or met (macros, links to other files), none of which stops the reading
 */
public record SheetBook(
        Kind kind, List<SheetGrid> sheets, List<String> marks, boolean date1904, List<Finding> findings) {

    /** What the bytes are, whatever the file is called. */
    public enum Kind {
        XLSX,
        XLSM,
        XLS,
        ODS,
        CSV,
        HTML,
        /** Excel's own XML of 2003. */
        XML
    }

    public SheetBook {
        Objects.requireNonNull(kind, "kind");
        sheets = List.copyOf(sheets);
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }
}
