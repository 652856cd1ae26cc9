package vn.congdoan.vanthu.ui.common;

import java.text.Collator;
import java.util.Comparator;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * The order of a Vietnamese list: syllable by syllable, each letter with its marks after the one without, and numbers by their
 * value, so that the tenth unit stands after the second. A collator alone passes over the blanks between syllables.
 */
public final class WordOrder implements Comparator<String> {
    public static final WordOrder VIETNAMESE = new WordOrder();

    private final Collator letters = Collator.getInstance(Messages.VIETNAMESE);

    private WordOrder() {
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /** @param one may be null, which comes first, like {@code other} */
    @Override
    public int compare(String one, String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        int i = start(one, 0);
        int j = start(other, 0);
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int order = part(one.substring(i, iEnd), other.substring(j, jEnd));
            if (order != 0) {
                return order;
            }
            i = start(one, iEnd);
            j = start(other, jEnd);
        }
        return Boolean.compare(i < one.length(), j < other.length());
    }

    private int part(String one, String other) {
        boolean number = Character.isDigit(one.charAt(0));
        boolean otherNumber = Character.isDigit(other.charAt(0));
        if (number && otherNumber) {
            String value = one.replaceFirst("^0+(?=.)", "");
            String otherValue = other.replaceFirst("^0+(?=.)", "");
            int longer = Integer.compare(value.length(), otherValue.length());
            return longer != 0 ? longer : value.compareTo(otherValue);
        }
        if (number || otherNumber) {
            return number ? -1 : 1;
        }
        // Most names of a list begin alike, and a collator takes its time.
        return one.equals(other) ? 0 : letters.compare(one, other);
    }

    private static int start(String words, int from) {
        int i = from;
        while (i < words.length() && !isPart(words.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the digits or the letters that begin there end. */
    private static int end(String words, int from) {
        boolean digits = Character.isDigit(words.charAt(from));
        int i = from;
        while (i < words.length() && isPart(words.charAt(i)) && Character.isDigit(words.charAt(i)) == digits) {
            i++;
        }
        return i;
    }

    /** A mark that stands apart belongs to the letter before it. */
    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
