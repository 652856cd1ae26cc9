package vn.congdoan.vanthu.text.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.Stretch;

/** Questions about words that several rules ask. */
final class Texts {
    /** Addresses on the net, in which marks stand without blanks. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]{1,80}+@[\\w.-]{1,80}|(?:https?://|www\\.)\\S{1,400}+|\\b[\\w-]{1,60}+\\.(?:vn|com|org|net|gov|edu)\\b\\S{0,200}+");

    private static final List<String> SIGNS =
            List.of("@", "://", "www.", ".vn", ".com", ".org", ".net", ".gov", ".edu");

    private Texts() {}

    /** Whether an offset is inside an address on the net. */
    static boolean[] addresses(String words) {
        boolean[] inside = new boolean[words.length() + 1];
        if (SIGNS.stream().noneMatch(words::contains)) {
            return inside;
        }
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            Arrays.fill(inside, address.start(), address.end(), true);
        }
        return inside;
    }

    /** For every offset whether it stands between quotation marks. */
    static boolean[] quoted(String words) {
        boolean[] inside = new boolean[words.length() + 1];
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '“' || letter == '\u0022' && !open) {
                open = true;
            } else if (letter == '”' || letter == '\u0022') {
                open = false;
            }
            inside[i] = open;
        }
        return inside;
    }

    /** Whether words are set in capitals as headings are. */
    static boolean isInCapitals(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long small = words.chars().filter(Character::isLowerCase).count();
        return letters > 0 && small * 5 < letters;
    }

    /** Whether an offset is the beginning of a sentence or of the stretch. */
    static boolean startsSentence(String words, int at) {
        int i = at - 1;
        while (i >= 0 && (isBlank(words.charAt(i)) || "“\"(*-+".indexOf(words.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".?!:…".indexOf(words.charAt(i)) >= 0;
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    static boolean isTable(Stretch stretch) {
        return stretch.isBody() && stretch.block().isTable();
    }

    /** The stretches that are running text: no tables. */
    static List<Stretch> running(CheckInput input) {
        return input.bodyStretches().stream()
                .filter(stretch -> !isTable(stretch))
                .toList();
    }

    /** Whether the block of a stretch is a title over what follows. */
    static boolean isHeading(CheckInput input, Stretch stretch) {
        if (!stretch.isBody() || stretch.block().level() == null) {
            return false;
        }
        return new Block.Item(stretch.block().level(), InlineText.of(stretch.words())).isHeading();
    }
}
