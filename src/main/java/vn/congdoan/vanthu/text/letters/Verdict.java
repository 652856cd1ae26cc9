package vn.congdoan.vanthu.text.letters;

import vn.congdoan.vanthu.text.viet.Syllables;

/** What one token says for or against an encoding. */
enum Verdict {
    /** The encoding changes nothing in it. */
    UNTOUCHED,
    /** Wrong as it stands, right when decoded, with signs that no Unicode text holds within a word. */
    CERTAIN,
    /** The same with one sign or letter that Vietnamese doesn't have. */
    STRONG,
    /** Wrong as it stands, right when decoded. */
    WEAK,
    /** Right both ways. */
    NEUTRAL,
    /** Wrong both ways. */
    FAIL,
    /** Right as it stands, wrong when decoded. */
    DAMAGE;

    private static final String HARMLESS_OUTSIDE = "«»®©µ§·°º™¹½¼¾±²³£¥¢“”‘’–—…•›‹„‚";
    private static final String HARMLESS_INSIDE = "·’‘–—…•";
    private static final int CERTAIN_SIGNS = 2;
    private static final int CERTAIN_LETTERS = 3;

    static Verdict of(String token, OldEncoding encoding) {
        String decoded = encoding.decoded(token);
        if (decoded.equals(token)) {
            return UNTOUCHED;
        }
        boolean right = isRightDecoded(decoded);
        int strange = strangeSigns(token);
        boolean plain = isRight(token);
        if (plain) {
            return right ? NEUTRAL : DAMAGE;
        }
        if (!right) {
            return FAIL;
        }
        return token.length() == 1 || !hasSyllable(decoded) ? NEUTRAL : strength(token, strange);
    }

    /** Whether a token of any text is right as it stands. */
    static boolean isRight(String token) {
        return strangeSigns(token) == 0 && Words.areRight(token.replace("\u00ad", ""));
    }

    private static Verdict strength(String token, int strange) {
        long letters = token.chars().filter(Character::isLetter).count();
        if (strange >= CERTAIN_SIGNS || strange == 1 && letters >= CERTAIN_LETTERS && hasSignWithin(token)) {
            return CERTAIN;
        }
        return strange == 1 ? STRONG : WEAK;
    }

    /** Syllables and short forms, also "đ/c", "đ", "TƯ"; nothing but letters of Vietnamese beside signs of ordinary texts. */
    private static boolean isRightDecoded(String decoded) {
        for (int[] place : Words.in(decoded)) {
            String word = decoded.substring(place[0], place[1]);
            boolean right =
                    Words.isPlain(word) || Syllables.isSyllable(word) || Words.isShortForm(word) || isConsonants(word);
            if (!right) {
                return false;
            }
        }
        return strangeSigns(decoded) == 0;
    }

    private static boolean isConsonants(String word) {
        return word.length() <= 2
                && word.chars()
                        .allMatch(letter -> Syllables.isLetter((char) letter) && !Syllables.isVowel((char) letter));
    }

    private static boolean hasSyllable(String decoded) {
        return Words.in(decoded).stream()
                .map(place -> decoded.substring(place[0], place[1]))
                .anyMatch(word -> !Words.isPlain(word) && Syllables.isSyllable(word));
    }

    /** Letters that Vietnamese doesn't have, and signs that stand at a letter where no text sets them. */
    private static int strangeSigns(String token) {
        int strange = 0;
        for (int i = 0; i < token.length(); i++) {
            char sign = token.charAt(i);
            if (sign >= '\u0080' && sign != '\u00ad' && isStrange(token, i, sign)) {
                strange++;
            }
        }
        return strange;
    }

    private static boolean isStrange(String token, int at, char sign) {
        boolean after = at > 0 && isLetter(token.charAt(at - 1));
        boolean before = at + 1 < token.length() && isLetter(token.charAt(at + 1));
        if (isLetter(sign)) {
            boolean raised = Character.isUpperCase(sign) && after && Character.isLowerCase(token.charAt(at - 1));
            return raised || !Syllables.isLetter(sign) && !Words.isMark(sign);
        }
        return after && before
                ? HARMLESS_INSIDE.indexOf(sign) < 0
                : (after || before) && HARMLESS_OUTSIDE.indexOf(sign) < 0;
    }

    private static boolean hasSignWithin(String token) {
        for (int i = 1; i + 1 < token.length(); i++) {
            char sign = token.charAt(i);
            boolean odd = sign >= '\u0080'
                    && !isLetter(sign)
                    && sign != '\u00ad'
                    && HARMLESS_INSIDE.indexOf(sign) < 0
                    && sign != '\u00b5';
            if (odd && isLetter(token.charAt(i - 1)) && isLetter(token.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign) && sign != 'ª' && sign != 'º' && sign != 'µ';
    }
}
