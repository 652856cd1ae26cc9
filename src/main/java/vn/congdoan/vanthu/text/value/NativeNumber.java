package vn.congdoan.vanthu.text.value;

import java.math.BigDecimal;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Cells that hold a number as such; only percentages leave a doubt. */
final class NativeNumber {
    /** A cell formatted as percent that would show more than this was typed as "95", not as "95%". */
    private static final BigDecimal TENFOLD = BigDecimal.TEN;

    private NativeNumber() {}

    static void read(Indicator indicator, SheetCell cell, Outcome out) {
        BigDecimal value = cell.number();
        if (value == null) {
            NumberReader.read(indicator, cell.text(), out);
            return;
        }
        ShownNumber shown = ShownNumber.of(indicator, cell.format(), value);
        if (ValueReader.measure(indicator).isPercent()) {
            percent(indicator, value, shown.isPercent(), out);
        } else {
            NumberChecks.set(indicator, value, out);
            if (shown.isPercent()) {
                out.ask("returned.value.unit", indicator.unit());
            }
        }
        if (!shown.other().isEmpty()) {
            out.ask("returned.value.shown", value, shown.other());
        }
    }

    private static void percent(Indicator indicator, BigDecimal value, boolean formatted, Outcome out) {
        if (formatted && value.abs().compareTo(TENFOLD) > 0) {
            NumberChecks.set(indicator, value, out);
            out.ask("returned.value.percentTwice");
        } else if (formatted) {
            NumberChecks.set(indicator, value.movePointRight(2), out);
        } else if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            NumberChecks.set(indicator, value.movePointRight(2), out);
            out.ask("returned.value.share");
        } else {
            NumberChecks.set(indicator, value, out);
        }
    }
}
