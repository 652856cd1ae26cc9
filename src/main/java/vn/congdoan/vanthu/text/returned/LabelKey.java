package vn.congdoan.vanthu.text.returned;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.value.Plain;

/** Labels made comparable: no accents, no numbering, no bullets, words only. */
final class LabelKey {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[-+*•●○▪◦►>§ ]+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[ivx]{1,5}|[a-h])[.)/:-]+ *|\\d{1,2}(?:\\.\\d{1,2})+ +)+(?=.*\\p{L})");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");

    private LabelKey() {}

    /** "  1. Số buổi tuyên truyền:" as "so buoi tuyen truyen". */
    static String of(String text) {
        return words(unnumbered(Plain.fold(text)));
    }

    /** Of a text already folded: words and figures, one blank between them. */
    static String words(String folded) {
        char[] kept = new char[folded.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char sign = folded.charAt(i);
            if (Character.isLetterOrDigit(sign) || sign == '%') {
                if (gap && length > 0) {
                    kept[length++] = ' ';
                }
                gap = false;
                kept[length++] = sign;
            } else {
                gap = true;
            }
        }
        return new String(kept, 0, length);
    }

    private static String unnumbered(String folded) {
        if (folded.length() < 2 || isLetter(folded.charAt(0)) && isLetter(folded.charAt(1)) && !isRoman(folded)) {
            return folded;
        }
        Matcher numbering = NUMBERING.matcher(folded);
        return numbering.find() ? folded.substring(numbering.end()) : folded;
    }

    private static boolean isRoman(String folded) {
        return "ivx".indexOf(folded.charAt(0)) >= 0;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    /** The words in the last pair of brackets; "" for none. */
    static String bracketed(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return "";
        }
        Matcher bracket = BRACKET.matcher(text);
        String found = "";
        while (bracket.find()) {
            found = bracket.group(1);
        }
        return found.strip();
    }

    /** The text without its last pair of brackets. */
    static String withoutBracket(String text) {
        Matcher bracket = BRACKET.matcher(text);
        int start = -1;
        int end = -1;
        while (bracket.find()) {
            start = bracket.start();
            end = bracket.end();
        }
        return start < 0 ? text : text.substring(0, start) + " " + text.substring(end);
    }
}
