package vn.congdoan.vanthu.read.odt;

import vn.congdoan.vanthu.read.flow.Measures;

/** Lengths with their units, as OpenDocument writes them. */
final class OdtLength {
    private static final double MM_PER_INCH = 25.4;
    private static final double MM_PER_POINT = MM_PER_INCH / 72;

    private OdtLength() {}

    /** mm; null for nothing, percents and what is no length. */
    static Double mm(String value) {
        if (value == null || value.length() < 3) {
            return null;
        }
        String number = value.substring(0, value.length() - 2);
        double unit = switch (value.substring(value.length() - 2)) {
            case "mm" -> 1;
            case "cm" -> 10;
            case "in" -> MM_PER_INCH;
            case "pt" -> MM_PER_POINT;
            case "pc" -> 12 * MM_PER_POINT;
            case "px" -> MM_PER_INCH / 96;
            default -> 0;
        };
        Double plain = unit == 0 ? null : decimal(number);
        return plain == null ? null : (Double) (Math.round(plain * unit * 100) / 100.0);
    }

    static Double points(String value) {
        if (value != null && value.endsWith("pt")) {
            return decimal(value.substring(0, value.length() - 2));
        }
        Double mm = mm(value);
        return mm == null ? null : (Double) Measures.pointsOfMm(mm);
    }

    /** "130%" as 1.3; null for anything else. */
    static Double percent(String value) {
        Double whole = value == null || !value.endsWith("%") ? null : decimal(value.substring(0, value.length() - 1));
        return whole == null ? null : (Double) (whole / 100);
    }

    private static Double decimal(String number) {
        try {
            return Double.valueOf(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
