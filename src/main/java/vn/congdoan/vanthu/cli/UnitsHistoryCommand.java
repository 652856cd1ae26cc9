package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.unit.UnitEventWords;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** What happened to a unit. As JSON a list of {@code {kind, date, words, reason}}. */
@Command(name = "history")
final class UnitsHistoryCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "cli.units.param.code")
    private String code;

    UnitsHistoryCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        UnitTree tree = services.life().reporting().units().tree();
        long unit = UnitCodes.unit(tree, code).id();
        List<UnitEvent> events = tree.history(unit);
        if (common.json) {
            session.printJson(
                    events.stream().map(event -> json(tree, unit, event)).toList());
        } else {
            events.forEach(
                    event -> session.print(String.join("\t", day(event), words(tree, unit, event), event.reason())
                            .stripTrailing()));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> json(UnitTree tree, long unit, UnitEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", event.kind().name().toLowerCase(Locale.ROOT));
        json.put("date", event.day() == null ? null : event.day().toString());
        json.put("words", words(tree, unit, event));
        json.put("reason", event.reason());
        return json;
    }

    private String words(UnitTree tree, long unit, UnitEvent event) {
        return session.messages.get(UnitEventWords.of(tree, unit, event));
    }

    private static String day(UnitEvent event) {
        return event.day() == null ? "" : event.day().toString();
    }
}
