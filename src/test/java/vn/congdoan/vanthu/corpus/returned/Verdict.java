package vn.congdoan.vanthu.corpus.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.app.round.intake.Asked;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;

/** Holds what became of a file against what is true of it. */
final class Verdict {
    final WildCase wild;
    final IntakeItem item;
    /** What must never happen: a wrong unit or figure taken without a question, or a figure lost without a word. */
    final List<String> wrong = new ArrayList<>();
    /** Proposed under a question, and not what is meant. */
    final List<String> wronglyProposed = new ArrayList<>();
    /** Asked although the file is marked and plain, or refused although a person sees the figures. */
    final List<String> needless = new ArrayList<>();

    int right;
    int asked;

    /** The code of a finding about the table as a whole. */
    private static final String WHOLE = "";

    private final Map<String, Long> units;

    /** @param units ids by code */
    Verdict(WildCase wild, IntakeItem item, Map<String, Long> units) {
        this.wild = wild;
        this.item = item;
        this.units = units;
        unit();
        values();
        end();
    }

    boolean taken() {
        return item.outcome() == Outcome.ACCEPTED || item.outcome() == Outcome.SUPERSEDED;
    }

    private void unit() {
        long unit = item.judgement().unitId();
        if (unit != 0 && unit != trueUnit()) {
            wrong.add("unit " + unit + " instead of " + wild.unit());
        }
        if (unit == 0 && item.recognised().match().certainty() != Certainty.UNSURE) {
            long proposed = item.recognised().proposedUnit();
            if (proposed != trueUnit()) {
                wrong.add("surely proposes unit " + proposed + " instead of " + wild.unit());
            }
        }
    }

    private long trueUnit() {
        return units.getOrDefault(wild.unit(), -1L);
    }

    private void values() {
        Set<String> doubted = doubted();
        Map<String, String> read = new HashMap<>();
        for (ReportedValue value : item.judgement().values()) {
            read.put(value.code(), told(value.value()));
            value(value, doubted.contains(value.code()));
        }
        if (item.recognised().report().isPresent()) {
            lost(read.keySet(), doubted);
        }
    }

    private void value(ReportedValue value, boolean doubted) {
        String meant = wild.truth().get(value.code());
        String told = told(value.value());
        boolean isRight = told.equals(meant);
        if (doubted || wild.unknown().contains(value.code())) {
            if (!doubted && !doubted().contains(WHOLE)) {
                wrong.add(value.code() + " = " + told + " isn't asked about");
            }
            asked++;
        } else if (isRight) {
            right++;
        } else {
            boolean shown = item.judgement().asked().contains(Asked.LAYOUT) && !isCertain(value.code());
            (shown ? wronglyProposed : wrong).add(value.code() + " = " + told + " instead of " + meant);
        }
    }

    private boolean isCertain(String code) {
        return item.recognised().report().orElseThrow().cells().stream()
                .filter(cell -> cell.code().equals(code))
                .map(MappedCell::certainty)
                .anyMatch(one -> one == Certainty.CERTAIN);
    }

    /** Every finding about a cell but a mere note, and every figure told as missing. */
    private Set<String> doubted() {
        Set<String> codes = new HashSet<>();
        for (CellFinding one : item.judgement().findings()) {
            if (one.weight() != Weight.NOTE) {
                codes.add(one.code());
            }
        }
        return codes;
    }

    private void lost(Set<String> read, Set<String> doubted) {
        Set<String> told = new HashSet<>(doubted);
        told.addAll(item.recognised().report().orElseThrow().missing());
        for (String code : wild.truth().keySet()) {
            if (!read.contains(code)) {
                asked++;
                if (!told.contains(code) && !told.contains(WHOLE)) {
                    wrong.add(code + " is lost without a word");
                }
            }
        }
    }

    private void end() {
        switch (wild.end()) {
            case TAKEN -> {
                if (!taken()) {
                    needless.add(item.outcome() + " " + item.judgement().asked());
                }
            }
            case READ -> {
                if (item.recognised().report().isEmpty()) {
                    needless.add("refused: " + item.recognised().cause());
                }
            }
            case REFUSED -> {
                if (item.outcome() != Outcome.REJECTED
                        || item.judgement().cause().isEmpty()) {
                    wrong.add("not refused: " + item.outcome());
                }
            }
        }
    }

    static String told(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof CellValue.Day day ? day.date().toString() : ((CellValue.Words) value).text();
    }

    @Override
    public String toString() {
        List<String> findings = item.judgement().findings().stream()
                .filter(one -> one.weight() != Weight.NOTE)
                .map(one -> one.weight().name().charAt(0) + ":" + one.code() + "@" + one.place() + "=" + one.value()
                        + " " + one.message().key())
                .toList();
        return wild + "\n     " + item.outcome() + " " + item.judgement().asked() + " wrong" + wrong + " proposed"
                + wronglyProposed + " needless" + needless + "\n     " + findings;
    }
}
