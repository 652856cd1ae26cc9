package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService.DueRound;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/**
 * The rounds that duties want now. As JSON a list of {@code {duty, code, title, period: {from, to}, deadline, upward, opened}}; ends with 1 when one
 * couldn't be opened.
 */
@Command(name = "due")
final class RoundDutyDueCommand extends CliCommand {
    @Option(names = "--open", descriptionKey = "cli.round.duty.option.open")
    private boolean open;

    RoundDutyDueCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        List<DueRound> due = services.life().reporting().setup().due();
        List<Map<String, Object>> told = new ArrayList<>();
        boolean all = true;
        for (DueRound one : due) {
            boolean opened = open && opened(services.life().reporting().rounds(), one.plan());
            all &= opened || !open;
            told.add(json(one, opened));
            if (!common.json) {
                session.print(line(one, opened));
            }
        }
        if (common.json) {
            session.printJson(told);
        } else if (due.isEmpty()) {
            session.tell("cli.round.duty.nothing");
        }
        return all ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private boolean opened(RoundService rounds, RoundPlan plan) {
        try {
            rounds.create(plan);
            return true;
        } catch (ProblemException problem) {
            session.tell(problem);
            return false;
        }
    }

    private String line(DueRound one, boolean opened) {
        RoundPlan plan = one.plan();
        return String.join(
                        "\t",
                        plan.code(),
                        plan.title(),
                        PrintedDay.of(plan.deadline()),
                        opened ? session.messages.get("cli.round.duty.opened") : "")
                .stripTrailing();
    }

    private static Map<String, Object> json(DueRound one, boolean opened) {
        RoundPlan plan = one.plan();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("duty", one.duty().id());
        json.put("code", plan.code());
        json.put("title", plan.title());
        json.put(
                "period",
                Map.of(
                        "from",
                        plan.period().from().toString(),
                        "to",
                        plan.period().to().toString()));
        json.put("deadline", plan.deadline().toString());
        json.put("upward", plan.upward() == null ? null : plan.upward().toString());
        json.put("opened", opened);
        return json;
    }
}
