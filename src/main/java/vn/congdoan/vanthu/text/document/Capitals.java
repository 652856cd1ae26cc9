package vn.congdoan.vanthu.text.document;

/** Lines all in capitals: organisations, authorities, positions. */
final class Capitals {
    private Capitals() {}

    /** At least two capitals and no small letter. */
    static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Two to seven short words, each with a capital: what the name of a person looks like. */
    static boolean isName(String words) {
        String[] parts = words.strip().split("[ \\u00a0]+");
        if (parts.length < 2 || parts.length > 7) {
            return false;
        }
        for (String part : parts) {
            boolean letters = part.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'');
            if (part.length() > 8 || !letters || !Character.isUpperCase(part.charAt(0)) || part.endsWith("..")) {
                return false;
            }
        }
        return !words.endsWith(".");
    }
}
