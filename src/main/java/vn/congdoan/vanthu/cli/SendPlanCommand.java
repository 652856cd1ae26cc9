package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.domain.sending.SendingPlan;

/**
 * To whom an issued document goes. A line for each recipient: channel, copies, name, group, address, what is missing. As JSON
 * {@code {document, copies, archive, recipients: [...]}}. Ends with 1 while somebody is unresolved.
 */
@Command(name = "plan")
final class SendPlanCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.param.document")
    private long id;

    @Option(names = "--add", descriptionKey = "cli.option.add")
    private boolean add;

    @Option(names = "--from", paramLabel = "ID", descriptionKey = "cli.option.fromDocument")
    private long from;

    @Option(names = "--unacknowledged", descriptionKey = "cli.option.unacknowledged")
    private boolean unacknowledged;

    SendPlanCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        var plans = services.life().sending().plans();
        if (from != 0) {
            plans.copyPlan(from, id);
        }
        if (add) {
            session.tell("cli.send.added", plans.addUnknown(id));
        }
        SendingPlan plan = plans.plan(id);
        var rows = plan.recipients().stream()
                .filter(row -> !unacknowledged || row.isSent() && !row.isAcknowledged())
                .toList();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("document", id);
            json.put("copies", plan.copies());
            json.put("archive", plan.archiveCopies());
            json.put("recipients", rows.stream().map(SendPlanCommand::json).toList());
            session.printJson(json);
        } else {
            rows.forEach(row -> session.print(line(row)));
            session.tell("cli.send.copies", plan.copies(), plan.archiveCopies());
        }
        return plan.unresolved().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private String line(PlannedRecipient row) {
        String missing = row.missing().labelKey();
        return String.join(
                "\t",
                session.messages.get(MessageRef.of(row.channel().labelKey())),
                String.valueOf(row.copies()),
                row.name(),
                row.group(),
                row.address(),
                missing.isEmpty() ? state(row) : session.messages.get(missing));
    }

    private String state(PlannedRecipient row) {
        return session.messages.get(
                row.isAcknowledged()
                        ? "cli.send.state.acknowledged"
                        : row.isSent() ? "cli.send.state.sent" : "cli.send.state.open");
    }

    static Map<String, Object> json(PlannedRecipient row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", row.key());
        json.put("name", row.name());
        json.put("line", row.line());
        json.put("group", row.group());
        json.put("channel", row.channel().name().toLowerCase(Locale.ROOT));
        json.put("address", row.address());
        json.put("copies", row.copies());
        json.put("missing", row.missing().labelKey().replaceFirst(".*\\.", ""));
        json.put("sentAt", row.isSent() ? row.delivery().sentAt().toString() : null);
        json.put(
                "acknowledgedAt",
                row.isAcknowledged() ? row.delivery().acknowledgedAt().toString() : null);
        return json;
    }
}
