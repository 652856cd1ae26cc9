package vn.congdoan.vanthu.text.content;

import java.util.HashMap;
import java.util.Map;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Party documents write "02-NQ/TW", all others "120/KH-UBND" (format-spec 10.3). Issuers that aren't listed are in no doubt. */
final class SymbolStyles {
    private static final Map<String, String> STYLES = new HashMap<>();

    static {
        for (String line : Lexicon.lines("/text/content/symbol-styles.txt")) {
            String[] entry = line.split("=", 2);
            STYLES.put(entry[0], entry[1]);
        }
    }

    private SymbolStyles() {}

    static boolean isKnown(String code) {
        return STYLES.containsKey(code);
    }

    /** Whether a symbol of two groups, a type's code and an issuer's, is put together in the other system's style. */
    static boolean isWrong(String separator, String symbol) {
        String[] groups = symbol.split("[/-]");
        if (groups.length != 2 || !CitationTypes.isCode(groups[0]) || !STYLES.containsKey(groups[1])) {
            return false;
        }
        String inner = symbol.indexOf('/') >= 0 ? "/" : "-";
        return "PARTY".equals(STYLES.get(groups[1]))
                ? !"-".equals(separator) || !"/".equals(inner)
                : !"/".equals(separator) || !"-".equals(inner);
    }
}
