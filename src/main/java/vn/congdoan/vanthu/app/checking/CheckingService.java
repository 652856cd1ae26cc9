package vn.congdoan.vanthu.app.checking;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.IgnoredFinding;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.storage.IgnoredFindingRepository;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.check.Repairs;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Checks and mends documents. What takes long or asks the database is a job; safe for several threads. */
public final class CheckingService {
    private final LexiconService lexicons;
    private final BiFunction<ParsedBody, DocumentParts, DocumentContent> contents;
    private final Function<Draft, FormatPack> packs;
    private final IgnoredFindingRepository ignored;
    private final Access access;
    private final Clock clock;

    /**
     * @param lexicons gives the checker, which changes with the office's words
     * @param contents finds citations, deadlines and targets
     * @param packs the pack that a draft is checked by
     */
    public CheckingService(
            LexiconService lexicons,
            BiFunction<ParsedBody, DocumentParts, DocumentContent> contents,
            Function<Draft, FormatPack> packs,
            IgnoredFindingRepository ignored,
            Access access,
            Clock clock) {
        this.lexicons = Objects.requireNonNull(lexicons, "lexicons");
        this.contents = Objects.requireNonNull(contents, "contents");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.ignored = Objects.requireNonNull(ignored, "ignored");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** All findings, in the order of the paper. */
    public List<CheckFinding> check(Draft draft) {
        return lexicons.checker().check(input(draft));
    }

    /** What a draft says: its citations, deadlines and targets. */
    public DocumentContent content(Draft draft) {
        return input(draft).content();
    }

    /** The draft with one finding mended; quick enough for the window's thread. */
    public Draft mended(Draft draft, CheckFinding finding) {
        Repair repair = finding.repair();
        return repair == null ? draft : Repairs.apply(draft, List.of(repair));
    }

    /**
     * Checks a stored document.
     *
     * @param givenUp asked between two rules; what was found until then is the answer, so ask it again before using that
     */
    public Job<CheckedDraft> check(long documentId, Draft draft, BooleanSupplier givenUp) {
        return new Job<>(MessageRef.of("editor.job.check"), control -> {
            CheckInput input = input(draft);
            List<CheckFinding> found = lexicons.checker().check(input, givenUp);
            List<IgnoredFinding> left = found.isEmpty() || givenUp.getAsBoolean() ? List.of() : ignored.of(documentId);
            return new CheckedDraft(
                    draft,
                    found.stream()
                            .map(finding -> new CheckedFinding(finding, reason(finding, left)))
                            .toList(),
                    input.content());
        });
    }

    /** Mends what may be mended unasked, but not what somebody decided to leave. */
    public Job<MendedDraft> mend(long documentId, Draft draft) {
        return new Job<>(MessageRef.of("editor.job.mend"), control -> {
            List<IgnoredFinding> left = ignored.of(documentId);
            DocumentChecker.Mended mended =
                    lexicons.checker().mended(draft, this::input, finding -> reason(finding, left) == null);
            return new MendedDraft(draft, mended.draft(), mended.count());
        });
    }

    /** Remembers that this finding is none in this document. */
    public Job<IgnoredFinding> ignore(long documentId, CheckFinding finding, String reason) {
        return new Job<>(MessageRef.of("editor.job.ignore"), control -> {
            access.require(Permission.DRAFT);
            IgnoredFinding decided = new IgnoredFinding(
                    finding.rule(), IgnoredFinding.key(finding.excerpt()), reason.strip(), clock.instant());
            ignored.save(documentId, decided);
            return decided;
        });
    }

    /** The finding counts again. */
    public Job<CheckFinding> takeBack(long documentId, CheckFinding finding) {
        return new Job<>(MessageRef.of("editor.job.ignore"), control -> {
            access.require(Permission.DRAFT);
            ignored.remove(documentId, finding.rule(), IgnoredFinding.key(finding.excerpt()));
            return finding;
        });
    }

    /** Puts the finding's words among the office's own, so that no document has the finding again. */
    public Job<OfficeWord> learn(OfficeWord word) {
        return new Job<>(MessageRef.of("editor.job.learn"), control -> {
            lexicons.add(word);
            return word;
        });
    }

    /** The office no longer has these words. */
    public Job<OfficeWord> unlearn(OfficeWord word) {
        return new Job<>(MessageRef.of("editor.job.learn"), control -> {
            lexicons.remove(word);
            return word;
        });
    }

    private static String reason(CheckFinding finding, List<IgnoredFinding> left) {
        return left.stream()
                .filter(decided -> decided.isOf(finding))
                .map(IgnoredFinding::reason)
                .findFirst()
                .orElse(null);
    }

    private CheckInput input(Draft draft) {
        ParsedBody body = BodyParser.parse(draft.bodyText());
        return CheckInput.ofDraft(draft, body, contents.apply(body, draft.parts()), packs.apply(draft));
    }
}
