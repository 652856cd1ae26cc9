package vn.congdoan.vanthu.app.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.i18n.Messages;

/** The register of units, as rounds ask it. */
public final class RegisteredUnits implements RoundUnits {
    private final UnitService units;
    private final Messages words;

    public RegisteredUnits(UnitService units, Messages words) {
        this.units = Objects.requireNonNull(units, "units");
        this.words = Objects.requireNonNull(words, "words");
    }

    @Override
    public List<Unit> during(ReportPeriod period) {
        return units.aliveDuring(period.from(), period.to());
    }

    @Override
    public Optional<String> ending(Unit unit) {
        return units.history(unit.id()).stream()
                .filter(event -> event.kind() == UnitEvent.Kind.MERGED || event.kind() == UnitEvent.Kind.DISSOLVED)
                .reduce((earlier, later) -> later)
                .map(event -> told(event, unit.until()));
    }

    @Override
    public Map<Long, Set<Long>> predecessors() {
        return units.tree().predecessors();
    }

    private String told(UnitEvent event, LocalDate until) {
        String what = event.kind() == UnitEvent.Kind.MERGED
                ? words.get("round.exempt.merged", survivor(event, until), PrintedDay.of(until))
                : words.get("round.exempt.dissolved", PrintedDay.of(until));
        return event.reason().isBlank() ? what : words.get("round.exempt.because", what, event.reason());
    }

    private String survivor(UnitEvent event, LocalDate until) {
        return units.on(until.plusDays(1)).stream()
                .filter(unit -> unit.id() == event.other())
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
