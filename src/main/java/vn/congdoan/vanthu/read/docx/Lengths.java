package vn.congdoan.vanthu.read.docx;

import vn.congdoan.vanthu.read.part.Xml;

/** Lengths as Word writes them: twips, or since the strict form of the standard a number with a unit. */
final class Lengths {
    private static final double PER_POINT = 20;
    private static final double PER_MM = 1440 / 25.4;

    private Lengths() {}

    static int twips(String value) {
        return twips(value, 0);
    }

    static int twips(String value, int otherwise) {
        if (value == null || value.length() < 3) {
            return Xml.number(value, otherwise);
        }
        String number = value.substring(0, value.length() - 2);
        if (value.endsWith("pt")) {
            return (int) Math.round(decimal(number) * PER_POINT);
        }
        if (value.endsWith("mm")) {
            return (int) Math.round(decimal(number) * PER_MM);
        }
        if (value.endsWith("cm")) {
            return (int) Math.round(decimal(number) * PER_MM * 10);
        }
        return value.endsWith("in") ? (int) Math.round(decimal(number) * 1440) : Xml.number(value, otherwise);
    }

    private static double decimal(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
