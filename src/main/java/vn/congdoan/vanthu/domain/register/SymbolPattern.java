package vn.congdoan.vanthu.domain.register;

import java.util.Map;
import vn.congdoan.vanthu.domain.document.DocumentType;

/**
 * Builds symbols from a pattern that the office writes itself: "{LOẠI}-{CƠ QUAN}" is "KH-LĐLĐ", the Party's
 * "{LOẠI}/{CƠ QUAN}" is "KH/ĐU" (printed "12-KH/ĐU"). Where a word is missing, the hyphen or slash beside it goes too.
 */
public final class SymbolPattern {
    public static final String TYPE = "{LOẠI}";
    public static final String ORGANISATION = "{CƠ QUAN}";
    public static final String UNIT = "{ĐƠN VỊ}";

    private SymbolPattern() {}

    /** What a type's symbols look like by its form (NĐ 30, Phụ lục I, II.3); "" for a type without one. */
    public static String of(DocumentType type) {
        return switch (type.symbolPattern()) {
            case TYPE_ORGANISATION -> TYPE + "-" + ORGANISATION;
            case ORGANISATION_UNIT -> ORGANISATION + "-" + UNIT;
            case NONE -> "";
        };
    }

    /**
     * @param organisation its abbreviation; "" while unknown
     * @param unit that of the drafting unit; "" for none
     */
    public static String symbol(NumberSeries series, DocumentType type, String organisation, String unit) {
        String pattern = series.symbolPattern().isBlank() ? of(type) : series.symbolPattern();
        if (type.symbolPattern() == DocumentType.SymbolPattern.NONE) {
            return "";
        }
        String filled = pattern;
        for (Map.Entry<String, String> word : Map.of(TYPE, type.code(), ORGANISATION, organisation, UNIT, unit)
                .entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue().strip());
        }
        return (series.ownPrefix() + filled)
                .replaceAll("([-/])[-/]+", "$1")
                .replaceAll("^[-/]+|[-/]+$", "")
                .strip();
    }
}
