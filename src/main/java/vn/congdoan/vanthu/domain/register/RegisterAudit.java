package vn.congdoan.vanthu.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks through one count of the book for holes, doubles and dates that go back. */
public final class RegisterAudit {
    private static final Comparator<RegisterFault> IN_ORDER = Comparator.comparing(RegisterFault::kind)
            .thenComparingInt(fault -> fault.numbers().get(0).number())
            .thenComparing(fault -> fault.numbers().get(0).suffix());

    private final RegisterCount count;
    private final NavigableMap<RegisterNumber, List<RegisterEntry>> rows = new TreeMap<>(RegisterNumber.ORDER);
    private final List<RegisterFault> faults = new ArrayList<>();

    private RegisterAudit(RegisterCount count, List<RegisterEntry> entries) {
        this.count = count;
        entries.forEach(entry -> rows.computeIfAbsent(entry.number(), number -> new ArrayList<>())
                .add(entry));
    }

    /**
     * What has to be explained, gaps first, then doubles, then inversions, each in the order of numbers. A voided number and one
     * that is reserved until today or longer are no gaps; rows that state a reason may be out of order.
     *
     * @param entries of this count, in any order
     * @param start the first number it should have
     */
    public static List<RegisterFault> faults(
            RegisterCount count, List<RegisterEntry> entries, int start, LocalDate today) {
        RegisterAudit audit = new RegisterAudit(count, entries);
        audit.gaps(start, today);
        audit.doubles();
        audit.inversions();
        return audit.faults.stream().sorted(IN_ORDER).toList();
    }

    private void gaps(int start, LocalDate today) {
        Map<Integer, Boolean> explained = new TreeMap<>();
        rows.forEach((number, entries) -> {
            boolean stands = number.suffix().isEmpty() && entries.stream().anyMatch(entry -> stands(entry, today));
            explained.merge(number.number(), stands, Boolean::logicalOr);
        });
        int highest = rows.isEmpty() ? 0 : rows.lastKey().number();
        for (int number = start; number <= highest; number++) {
            if (!explained.getOrDefault(number, false)) {
                faults.add(
                        fault(RegisterFault.Kind.GAP, List.of(new RegisterFault.Label(number, "")), dayFrom(number)));
            }
        }
    }

    private static boolean stands(RegisterEntry entry, LocalDate today) {
        return entry.state() != RegisterEntry.State.RESERVED || entry.isHeld(today);
    }

    /** Of the first row with a date from that number on. */
    private LocalDate dayFrom(int number) {
        return rows.tailMap(new RegisterNumber(count, number, "", ""), true).values().stream()
                .flatMap(List::stream)
                .map(RegisterEntry::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void doubles() {
        rows.forEach((number, entries) -> {
            if (entries.size() > 1) {
                List<RegisterFault.Label> label = List.of(RegisterFault.Label.of(number));
                faults.add(fault(RegisterFault.Kind.DOUBLE, label, dayFrom(number.number())));
            }
        });
    }

    /** Neighbours only: one wrong date is told once. Which row of a double is the right one nobody knows, so any will do. */
    private void inversions() {
        RegisterNumber before = null;
        LocalDate earliest = null;
        for (Map.Entry<RegisterNumber, List<RegisterEntry>> row : rows.entrySet()) {
            List<LocalDate> dates = dates(row.getValue());
            if (dates.isEmpty()) {
                continue;
            }
            LocalDate latest = dates.get(dates.size() - 1);
            if (earliest != null && earliest.isAfter(latest)) {
                List<RegisterFault.Label> pair =
                        List.of(RegisterFault.Label.of(before), RegisterFault.Label.of(row.getKey()));
                faults.add(fault(RegisterFault.Kind.INVERSION, pair, latest));
            }
            before = row.getKey();
            earliest = dates.get(0);
        }
    }

    /** The earliest first; of rows whose place in time nobody has explained. */
    private static List<LocalDate> dates(List<RegisterEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.reason().isBlank() && entry.date() != null)
                .map(RegisterEntry::date)
                .sorted()
                .collect(Collectors.toList());
    }

    private RegisterFault fault(RegisterFault.Kind kind, List<RegisterFault.Label> numbers, LocalDate on) {
        return new RegisterFault(kind, count, numbers, on);
    }
}
