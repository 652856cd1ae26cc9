package vn.congdoan.vanthu.app.round.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.files.Sha256;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;
import vn.congdoan.vanthu.text.returned.ReturnReader;
import vn.congdoan.vanthu.text.returned.UnitMatcher;

/** Reads files one by one; whatever is wrong with one is its own cause and never stops the others. Safe for several threads. */
final class Recognition {
    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);
    /** Bytes of files that are kept until they are stored. */
    private static final long ROOM = 128L << 20;

    private static final UnitMatch NOBODY = new UnitMatch(List.of(), Certainty.UNSURE);

    private final ReportingRound round;
    private final UnitMatcher matcher;
    private final ReturnReader reader;
    private final AtomicLong room = new AtomicLong(ROOM);

    Recognition(ReportingRound round, UnitMatcher matcher) {
        this.round = Objects.requireNonNull(round, "round");
        this.matcher = Objects.requireNonNull(matcher, "matcher");
        reader = new ReturnReader(round.form(), round.period());
    }

    /** A file as it was read. */
    record Read(FoundFile file, String sha256, Recognised recognised, HeldFile held) {}

    Read read(FoundFile file) {
        byte[] bytes;
        try {
            bytes = file.content().bytes();
        } catch (ProblemException e) {
            return new Read(file, "", Recognised.unusable(named(file), cause(e)), new HeldFile(file, "", null));
        }
        String sha256 = Sha256.of(bytes);
        boolean kept = room.addAndGet(-bytes.length) >= 0;
        return new Read(file, sha256, recognised(file, bytes), new HeldFile(file, sha256, kept ? bytes : null));
    }

    private Recognised recognised(FoundFile file, byte[] bytes) {
        try {
            return recognised(file, bytes, WorkbookOpener.open(bytes, FoundFile.plainName(file.name())));
        } catch (ProblemException e) {
            return Recognised.unusable(named(file), cause(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A bug of ours or a file beyond all measure: the others go on, and this one is named.
            LOG.error("a returned file couldn't be read: {}", file.name(), e);
            return Recognised.unusable(named(file), MessageRef.of("report.in.cause.unreadable"));
        }
    }

    private Recognised recognised(FoundFile file, byte[] bytes, SheetBook book) {
        Optional<FormMark> mark = mark(book);
        UnitMatch match = matcher.match(Optional.of(book), file.origin(), mark);
        ReturnedReport report = reader.read(book);
        List<MessageRef> notes =
                new ArrayList<>(book.findings().stream().map(Finding::message).toList());
        notes.addAll(matcher.besides(match, file.origin()));
        if (report.cells().isEmpty()) {
            return new Recognised(
                    mark, match, Optional.empty(), Optional.of(MessageRef.of("report.in.cause.noFigures")), notes);
        }
        ReturnedReport checked = FormulaResults.checked(bytes, book, report, round);
        return new Recognised(mark, match, Optional.of(checked), Optional.empty(), notes);
    }

    /** This round's before another's; of several units none, for then the marks say nothing. */
    private Optional<FormMark> mark(SheetBook book) {
        List<FormMark> marks = book.marks().stream()
                .map(FormMark::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<FormMark> ours = marks.stream()
                .filter(mark -> mark.round().equalsIgnoreCase(round.code()))
                .toList();
        List<FormMark> best = ours.isEmpty() ? marks : ours;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** A letter that can't be opened, or holds nothing, is no report of anybody's, whatever its name. */
    private UnitMatch named(FoundFile file) {
        if (LetterFiles.isLetter(file.name())) {
            return NOBODY;
        }
        try {
            return matcher.match(Optional.empty(), file.origin(), Optional.empty());
        } catch (RuntimeException e) {
            LOG.error("a file's name couldn't be matched: {}", file.name(), e);
            return NOBODY;
        }
    }

    private static MessageRef cause(ProblemException problem) {
        return problem.findings().get(0).message();
    }
}
