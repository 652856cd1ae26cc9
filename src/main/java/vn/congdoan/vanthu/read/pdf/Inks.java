package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The colour in which letters are filled, as far as plain operands say it; profiles and patterns count as unknown. */
final class Inks {
    private static final int DEEPEST = 1_000;

    private final Deque<String> saved = new ArrayDeque<>();
    private String ink = "";

    /** "RRGGBB", or "" when it isn't plain. */
    String current() {
        return ink;
    }

    void take(String operator, List<COSBase> operands) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> ink = saved.isEmpty() ? ink : saved.pop();
            case "g", "rg", "k", "sc", "scn" -> ink = colour(operands);
            case "cs" -> ink = "";
            default -> {}
        }
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(ink);
        }
    }

    private static String colour(List<COSBase> operands) {
        double[] parts = new double[operands.size()];
        for (int i = 0; i < parts.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return "";
            }
            parts[i] = Math.max(0, Math.min(1, number.floatValue()));
        }
        return switch (parts.length) {
            case 1 -> hex(parts[0], parts[0], parts[0]);
            case 3 -> hex(parts[0], parts[1], parts[2]);
            case 4 ->
                hex((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
            default -> "";
        };
    }

    private static String hex(double red, double green, double blue) {
        return String.format("%02X%02X%02X", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
