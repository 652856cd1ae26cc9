package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** The board of a round as JSON. */
final class BoardJson {
    private BoardJson() {}

    /** @param units those to list; the counts are of all */
    static Map<String, Object> of(Board board, List<UnitStanding> units) {
        StateCounts counts = board.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", counts.expected());
        json.put("onTime", counts.onTime());
        json.put("late", counts.late());
        json.put("missing", counts.missing());
        json.put("returned", counts.returned());
        json.put("exempt", counts.exempt());
        json.put("units", units.stream().map(BoardJson::unit).toList());
        return json;
    }

    /** Days late are those of a report; what is still owed has none. */
    private static Map<String, Object> unit(UnitStanding unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", unit.unit().code());
        json.put("name", unit.unit().name());
        json.put("group", unit.unit().group());
        json.put("state", unit.state().name());
        json.put("daysLate", unit.state() == UnitState.LATE ? unit.daysLate() : 0);
        json.put("file", unit.report() == null ? null : unit.report().file());
        return json;
    }
}
