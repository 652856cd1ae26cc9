package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.signing.office.Handoff;
import vn.congdoan.vanthu.app.signing.office.Returned;

/**
 * Files what another program has signed; what isn't one of the office's documents, or not unchanged, is named with the reason
 * and stops none of the others. As JSON of each {@code {file, id, title, signed, open}}, of one that failed
 * {@code {file, error}}.
 */
@Command(name = "file-back")
final class DocumentFileBackCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE.pdf", descriptionKey = "cli.param.returned")
    private List<Path> files;

    private int failed;

    DocumentFileBackCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        Handoff handoff = services.life().officeSigning().handoff();
        List<Map<String, Object>> results = new ArrayList<>();
        for (Path file : files) {
            results.add(one(handoff, file));
        }
        if (common.json) {
            session.printJsonPerFile(results);
        }
        return failed == 0 ? ExitCode.DONE : failed < files.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private Map<String, Object> one(Handoff handoff, Path file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        try {
            Returned returned = handoff.receive(file).work().run(JobControl.UNATTENDED);
            json.put("id", returned.file().documentId());
            json.put("title", returned.title());
            json.put(
                    "signed",
                    returned.file().roles().stream().map(DocumentJson::name).toList());
            json.put(
                    "open",
                    returned.file().open().stream().map(DocumentJson::name).toList());
            if (!common.json) {
                session.print(returned.file().documentId() + "  " + returned.title());
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            failed++;
            String words = Failures.ofFile(session, failure, common.debug);
            json.put("error", words);
            session.err().println(FileMessages.named(session.messages, file, words));
        }
        return json;
    }
}
