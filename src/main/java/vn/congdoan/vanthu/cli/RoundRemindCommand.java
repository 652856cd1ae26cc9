package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.round.board.Reminder;
import vn.congdoan.vanthu.app.round.board.ReminderOrder;
import vn.congdoan.vanthu.app.round.board.ReminderService;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;

/** Writes the reminder letter and one message to each unit that is silent now. Prints the files; as JSON {@code {files, units, id}}. */
@Command(name = "remind")
final class RoundRemindCommand extends CliCommand {
    private static final String MESSAGES = "tin-nhan";

    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String round;

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.round.option.newDeadline")
    private String until = "";

    @Option(names = "--say", paramLabel = "TEXT", descriptionKey = "cli.round.option.say")
    private String extra = "";

    @Option(names = "--returned", descriptionKey = "cli.round.option.returned")
    private boolean returned;

    @Option(names = "--save", descriptionKey = "cli.option.save")
    private boolean save;

    RoundRemindCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        Set<ExportFormat> formats = export.formats();
        LocalDate day = until.isBlank() ? null : Days.of(until);
        ReminderService reminders = services.life().reporting().reminders();
        long id = services.life().reporting().rounds().round(round).id();
        Reminder reminder = reminders.preview(id);
        ReminderOrder order = new ReminderOrder(day == null ? reminder.proposed() : day, extra, returned);
        Draft letter = reminders.draft(id, order);
        TerminalProgress progress = session.progress().of(letter.parts().subject());
        // What has no number yet leaves the program as a draft; the mark goes when it gets one.
        Draft marked = letter.withParts(letter.parts().withMark(Mark.DRAFT));
        List<Path> files = new ArrayList<>(services.exports()
                .export(marked, formats, export.folder, OverwritePolicy.REPLACE)
                .work()
                .run(progress));
        files.addAll(reminders
                .save(id, order, export.folder.resolve(MESSAGES))
                .work()
                .run(progress));
        progress.clear();
        report(files, reminder.reminded(returned), save ? reminders.letter(id, order) : 0);
        return ExitCode.DONE;
    }

    private void report(List<Path> files, List<UnitStanding> units, long saved) {
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", files.stream().map(Path::toString).toList());
            json.put("units", units.stream().map(unit -> unit.unit().code()).toList());
            if (saved > 0) {
                json.put("id", saved);
            }
            session.printJson(json);
            return;
        }
        files.forEach(file -> session.print(file.toString()));
        if (saved > 0) {
            session.print("id=" + saved);
            session.tell("cli.draft.saved", saved);
        }
    }
}
