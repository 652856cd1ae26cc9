package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** "06/KH-LĐLĐ" without blanks, with hyphens and not dashes (R21). A blank before "/" is the gap of an open number. */
final class SymbolFormRule extends PartRule {
    private static final Pattern SPACED =
            Pattern.compile("\\d[a-zđ]?\\s+/|/\\s+\\p{L}|\\p{L}\\s+[-–/]|[-–/]\\s+\\p{L}");
    private static final Pattern DASH = Pattern.compile("\\p{L}\\s*[–—]\\s*\\p{L}");

    SymbolFormRule() {
        super("symbol-form", "NĐ 30, Phụ lục I, II.3", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        return line(input, Part.SYMBOL, 0)
                .map(line -> line.substring(0, places(input, Part.SYMBOL).get(0).end()))
                .map(line -> line.substring(Math.max(0, line.lastIndexOf("Số"))).strip())
                .filter(line -> line.startsWith("Số"))
                .filter(line ->
                        SPACED.matcher(line).find() || DASH.matcher(line).find())
                .map(line -> List.of(about(
                        Part.SYMBOL,
                        0,
                        line,
                        MessageRef.of(
                                "check.form.symbol.form",
                                line,
                                input.parts().number().printedNumber()
                                        + "/"
                                        + input.parts().number().symbol()))))
                .orElse(List.of());
    }
}
