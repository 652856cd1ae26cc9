package vn.congdoan.vanthu.sheet.total;

import vn.congdoan.vanthu.sheet.make.Look;
import vn.congdoan.vanthu.sheet.make.Looks;

/** The looks of the totals' workbook. */
final class TotalLooks {
    private static final Look FRAMED = Look.PLAIN.sized(11).inFrame().inLines();

    final Looks looks = new Looks();
    final int title = looks.of(Look.PLAIN.sized(14).strong());
    final int hint = looks.of(Look.PLAIN.sized(11).slanted());
    final int heading = looks.of(FRAMED.strong().set("center").filled("FFE7EDF5"));
    final int middle = looks.of(FRAMED.set("center"));
    final int words = looks.of(FRAMED.set("left"));
    /** Words that may be more than a row can show: their beginning is seen. */
    final int list = looks.of(FRAMED.set("left").standing("top"));

    final int whole = looks.of(FRAMED.set("right").as("#,##0"));
    final int decimal = looks.of(FRAMED.set("right").as("#,##0.0##"));
    final int day = looks.of(FRAMED.set("center").as("dd/mm/yyyy"));
    final int text = looks.of(FRAMED.set("left").as("@"));

    /** For a figure whose cell may come to anything. */
    int number(boolean isWhole) {
        return isWhole ? whole : decimal;
    }
}
