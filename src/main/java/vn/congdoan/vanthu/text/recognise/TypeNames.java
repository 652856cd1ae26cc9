package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.text.viet.Letters;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** The kinds of documents that a title may name: those of the pack first, then others that papers have. */
final class TypeNames {
    private static final String LEXICON = "/text/recognise/types.txt";

    private final List<Name> names = new ArrayList<>();
    private final Map<String, DocumentType> byCode = new HashMap<>();
    private final DocumentType letter;

    private record Name(String folded, DocumentType type) {}

    /**
     * A title found.
     *
     * @param end where the name stops in the text; the words behind it begin the subject
     */
    record Match(DocumentType type, int end) {}

    TypeNames(List<DocumentType> types) {
        Map<String, DocumentType> known = new HashMap<>();
        types.forEach(type -> add(known, type.name(), type));
        for (String line : Lexicon.lines(LEXICON)) {
            String[] alias = line.split(">");
            if (alias.length == 2) {
                add(known, alias[1].strip(), known.get(Letters.fold(alias[0].strip())));
            } else {
                String[] parts = line.split("\\|");
                add(known, parts[0].strip(), type(parts));
            }
        }
        names.sort(Comparator.comparingInt((Name name) -> name.folded.length()).reversed());
        letter = types.stream().filter(t -> !t.titled()).findFirst().orElse(null);
    }

    /** The type of papers that carry no title; null when the pack has none. */
    DocumentType letter() {
        return letter;
    }

    /** The type that a symbol such as "KH-LĐLĐ", "NQ/TW" or "2024/QĐ-UBND" names; null for a letter's. */
    DocumentType ofSymbol(String symbol) {
        String[] parts = symbol.split("[-/]");
        int at = parts.length > 1 && parts[0].matches("\\d{4}") ? 1 : 0;
        if (parts.length - at < 2) {
            return null;
        }
        boolean circular = at == 1 && parts[1].equals("TT");
        return circular ? byName("thong tu") : byCode.get(parts[at]);
    }

    private DocumentType byName(String folded) {
        return names.stream()
                .filter(name -> name.folded.equals(folded))
                .map(Name::type)
                .findFirst()
                .orElse(null);
    }

    /** Whether words in small letters are just such a name. */
    boolean isName(String folded) {
        return names.stream().anyMatch(name -> name.folded.equals(folded));
    }

    /** The name a title begins with; null for none. Letters may stand apart ("K Ế  H O Ạ C H"). */
    Match match(String text, String folded) {
        if (text.length() > 400 || folded.length() != text.length()) {
            return null;
        }
        for (Name name : names) {
            int end = end(folded, name.folded);
            if (end > 0) {
                return new Match(name.type, end);
            }
        }
        return null;
    }

    private static int end(String folded, String name) {
        if (folded.startsWith(name)) {
            boolean whole =
                    folded.length() == name.length() || !Character.isLetterOrDigit(folded.charAt(name.length()));
            return whole ? name.length() : -1;
        }
        if (folded.length() < 2 * name.replace(" ", "").length() - 1 || folded.charAt(1) != ' ') {
            return -1;
        }
        return apartEnd(folded, name.replace(" ", ""));
    }

    private static int apartEnd(String folded, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            while (at < folded.length() && folded.charAt(at) == ' ') {
                at++;
            }
            if (at >= folded.length() || folded.charAt(at) != letters.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at == folded.length() || folded.charAt(at) == ' ' ? at : -1;
    }

    private void add(Map<String, DocumentType> known, String name, DocumentType type) {
        String folded = Letters.fold(name);
        if (type != null && known.putIfAbsent(folded, type) == null) {
            if (type.titled()) {
                names.add(new Name(folded, type));
            }
            byCode.putIfAbsent(type.code(), type);
        }
    }

    private static DocumentType type(String[] parts) {
        int signatures = parts.length > 2 ? Integer.parseInt(parts[2].strip()) : 1;
        return new DocumentType(
                parts[1].strip(), parts[0].strip(), SymbolPattern.TYPE_ORGANISATION, true, true, false, "", signatures);
    }
}
