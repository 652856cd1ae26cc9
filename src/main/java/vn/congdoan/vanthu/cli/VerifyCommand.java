package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;

/** Judges the signatures of PDF files; a bad file doesn't stop the others. */
@Command(name = "verify")
final class VerifyCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.verify")
    private List<Path> files;

    VerifyCommand(CliSession session) {
        super(session);
    }

    @Override
    boolean queues() {
        return false;
    }

    /** What became of a file; {@code signatures} or {@code error} is null. */
    private record Outcome(Path file, List<SignatureStatus> signatures, String error) {
        boolean isSound() {
            return error == null
                    && !signatures.isEmpty()
                    && signatures.stream().allMatch(one -> one.isSound() && one.trusted() != Trust.NO);
        }
    }

    /** @return 1 also when a signature is broken, comes from nobody trusted any more, or none is there */
    @Override
    int run(CliServices services) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Batch.inOrder(files, file -> one(services, file), outcome -> {
            outcomes.add(outcome);
            tell(outcome);
        });
        if (common.json) {
            session.printJsonPerFile(outcomes.stream().map(this::json).toList());
        }
        if (outcomes.stream().allMatch(outcome -> outcome.error() != null)) {
            return ExitCode.NOTHING;
        }
        return outcomes.stream().allMatch(Outcome::isSound) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private Outcome one(CliServices services, Path file) {
        try {
            return new Outcome(file, services.life().verification().verify(file), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Outcome(file, null, Failures.ofFile(session, failure, common.debug));
        }
    }

    private void tell(Outcome outcome) {
        if (outcome.error() != null) {
            session.err().println(FileMessages.named(session.messages, outcome.file(), outcome.error()));
        } else if (!common.json) {
            session.print(outcome.file().toString());
            if (outcome.signatures().isEmpty()) {
                session.print("  " + session.messages.get("cli.verify.none"));
            }
            outcome.signatures().forEach(this::print);
        }
    }

    private void print(SignatureStatus status) {
        String verdict = !status.isSound()
                ? "cli.verify.broken"
                : status.trusted() == Trust.YES ? "cli.verify.valid" : "cli.verify.intact";
        session.print(
                "  " + session.messages.get("cli.verify.line", status.fieldName(), status.signer(), time(status)));
        session.print("    " + session.messages.get(verdict));
        status.remarks().forEach(remark -> session.print("    " + session.messages.get(remark)));
    }

    private Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", outcome.file().toString());
        if (outcome.error() != null) {
            json.put("error", outcome.error());
        } else {
            json.put("signatures", outcome.signatures().stream().map(this::json).toList());
        }
        return json;
    }

    private Map<String, Object> json(SignatureStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", status.fieldName());
        json.put("signer", status.signer());
        json.put("time", time(status));
        json.put("intact", status.isSound());
        json.put("coversWholeFile", status.coversWholeFile());
        json.put("trusted", status.trusted().name().toLowerCase(Locale.ROOT));
        json.put("reason", status.remarks().stream().map(session.messages::get).collect(Collectors.joining(" ")));
        return json;
    }

    /** ISO 8601 in Vietnam's time; "" when the file doesn't say. */
    private static String time(SignatureStatus status) {
        return status.time() == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        status.time().atZone(SigningService.ZONE).toOffsetDateTime());
    }
}
