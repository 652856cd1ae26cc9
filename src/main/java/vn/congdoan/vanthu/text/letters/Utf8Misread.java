package vn.congdoan.vanthu.text.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * UTF-8 whose bytes were read as windows-1252 or windows-1258 ("CÃ´ng Ä‘oÃ n"), also twice: every sequence that is valid UTF-8 is
 * read again. A sequence of two signs counts only in a word that is none as it stands ("XÃ”" at a quotation's end stays).
 */
final class Utf8Misread {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LEADS = "ÂÃÄÅÆÇáâÌï";
    private static final int LONGEST_WORD = 60;

    private Utf8Misread() {}

    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        if (!maybeMisread(text)) {
            return edits;
        }
        boolean proven = tokens(text, false).stream()
                .map(token -> text.substring(token[0], token[1]))
                .anyMatch(word -> isProven(word) || !mended(word, false).equals(word));
        for (int[] token : tokens(text, proven)) {
            String word = text.substring(token[0], token[1]);
            String mended = mended(word, proven);
            if (!mended.equals(word)) {
                edits.add(new Edit(token[0], token[1], Letters.nfc(mended)));
            }
        }
        return edits;
    }

    /** The quick way out for nearly every line: no lead before a sign that may go on. */
    private static boolean maybeMisread(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean lead = text.charAt(i) >= '\u0080' && (LEADS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == 'Ă');
            if (lead && (text.charAt(i + 1) >= '\u0080' || text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter of three signs stands in it: chance doesn't make these. */
    private static boolean isProven(String word) {
        for (int i = 0; i < word.length(); i++) {
            int length = sequence(word, i);
            if (length > 2 && read(word.substring(i, i + length)) != null) {
                return true;
            }
        }
        return false;
    }

    private static String mended(String word, boolean proven) {
        String mended = twice(word, proven);
        if (word.indexOf(' ') < 0 || Words.areRight(mended)) {
            return mended;
        }
        // The blank was both half of a letter and the gap between two words: two blanks that a program had made one.
        return twice(word.replace("Ã ", "Ã\u00a0 "), proven);
    }

    /** Cut at ordinary blanks only, since U+00A0 is half of "à"; a blank behind "Ã" may be one that lost its hardness. */
    private static List<int[]> tokens(String text, boolean proven) {
        List<int[]> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t';
            if (blank) {
                boolean half = i > start
                        && i - start < LONGEST_WORD
                        && i < text.length()
                        && text.charAt(i) == ' '
                        && isHalf(text.substring(start, i), proven);
                if (!half) {
                    if (i > start) {
                        tokens.add(new int[] {start, i});
                    }
                    start = i + 1;
                }
            }
        }
        return tokens;
    }

    private static boolean isHalf(String word, boolean proven) {
        int last = word.length() - 1;
        boolean alone = last == 0;
        return word.charAt(last) == 'Ã'
                && (proven || alone || Character.isLowerCase(word.charAt(last - 1)) || !Words.areRight(word));
    }

    private static String twice(String word, boolean proven) {
        String first = read(word, proven);
        String second = read(first, proven);
        String deep = isWrong(word) ? readAgain(readAgain(word)) : word;
        return second.equals(word) && Words.areRight(deep) ? deep : second;
    }

    private static String read(String word, boolean proven) {
        String again = readAgain(word);
        boolean sure = proven || isProven(word);
        boolean right = sure || isWestern(word) || Words.areRight(again);
        return (sure || isWrong(word)) && right ? again : word;
    }

    private static boolean isWrong(String word) {
        return isMixedCase(word) || !Verdict.isRight(word);
    }

    /** Every valid sequence as the letter that it is. */
    private static String readAgain(String word) {
        StringBuilder mended = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = sequence(word, at);
            String letter = length > 1 ? read(word.substring(at, at + length)) : null;
            mended.append(letter == null ? word.substring(at, at + 1) : letter);
            at += letter == null ? 1 : length;
        }
        return mended.toString();
    }

    /** Whether its sequences are those of French and German letters: "dÃ©jÃ ". */
    private static boolean isWestern(String word) {
        for (int i = 0; i < word.length(); i++) {
            int length = sequence(word, i);
            boolean read = length > 1 && read(word.substring(i, i + length)) != null;
            if (read && (word.charAt(i) > 'Ã' || Character.isLetter(word.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** "hÃ": a small letter before a capital that carries a mark. */
    private static boolean isMixedCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == 'Ã' && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many signs the first byte asks for; 0 when it is none that Vietnamese texts have. */
    private static int sequence(String word, int at) {
        int lead = byteOf(word.charAt(at));
        boolean known = LEADS.indexOf(word.charAt(at)) >= 0 || word.charAt(at) == 'Ă';
        int length = lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
        return known && at + length <= word.length() ? length : 0;
    }

    private static String read(String signs) {
        byte[] bytes = new byte[signs.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = byteOf(signs.charAt(i));
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        try {
            String letter = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return letter.chars().allMatch(Utf8Misread::isExpected) ? letter : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Latin and Vietnamese letters, combining marks, signs of print; anything else was a coincidence. */
    private static boolean isExpected(int letter) {
        return letter >= 0x80 && letter <= 0xff
                || letter >= 0x300 && letter < 0x370
                || "ĂăĐđĨĩŨũƠơƯưŒœŠšŽžŸƒˆ˜".indexOf(letter) >= 0
                || letter >= 0x1ea0 && letter <= 0x1ef9
                || letter >= 0x2010 && letter <= 0x2044
                || letter == 0x20ac
                || letter == 0x2122
                || letter == 0xfeff;
    }

    private static int byteOf(char sign) {
        if (sign == ' ') {
            return 0xa0;
        }
        if (sign == 'Ă') {
            return 0xc3;
        }
        if (sign <= '\u00ff') {
            return sign;
        }
        ByteBuffer bytes = WINDOWS.encode(CharBuffer.wrap(new char[] {sign}));
        byte read = bytes.get(0);
        return read == '?' ? -1 : read & 0xff;
    }
}
