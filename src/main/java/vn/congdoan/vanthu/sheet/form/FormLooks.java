package vn.congdoan.vanthu.sheet.form;

import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.sheet.make.Look;
import vn.congdoan.vanthu.sheet.make.Looks;

/** The looks of a form's cells (sizes: format-spec 1.1). */
final class FormLooks {
    private static final String PALE = "FFFFF9DB";
    private static final String HEADING = "FFE7EDF5";
    private static final String SECTION = "FFF3F3F3";
    private static final String GREY = "FF595959";
    private static final String BLUE = "FF1F3864";
    private static final String RED = "FFB00020";
    private static final String PINK = "FFFDE0E0";

    private static final Look CENTRED = Look.PLAIN.set("center").inLines();
    private static final Look IN_TABLE = Look.PLAIN.inFrame().inLines();
    private static final Look INPUT = IN_TABLE.filled(PALE).unlocked();

    final Looks looks = new Looks();

    final int plain = looks.of(Look.PLAIN);
    final int office = looks.of(CENTRED.standing("top"));
    final int unit = looks.of(CENTRED.strong().standing("top"));
    final int nation = looks.of(CENTRED.strong().standing("top"));
    final int motto = looks.of(CENTRED.sized(13).strong().standing("top"));
    final int date = looks.of(CENTRED.sized(13).slanted().unlocked());
    final int title = looks.of(CENTRED.sized(14).strong());
    final int period = looks.of(CENTRED.sized(13).slanted());
    final int deadline = looks.of(CENTRED.strong());
    final int label = looks.of(Look.PLAIN);
    final int told = looks.of(Look.PLAIN.strong().inLines());
    final int typed = looks.of(INPUT.set("left").as("@"));
    final int hint = looks.of(Look.PLAIN.sized(11).slanted().coloured(GREY).inLines());
    final int state = looks.of(Look.PLAIN.sized(11).strong().coloured(BLUE).inLines());
    final int paragraph = looks.of(Look.PLAIN.set("left").inLines());
    final int heading = looks.of(IN_TABLE.strong().set("center").filled(HEADING));
    final int section = looks.of(IN_TABLE.strong().set("left").filled(SECTION));
    final int middle = looks.of(IN_TABLE.set("center"));
    final int words = looks.of(IN_TABLE.set("left"));
    final int check = looks.of(IN_TABLE.set("left").sized(11).coloured(RED));
    final int note = looks.of(INPUT.set("left").as("@"));
    final int foot = looks.of(CENTRED.strong());
    final int sign = looks.of(CENTRED.slanted());
    final int name = looks.of(CENTRED.strong().unlocked());
    final int broken = looks.warning(RED, PINK);

    int input(IndicatorType type) {
        return looks.of(
                type.isNumber()
                        ? INPUT.set("right").as(format(type))
                        : INPUT.set(across(type)).as(format(type)));
    }

    int last(IndicatorType type) {
        return looks.of(IN_TABLE.coloured(GREY)
                .set(type.isNumber() ? "right" : across(type))
                .as(format(type)));
    }

    private static String across(IndicatorType type) {
        return type == IndicatorType.TEXT ? "left" : "center";
    }

    /** A percent is a plain number: 95 for 95 %, so that neither hand nor program has to think of a hundredth. */
    private static String format(IndicatorType type) {
        return switch (type) {
            case INTEGER -> "#,##0";
            case DECIMAL -> "#,##0.0##";
            case PERCENT -> "0.0##";
            case DATE -> "dd/mm/yyyy";
            case TEXT, CHOICE -> "@";
        };
    }
}
