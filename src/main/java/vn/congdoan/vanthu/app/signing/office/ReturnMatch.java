package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SignedFileState;

/** Which document a file belongs to that came back: by the name in it, by its own name, else by what it shows. */
final class ReturnMatch {
    private static final Pattern IN_NAME = Pattern.compile("VT[0-9A-F]{12}");
    /** Differences that are told; more would only bury the first. */
    private static final int MOST_TOLD = 5;

    private record Candidate(SignedFile file, List<MessageRef> differences) {}

    private final SigningStore store;
    private final PdfSignatures signatures;
    private final LongFunction<String> title;

    ReturnMatch(SigningStore store, PdfSignatures signatures, LongFunction<String> title) {
        this.store = store;
        this.signatures = signatures;
        this.title = title;
    }

    /** @throws ProblemException {@code signing.handoff.*}: unknown, dropped, complete, changed */
    SignedFile find(Path source, byte[] bytes) {
        Optional<SignedFile> named = named(source, bytes);
        if (named.isEmpty()) {
            return byContent(source, bytes);
        }
        SignedFile file = named.get();
        if (file.state() == SignedFileState.DROPPED) {
            throw ProblemException.of("signing.handoff.dropped", title.apply(file.documentId()));
        }
        if (file.state() == SignedFileState.FINAL) {
            throw ProblemException.of("signing.handoff.complete", title.apply(file.documentId()));
        }
        List<MessageRef> differences = signatures.differences(store.read(file), bytes);
        if (!differences.isEmpty()) {
            throw changed(file, differences);
        }
        return file;
    }

    private Optional<SignedFile> named(Path source, byte[] bytes) {
        Optional<SignedFile> inside = store.signed().byHandoff(signatures.handoff(bytes));
        if (inside.isPresent()) {
            return inside;
        }
        Matcher name = IN_NAME.matcher(String.valueOf(source.getFileName()));
        return name.find() ? store.signed().byHandoff(name.group()) : Optional.empty();
    }

    private SignedFile byContent(Path source, byte[] bytes) {
        List<Candidate> candidates = new ArrayList<>();
        for (SignedFile file : store.signed().all().values()) {
            if (file.state() != SignedFileState.FINAL) {
                candidates.add(new Candidate(file, signatures.differences(store.read(file), bytes)));
            }
        }
        Candidate nearest = candidates.stream()
                .min(Comparator.comparingInt(candidate -> candidate.differences().size()))
                .orElseThrow(() -> ProblemException.of("signing.handoff.unknown", source.getFileName()));
        if (nearest.differences().isEmpty()) {
            return nearest.file();
        }
        throw ProblemException.of("signing.handoff.unknown", source.getFileName());
    }

    private ProblemException changed(SignedFile file, List<MessageRef> differences) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                Severity.ERROR, "", MessageRef.of("signing.handoff.changed", title.apply(file.documentId()))));
        differences.stream()
                .limit(MOST_TOLD)
                .forEach(difference -> findings.add(new Finding(Severity.ERROR, "", difference)));
        return new ProblemException(findings, null);
    }
}
