package vn.congdoan.vanthu.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A rule by which documents are numbered. The first one in {@code order} that covers a document numbers it.
 *
 * @param id 0 until stored
 * @param typeCodes the types of a group, as {@code DocumentType.code}; empty for all types
 * @param termFrom first day of the term; null unless {@code scope} is TERM
 * @param termTo last day of the term; null unless {@code scope} is TERM
 * @param start the first number, mostly 1
 * @param symbolPattern with the placeholders of {@link SymbolPattern}; "" for the one of each type
 * @param ownPrefix words in front of the symbol; mostly ""
 * @param allowSuffix whether a number such as "06b" may be inserted
 */
public record NumberSeries(
        long id,
        String name,
        SeriesGrouping grouping,
        List<String> typeCodes,
        SeriesScope scope,
        LocalDate termFrom,
        LocalDate termTo,
        int start,
        String symbolPattern,
        String ownPrefix,
        boolean allowSuffix,
        int order) {
    public NumberSeries {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(symbolPattern, "symbolPattern");
        Objects.requireNonNull(ownPrefix, "ownPrefix");
        typeCodes = List.copyOf(typeCodes);
    }

    public NumberSeries withId(long stored) {
        return new NumberSeries(
                stored,
                name,
                grouping,
                typeCodes,
                scope,
                termFrom,
                termTo,
                start,
                symbolPattern,
                ownPrefix,
                allowSuffix,
                order);
    }

    /** Whether a document of that type and day gets its number here. */
    public boolean covers(String typeCode, LocalDate date) {
        boolean type = typeCodes.isEmpty() || typeCodes.contains(typeCode);
        boolean day = scope != SeriesScope.TERM || !date.isBefore(termFrom) && !date.isAfter(termTo);
        return type && day;
    }

    /** The count that a document of that type and day is in. */
    public RegisterCount count(String typeCode, LocalDate date) {
        String group = grouping == SeriesGrouping.PER_TYPE ? typeCode : "";
        String period = switch (scope) {
            case YEAR -> String.valueOf(date.getYear());
            case TERM -> termFrom.getYear() + "-" + termTo.getYear();
            case OPEN -> "";
        };
        return new RegisterCount(id, group, period);
    }
}
