package vn.congdoan.vanthu.cli;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;

/**
 * The duties that come again. As JSON a list of {@code {id, title, code, series, every, due: {rule, days, monthsAfter, dates}, margin, units,
 * indicators, since, automatic}}; {@code margin} is null where nothing goes further up.
 */
@Command(name = "list")
final class RoundDutyListCommand extends CliCommand {
    RoundDutyListCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        List<RecurringDuty> duties = services.life().reporting().setup().duties();
        if (common.json) {
            session.printJson(duties.stream().map(RoundDutyListCommand::json).toList());
        } else {
            duties.forEach(duty -> session.print(line(duty)));
        }
        return ExitCode.DONE;
    }

    private String line(RecurringDuty duty) {
        return String.join(
                "\t",
                String.valueOf(duty.id()),
                duty.code(),
                session.messages.get(duty.every().labelKey()),
                duty.title(),
                session.messages.get(duty.automatic() ? "cli.round.duty.automatic" : "cli.round.duty.asked"));
    }

    static Map<String, Object> json(RecurringDuty duty) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", duty.id());
        json.put("title", duty.title());
        json.put("code", duty.code());
        json.put("series", duty.series());
        json.put("every", duty.every().name().toLowerCase(Locale.ROOT));
        json.put("due", json(duty.due()));
        json.put("margin", duty.margin() < 0 ? null : duty.margin());
        json.put("units", duty.units().isEmpty() ? "all" : duty.units());
        json.put("indicators", duty.form().indicators().size());
        json.put("since", duty.since().toString());
        json.put("automatic", duty.automatic());
        return json;
    }

    private static Map<String, Object> json(DueRule due) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", due.kind().name());
        json.put("days", due.days());
        json.put("monthsAfter", due.monthsAfter());
        json.put("dates", due.dates().stream().map(RoundDutyListCommand::day).collect(Collectors.toList()));
        return json;
    }

    private static String day(MonthDay date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue();
    }
}
