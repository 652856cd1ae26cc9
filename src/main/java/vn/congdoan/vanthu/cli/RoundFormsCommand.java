package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.form.FormsOrder;
import vn.congdoan.vanthu.app.round.form.MadeForms;

/**
 * Makes a round's forms, a workbook for each unit. As JSON {@code {round, place, forms: [{unit, file}]}}.
 */
@Command(name = "forms")
final class RoundFormsCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    @Option(names = "--zip", descriptionKey = "cli.form.option.zip")
    private boolean zipped;

    @Option(names = "--unit", paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.form.option.unit")
    private Set<String> units = new LinkedHashSet<>();

    @Option(names = "--last", descriptionKey = "cli.form.option.last")
    private boolean last;

    @Option(names = "--blank", descriptionKey = "cli.form.option.blank")
    private boolean blank;

    @Option(names = "--send-to", paramLabel = "TEXT", descriptionKey = "cli.form.option.sendTo")
    private String sendTo = "";

    RoundFormsCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReportingServices reporting = services.life().reporting();
        long round = reporting.rounds().round(code).id();
        Job<MadeForms> job = blank
                ? reporting.forms().blank(round, folder, sendTo)
                : reporting.forms().forms(round, new FormsOrder(units, folder, zipped, last, sendTo));
        TerminalProgress progress = session.progress();
        MadeForms made = job.work().run(progress);
        progress.clear();
        if (common.json) {
            session.printJson(json(made));
        } else {
            session.print(session.messages.get("cli.form.made", made.forms().size(), made.place()));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> json(MadeForms made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", code);
        json.put("place", made.place().toString());
        json.put("forms", made.forms().stream()
                .map(one -> Map.of("unit", one.unit(), "file", one.file()))
                .toList());
        return json;
    }
}
