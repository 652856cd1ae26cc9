package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.register.ImportedBook;

/** Takes an older book, kept in a workbook, over into the register. */
@Command(name = "import")
final class RegisterImportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "FILE.xlsx", descriptionKey = "cli.register.param.book")
    private Path file;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.register.option.bookYear")
    private int year;

    RegisterImportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ImportedBook book = services.life().bookImport().read(file, year);
        List<String> findings = session.messages.each(book.findings());
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file.toString());
            json.put("rows", book.rows());
            json.put("known", book.known());
            json.put("findings", findings);
            session.printJson(json);
        } else {
            session.print(session.messages.get("cli.register.imported", book.rows(), book.known()));
            findings.forEach(words -> session.err().println(words));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
