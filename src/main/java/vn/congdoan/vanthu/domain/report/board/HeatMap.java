package vn.congdoan.vanthu.domain.report.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/**
 * Units × periods of a recurring duty.
 *
 * @param rounds the earliest period first
 * @param rows by code
 */
public record HeatMap(List<ReportingRound> rounds, List<Row> rows) {

    /**
     * A unit through the periods, named as in the last of them that expects it.
     *
     * @param cells one for each round; null where the unit wasn't expected nor exempt: it didn't exist
     */
    public record Row(long unitId, String code, String name, String group, List<UnitStanding> cells) {
        public Row {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(group, "group");
        }
    }

    public HeatMap {
        rounds = List.copyOf(rounds);
        rows = List.copyOf(rows);
    }

    /** @param boards of the rounds of one series, in any order */
    public static HeatMap of(List<Board> boards) {
        List<Board> ordered = boards.stream()
                .sorted(Comparator.comparing(
                                (Board board) -> board.round().period().from())
                        .thenComparing(board -> board.round().deadline()))
                .toList();
        Map<Long, UnitStanding[]> cells = new TreeMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (UnitStanding unit : ordered.get(i).units()) {
                cells.computeIfAbsent(unit.unit().unitId(), id -> new UnitStanding[ordered.size()])[i] = unit;
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((unitId, row) -> rows.add(row(unitId, row)));
        rows.sort(Comparator.comparing(Row::code));
        return new HeatMap(ordered.stream().map(Board::round).toList(), rows);
    }

    private static Row row(long unitId, UnitStanding[] cells) {
        UnitStanding latest = null;
        List<UnitStanding> listed = new ArrayList<>();
        for (UnitStanding cell : cells) {
            latest = cell == null ? latest : cell;
            listed.add(cell);
        }
        return new Row(
                unitId,
                latest.unit().code(),
                latest.unit().name(),
                latest.unit().group(),
                Collections.unmodifiableList(listed));
    }
}
