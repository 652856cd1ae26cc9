package vn.congdoan.vanthu.domain.report.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.UnitState;

/**
 * How many units had reported by the end of each day.
 *
 * @param points a day each without gaps, from before the first report to today or the last report or the deadline
 * @param expected what the curve can reach at most
 */
public record ProgressCurve(List<Point> points, LocalDate deadline, int expected) {
    /** A round that nobody closes doesn't stretch its picture for ever: days after the deadline without anything new. */
    private static final int LONGEST_TAIL = 14;

    /** So that the first report is seen as a step. */
    private static final int BEFORE = 1;

    /**
     * @param reported units whose figures count and were there by the end of the day
     * @param inTime those of them that are in time
     */
    public record Point(LocalDate day, int reported, int inTime) {
        public Point {
            Objects.requireNonNull(day, "day");
        }
    }

    public ProgressCurve {
        points = List.copyOf(points);
        Objects.requireNonNull(deadline, "deadline");
    }

    static ProgressCurve of(Board board) {
        NavigableMap<LocalDate, int[]> came = new TreeMap<>();
        board.units().stream()
                .filter(unit -> unit.state() == UnitState.ON_TIME || unit.state() == UnitState.LATE)
                .forEach(unit -> {
                    int[] day = came.computeIfAbsent(unit.received(), any -> new int[2]);
                    day[0]++;
                    day[1] += unit.state() == UnitState.ON_TIME ? 1 : 0;
                });
        LocalDate deadline = board.round().deadline();
        LocalDate first = first(board, came).minusDays(BEFORE);
        LocalDate last = last(board, came);
        List<Point> points = new ArrayList<>();
        int reported = 0;
        int inTime = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int[] today = came.getOrDefault(day, new int[2]);
            reported += today[0];
            inTime += today[1];
            points.add(new Point(day, reported, inTime));
        }
        return new ProgressCurve(points, deadline, board.counts().expected());
    }

    private static LocalDate first(Board board, NavigableMap<LocalDate, int[]> came) {
        LocalDate usual = earlier(board.round().period().to(), board.round().deadline());
        LocalDate started = earlier(usual, board.today());
        return came.isEmpty() ? started : earlier(came.firstKey(), started);
    }

    private static LocalDate last(Board board, NavigableMap<LocalDate, int[]> came) {
        LocalDate deadline = board.round().deadline();
        LocalDate news = came.isEmpty() || came.lastKey().isBefore(deadline) ? deadline : came.lastKey();
        boolean waiting = board.units().stream().anyMatch(UnitStanding::owes);
        LocalDate tail = earlier(board.today(), news.plusDays(LONGEST_TAIL));
        return waiting && tail.isAfter(news) ? tail : news;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
    }
}
