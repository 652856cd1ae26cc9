package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import vn.congdoan.vanthu.files.Sha256;

/** Which document a file belongs to that came back: by its first bytes, by its own name, else by what it shows. */
final class ReturnMatch {
    private static final Pattern IN_NAME = Pattern.compile("VT[0-9A-F]{12}");
    /** Differences that are told; more would only bury the first. */
    private static final int MOST_TOLD = 5;

    /** From this share of common words on a file is said to look like another. */
    private static final double LIKE = 0.5;

    private record Candidate(SignedFile file, double likeness, List<MessageRef> differences) {}

    private final SigningStore store;
    private final PdfSignatures signatures;
    private final LongFunction<String> title;

    ReturnMatch(SigningStore store, PdfSignatures signatures, LongFunction<String> title) {
        this.store = store;
        this.signatures = signatures;
        this.title = title;
    }

    static boolean isNamed(Path file) {
        return IN_NAME.matcher(String.valueOf(file.getFileName())).find();
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
        for (SignedFile file : store.signed().everything()) {
            if (isContinued(file, bytes)) {
                return Optional.of(file);
            }
        }
        Matcher name = IN_NAME.matcher(String.valueOf(source.getFileName()));
        return name.find() ? store.signed().byHandoff(name.group()) : Optional.empty();
    }

    /** Whether the file was only appended to: then it begins with ours byte for byte. */
    private boolean isContinued(SignedFile file, byte[] bytes) {
        long length = store.folder().length(file.fileCopy());
        return length > 0
                && length <= bytes.length
                && Sha256.of(Arrays.copyOf(bytes, (int) length)).equals(file.hash());
    }

    private SignedFile byContent(Path source, byte[] bytes) {
        Candidate nearest = null;
        for (SignedFile file : store.signed().all().values()) {
            if (file.state() == SignedFileState.FINAL) {
                continue;
            }
            byte[] prepared = store.read(file);
            List<MessageRef> differences = signatures.differences(prepared, bytes);
            if (differences.isEmpty()) {
                return file;
            }
            double likeness = Likeness.of(prepared, bytes);
            if (likeness >= LIKE && (nearest == null || likeness > nearest.likeness())) {
                nearest = new Candidate(file, likeness, differences);
            }
        }
        if (nearest == null) {
            throw ProblemException.of("signing.handoff.unknown", source.getFileName());
        }
        String document = title.apply(nearest.file().documentId());
        throw told(MessageRef.of("signing.handoff.looksLike", source.getFileName(), document), nearest.differences());
    }

    private ProblemException changed(SignedFile file, List<MessageRef> differences) {
        return told(MessageRef.of("signing.handoff.changed", title.apply(file.documentId())), differences);
    }

    private static ProblemException told(MessageRef what, List<MessageRef> differences) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(Severity.ERROR, "", what));
        differences.stream()
                .limit(MOST_TOLD)
                .forEach(difference -> findings.add(new Finding(Severity.ERROR, "", difference)));
        return new ProblemException(findings, null);
    }
}
