package vn.congdoan.vanthu.text.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.text.parse.Ordinals;

/** Labels in the text, brought to the number of their position in the way they were typed. */
final class Labels {
    private static final String APPENDIX = "Phụ lục";
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d]+(?=[^\\p{L}\\d]*$)");
    private static final Pattern SUB_NUMBER = Pattern.compile("\\d+\\.\\d+");

    private Labels() {}

    /** "Phụ lục" for the only one, "Phụ lục II" among several. */
    static String appendix(int index, int count) {
        return count == 1 ? APPENDIX : APPENDIX + " " + Numbering.roman(index + 1);
    }

    /** The number of a label that a position gave. */
    static int ordinal(Level level, String label) {
        Matcher number = NUMBER.matcher(label);
        if (!number.find() || level == null || !level.isNumbered()) {
            return 0;
        }
        return switch (level) {
            case PART, CHAPTER, ROMAN -> Ordinals.roman(number.group());
            case POINT -> Ordinals.point(number.group());
            default -> Ordinals.arabic(number.group());
        };
    }

    /** The typed label with the number of the given one; itself when it says the same already. */
    static String renumbered(Level level, String typed, int typedOrdinal, String given) {
        if (!level.isNumbered()) {
            return typed;
        }
        if (level == Level.SUBCLAUSE) {
            Matcher wanted = SUB_NUMBER.matcher(given);
            return wanted.find() ? SUB_NUMBER.matcher(typed).replaceFirst(wanted.group()) : typed;
        }
        int ordinal = ordinal(level, given);
        Matcher number = NUMBER.matcher(typed);
        if (ordinal == typedOrdinal || !number.find()) {
            return typed;
        }
        boolean words = level != Level.POINT && Ordinals.point(number.group()) > 0;
        String script = words ? "" : inScriptOf(number.group(), ordinal);
        return script.isEmpty() ? given : typed.substring(0, number.start()) + script + typed.substring(number.end());
    }

    /** The typed head of an appendix with the number of its position. */
    static String renumberedAppendix(String typed, int typedOrdinal, int index, int count) {
        boolean only = count == 1 && typedOrdinal <= 1;
        if (only || typedOrdinal == index + 1) {
            return typed;
        }
        Matcher number = NUMBER.matcher(typed);
        if (typedOrdinal == 0 || !number.find()) {
            String end = typed.replaceFirst("[*.:\\s]*$", "");
            return end + " " + Numbering.roman(index + 1) + typed.substring(end.length());
        }
        return typed.substring(0, number.start())
                + inScriptOf(number.group(), index + 1)
                + typed.substring(number.end());
    }

    /** A number in figures, Roman signs or letters, as the sample is; "" when the sample is none of them. */
    static String inScriptOf(String sample, int ordinal) {
        if (Ordinals.arabic(sample) > 0) {
            String padded = sample.startsWith("0") && ordinal < 10 ? "0" : "";
            return padded + ordinal;
        }
        if (Ordinals.roman(sample) > 0) {
            return Numbering.roman(ordinal);
        }
        return Ordinals.point(sample) > 0 ? Numbering.letter(ordinal) : "";
    }
}
