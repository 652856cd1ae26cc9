package vn.congdoan.vanthu.app.round.intake;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.files.Sha256;
import vn.congdoan.vanthu.text.viet.Letters;

/** Which words of a workbook stand for which figures: two files with the same digest ask the same question. */
final class LayoutDigest {
    private LayoutDigest() {}

    /** Where the words stand doesn't matter, for they are what the cells were found by; an order of its own makes it comparable. */
    static String of(ReturnedReport report) {
        String told = report.cells().stream().map(LayoutDigest::line).sorted().collect(Collectors.joining("\n"));
        return Sha256.of(told + "\n-" + String.join(",", report.missing()));
    }

    private static String line(MappedCell cell) {
        String label = Letters.fold(cell.label()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return cell.code() + "=" + label.strip();
    }
}
