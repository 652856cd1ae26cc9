package vn.congdoan.vanthu.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.GroupCounts;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;

/** The board of a round as a table of groups and the list of those that owe a report. */
final class BoardText {
    private static final String GAP = "  ";

    private final Messages messages;

    BoardText(Messages messages) {
        this.messages = messages;
    }

    /** @param wanted lists those of that state only; null for the groups and all who owe */
    List<String> lines(Board board, UnitState wanted) {
        if (wanted != null) {
            return board.in(wanted).stream().map(this::unit).toList();
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "cli.round.status.head",
                board.round().code(),
                board.round().title(),
                PrintedDay.of(board.round().deadline())));
        lines.addAll(groups(board));
        List<UnitStanding> owing =
                board.units().stream().filter(UnitStanding::owes).toList();
        if (!owing.isEmpty()) {
            lines.add("");
            lines.add(messages.get("cli.round.status.owing", owing.size()));
            owing.forEach(unit -> lines.add(GAP + unit(unit)));
        }
        return lines;
    }

    private List<String> groups(Board board) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.get("board.column.group"),
                messages.get("board.column.expected"),
                messages.get(UnitState.ON_TIME.labelKey()),
                messages.get(UnitState.LATE.labelKey()),
                messages.get(UnitState.MISSING.labelKey()),
                messages.get(UnitState.RETURNED.labelKey()),
                messages.get(UnitState.EXEMPT.labelKey()),
                messages.get("board.column.reporting"),
                messages.get("board.column.onTime")));
        for (GroupCounts group : board.groups()) {
            String name = group.group().isBlank() ? messages.get("board.group.none") : group.group();
            rows.add(row(name, group.counts()));
        }
        rows.add(row(messages.get("board.group.all"), board.counts()));
        return aligned(rows);
    }

    private List<String> row(String name, StateCounts counts) {
        return List.of(
                name,
                String.valueOf(counts.expected()),
                String.valueOf(counts.onTime()),
                String.valueOf(counts.late()),
                String.valueOf(counts.missing()),
                String.valueOf(counts.returned()),
                String.valueOf(counts.exempt()),
                percent(counts.reportingRate()),
                percent(counts.onTimeRate()));
    }

    private String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> messages.get("board.percent", value)).orElse("-");
    }

    /** The names to the left, the figures to the right. */
    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> {
                            String space =
                                    " ".repeat(widths[column] - row.get(column).length());
                            return column == 0 ? row.get(column) + space : space + row.get(column);
                        })
                        .collect(Collectors.joining(GAP)))
                .toList();
    }

    private String unit(UnitStanding unit) {
        String late = unit.daysLate() == 0 ? "" : messages.get("cli.round.status.days", unit.daysLate());
        return Stream.of(
                        unit.unit().code(),
                        unit.unit().name(),
                        unit.unit().group(),
                        messages.get(unit.state().labelKey()),
                        late,
                        unit.file())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\t"));
    }
}
