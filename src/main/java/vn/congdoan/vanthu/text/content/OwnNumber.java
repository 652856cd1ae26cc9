package vn.congdoan.vanthu.text.content;

import java.util.Locale;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.text.viet.Letters;

/** Tells a document's mentions of itself, as over its appendices, from citations: other offices and years have the same numbers. */
final class OwnNumber {
    private final DocumentParts parts;
    private final String key;

    OwnNumber(DocumentParts parts) {
        this.parts = parts;
        String figure = parts.number().printedNumber();
        String symbol = parts.number().symbol();
        this.key = figure.isEmpty() || symbol.isEmpty()
                ? ""
                : CitationKey.of(figure + parts.number().separator() + symbol);
    }

    boolean is(Citation citation) {
        return !key.isEmpty()
                && key.equals(CitationKey.of(citation))
                && (citation.type().isEmpty() || citation.type().equals(parts.type().name()) || isDecided(citation))
                && isSameDay(citation)
                && isSameIssuer(citation);
    }

    /** A regulation that a decision carries speaks of the decision. */
    private static boolean isDecided(Citation citation) {
        return citation.type().equals("Quyết định");
    }

    private boolean isSameDay(Citation citation) {
        var said = citation.date().full();
        var own = parts.date().full();
        return said.isEmpty() || own.isEmpty() || said.equals(own);
    }

    private boolean isSameIssuer(Citation citation) {
        boolean isDated = citation.date().full().isPresent();
        String said = plain(citation.issuer());
        String own = plain(parts.organisation());
        return isDated || said.isEmpty() || own.isEmpty() || own.contains(said) || said.contains(own);
    }

    private static String plain(String name) {
        return Letters.fold(Scan.oneLine(name)).toLowerCase(Locale.ROOT);
    }
}
