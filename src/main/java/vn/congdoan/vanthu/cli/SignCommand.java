package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.signing.OpenKey;
import vn.congdoan.vanthu.app.signing.SignedPdf;
import vn.congdoan.vanthu.app.signing.SigningOrder;

/** Signs PDF files into another folder; a bad file doesn't stop the others. */
@Command(name = "sign")
final class SignCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE.pdf", descriptionKey = "cli.param.pdf")
    private List<Path> files;

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Mixin
    private SignOptions sign = new SignOptions();

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.text")
    private String text = "";

    @Option(names = "--no-visible", descriptionKey = "cli.option.noVisible")
    private boolean hidden;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    private Path folder;

    SignCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    private record Input(Path file, Path target) {}

    /** What became of a file; {@code signed} or {@code error} is null. */
    private record Outcome(Input input, SignedPdf signed, String error) {}

    @Override
    int run(CliServices services) throws Exception {
        SigningOrder shown = sign.order().withText(text.strip());
        SigningOrder order = hidden ? shown.invisible() : shown;
        List<Outcome> outcomes = new ArrayList<>();
        try (OpenKey open = key.open(services.life().signing(), session)) {
            if (key.isQuick()) {
                Batch.inOrder(inputs(), input -> one(services, input, order, open), outcome -> tell(outcome, outcomes));
            } else {
                inputs().forEach(input -> tell(one(services, input, order, open), outcomes));
            }
        }
        if (common.json) {
            session.printJson(outcomes.stream().map(this::json).toList());
        }
        long failed =
                outcomes.stream().filter(outcome -> outcome.error() != null).count();
        return failed == 0 ? ExitCode.DONE : failed < files.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private List<Input> inputs() {
        Set<String> taken = new HashSet<>();
        return files.stream()
                .map(file -> new Input(file, folder.resolve(InputNames.own(file, taken) + ".pdf")))
                .toList();
    }

    private Outcome one(CliServices services, Input input, SigningOrder order, OpenKey open) {
        try {
            return new Outcome(input, services.life().signing().sign(input.file(), input.target(), order, open), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Outcome(input, null, Failures.ofFile(session, failure, common.debug));
        }
    }

    private void tell(Outcome outcome, List<Outcome> outcomes) {
        outcomes.add(outcome);
        Path file = outcome.input().file();
        if (outcome.error() != null) {
            session.err().println(FileMessages.named(session.messages, file, outcome.error()));
            return;
        }
        if (!common.json) {
            session.print(outcome.input().target().toString());
        }
        outcome.signed()
                .remarks()
                .forEach(remark -> session.err()
                        .println(FileMessages.named(session.messages, file, session.messages.get(remark))));
    }

    private Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.input().file().toString());
        if (outcome.error() != null) {
            json.put("error", outcome.error());
            return json;
        }
        json.put("signed", outcome.input().target().toString());
        json.put("name", outcome.signed().field().name());
        json.put("visible", outcome.signed().visible());
        json.put(
                "remarks",
                outcome.signed().remarks().stream().map(session.messages::get).toList());
        return json;
    }
}
