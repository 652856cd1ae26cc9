package vn.congdoan.vanthu.read.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What the name and the descriptor of a font say. */
record FontLook(String family, boolean bold, boolean italic) {
    /** The weight from which a font is bold; 400 is regular, 700 bold (PDF 1.7, 9.8.1). */
    private static final float BOLD_WEIGHT = 600;

    /** The "ư" of TCVN3; as a place in the usual encoding of PDF fonts it counts as a hyphen. */
    private static final char SOFT_HYPHEN = '\u00AD';

    static FontLook of(PDFont font) {
        String name = withoutSubsetTag(String.valueOf(font.getName()));
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold") || lower.contains("black") || lower.endsWith("-bd");
        boolean italic = lower.contains("italic") || lower.contains("oblique");
        PDFontDescriptor descriptor = descriptor(font);
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return new FontLook(family(name, descriptor), bold, italic);
    }

    private static PDFontDescriptor descriptor(PDFont font) {
        try {
            return font.getFontDescriptor();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String family(String name, PDFontDescriptor descriptor) {
        String family = descriptor == null ? null : descriptor.getFontFamily();
        if (family != null && !family.isBlank()) {
            return family.strip();
        }
        int end = name.length();
        for (int i = 1; i < name.length(); i++) {
            if (name.charAt(i) == ',' || name.charAt(i) == '-') {
                end = i;
                break;
            }
        }
        return spaced(name.substring(0, end));
    }

    /** "TimesNewRomanPSMT" is what people know as Times New Roman. */
    private static String spaced(String name) {
        String plain = name;
        for (String tail : new String[] {"PSMT", "PS", "MT"}) {
            if (plain.length() > tail.length() + 3 && plain.endsWith(tail)) {
                plain = plain.substring(0, plain.length() - tail.length());
                break;
            }
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean begins = i > 0
                    && Character.isUpperCase(letter)
                    && Character.isLowerCase(plain.charAt(i - 1))
                    && plain.charAt(0) != '.';
            words.append(begins ? " " : "").append(letter);
        }
        return words.toString();
    }

    /** A subset's name begins with six capitals and a plus sign (PDF 1.7, 9.6.4). */
    private static String withoutSubsetTag(String name) {
        return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    }

    /** Null when the font's table of letters doesn't know the code. */
    static String unicode(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            if (code == SOFT_HYPHEN
                    && "-".equals(text)
                    && withoutSubsetTag(String.valueOf(font.getName())).startsWith(".Vn")) {
                return String.valueOf(SOFT_HYPHEN);
            }
            return text == null || text.isEmpty() || text.charAt(0) == 0 ? null : text;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
