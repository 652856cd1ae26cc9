package vn.congdoan.vanthu.cli;

import java.util.Map;
import vn.congdoan.vanthu.app.round.intake.FindingWords;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;

/** Tells what became of returned files. */
final class RoundImportOutput {
    private final CliSession session;
    private final boolean json;

    RoundImportOutput(CliSession session, boolean json) {
        this.session = session;
        this.json = json;
    }

    /** @return the exit code */
    int tell(IntakePlan plan, Map<String, MessageRef> failed) {
        RoundImportJson shape = new RoundImportJson(plan, session.messages, failed);
        if (json) {
            session.printJson(shape.whole());
        } else {
            plan.items().stream().filter(item -> !item.isLeftOut()).forEach(item -> line(plan, item, shape));
            Map<Outcome, Integer> counts = plan.counts();
            session.print(session.messages.get(
                    "cli.round.import.counts",
                    counts.get(Outcome.ACCEPTED),
                    counts.get(Outcome.REJECTED),
                    counts.get(Outcome.ASKS),
                    counts.get(Outcome.SUPERSEDED)));
        }
        return RoundImportJson.isClean(plan.counts()) && failed.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void line(IntakePlan plan, IntakeItem item, RoundImportJson shape) {
        String unit = plan.unit(item.judgement().unitId())
                .map(ExpectedUnit::code)
                .orElse(session.messages.get("cli.round.import.noUnit"));
        session.print(session.messages.get(
                "cli.round.import.line",
                item.file(),
                unit,
                session.messages.get(item.outcome().labelKey()),
                shape.cause(item)));
        item.recognised()
                .notes()
                .forEach(note -> session.print("    " + session.messages.get("report.in.note", note)));
        FindingWords words = new FindingWords(session.messages);
        item.judgement().findings().stream()
                .filter(one -> one.weight() != Weight.NOTE)
                .forEach(one ->
                        session.print("    " + words.line(one, plan.round().form())));
    }
}
