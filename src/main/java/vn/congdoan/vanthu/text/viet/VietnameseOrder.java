package vn.congdoan.vanthu.text.viet;

import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Vietnamese lists: word by word, the letters a ă â b … d đ e ê … o ô ơ … u ư … before the tones (ngang huyền hỏi
 * ngã sắc nặng), figures by their value, capitals last. The JDK's collator skips spaces, so it mixes "An Bình" into "Anh".
 */
public final class VietnameseOrder implements Comparator<String> {
    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final String BASES = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String MARKED = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String MARKED_BASES = "aăâeêioôơuưy";
    private static final int TONES = 5;

    private VietnameseOrder() {}

    @Override
    public int compare(String first, String second) {
        String[] left = words(first);
        String[] right = words(second);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareWords(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : second.compareTo(first);
    }

    private static String[] words(String text) {
        return Letters.nfc(text).strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    private static int compareWords(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return compareNumbers(left, right);
        }
        int tone = 0;
        for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
            int order = Integer.compare(base(left.charAt(i)), base(right.charAt(i)));
            if (order != 0) {
                return order;
            }
            tone = tone != 0 ? tone : Integer.compare(tone(left.charAt(i)), tone(right.charAt(i)));
        }
        int order = Integer.compare(left.length(), right.length());
        return order != 0 ? order : tone;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int compareNumbers(String left, String right) {
        String a = left.replaceFirst("^0+(?=.)", "");
        String b = right.replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(a.length(), b.length());
        return order != 0 ? order : a.compareTo(b);
    }

    private static int base(char letter) {
        int marked = MARKED.indexOf(letter);
        char plain = marked < 0 ? letter : MARKED_BASES.charAt(marked / TONES);
        int rank = BASES.indexOf(plain);
        return rank < 0 ? letter - 0x10000 : rank;
    }

    private static int tone(char letter) {
        int marked = MARKED.indexOf(letter);
        return marked < 0 ? 0 : marked % TONES + 1;
    }
}
