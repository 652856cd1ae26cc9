package vn.congdoan.vanthu.app.round.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.Filing;
import vn.congdoan.vanthu.domain.returned.OpenQuestion;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.OpenQuestionRepository;
import vn.congdoan.vanthu.storage.OpenQuestionRepository.AcceptedLayout;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Writes a confirmed plan down, within the transaction of the caller. */
final class IntakeStore {
    private final SubmissionRepository submissions;
    private final OpenQuestionRepository questions;
    private final Messages words;
    private final IntakePlan plan;
    private final Instant now;
    private final String person;
    private final Map<Long, Integer> versions = new HashMap<>();
    private final List<FiledSubmission> filed = new ArrayList<>();
    private final List<OpenQuestion> waiting = new ArrayList<>();
    private final Map<String, MessageRef> failed = new LinkedHashMap<>();

    /** @param words for the units: Vietnamese, whatever the window speaks */
    IntakeStore(
            SubmissionRepository submissions,
            OpenQuestionRepository questions,
            Messages words,
            IntakePlan plan,
            Instant now,
            String person) {
        this.submissions = submissions;
        this.questions = questions;
        this.words = words;
        this.plan = plan;
        this.now = now;
        this.person = person;
    }

    IntakeReceipt store() {
        submissions.all(plan.round().id()).forEach(one -> versions.merge(one.unitId(), one.version(), Math::max));
        for (IntakeItem item : Standings.inOrder(plan.items())) {
            if (!item.isLeftOut()) {
                store(item);
            }
        }
        return new IntakeReceipt(plan.counts(), filed, waiting, failed);
    }

    private void store(IntakeItem item) {
        if (item.judgement().known()) {
            return;
        }
        byte[] bytes;
        try {
            bytes = item.sha256().isEmpty() ? new byte[0] : plan.held(item).bytes();
        } catch (ProblemException e) { // it was changed or taken away meanwhile
            failed.put(item.file(), e.findings().get(0).message());
            return;
        }
        if (item.judgement().unitId() != 0 && item.outcome() != Outcome.ASKS) {
            file(item, bytes);
        } else if (!item.sha256().isEmpty()) { // of one whose bytes nobody can read nothing is left to ask about later
            await(item, bytes);
        }
    }

    private void await(IntakeItem item, byte[] bytes) {
        OpenQuestion question = new OpenQuestion(
                0,
                plan.round().id(),
                item.file(),
                item.sha256(),
                item.sender(),
                item.fileTime(),
                item.received(),
                now,
                person);
        waiting.add(questions.save(question, bytes));
    }

    private void file(IntakeItem item, byte[] bytes) {
        Judgement judgement = item.judgement();
        Status status = status(item);
        if (status == Status.COUNTS) {
            makeWay(judgement.unitId());
        }
        int version = versions.merge(judgement.unitId(), 1, Integer::sum);
        Submission submission = new Submission(
                0,
                plan.round().id(),
                judgement.unitId(),
                version,
                item.file(),
                item.sha256(),
                item.received(),
                status,
                judgement.values(),
                problem(item));
        filed.add(submissions.save(
                new FiledSubmission(submission, Filing.now(item.fileTime(), now, person), judgement.findings()),
                bytes));
        questions.remove(plan.round().id(), item.sha256());
        remember(item);
    }

    private static Status status(IntakeItem item) {
        return switch (item.outcome()) {
            case ACCEPTED -> Status.COUNTS;
            case SUPERSEDED -> Status.SUPERSEDED;
            default -> Status.REJECTED;
        };
    }

    /** Of a unit only one counts, and the database holds it to that. */
    private void makeWay(long unit) {
        plan.facts()
                .counting(unit)
                .ifPresent(before ->
                        submissions.save(before.with(before.submission().withStatus(Status.SUPERSEDED)), null));
    }

    private String problem(IntakeItem item) {
        if (item.outcome() != Outcome.REJECTED) {
            return "";
        }
        Judgement judgement = item.judgement();
        return judgement.hasErrors()
                ? new FindingWords(words)
                        .errors(judgement.findings(), plan.round().form())
                : words.get(judgement.cause().orElseThrow());
    }

    private void remember(IntakeItem item) {
        if (item.answer().layoutAgreed() && item.recognised().report().isPresent()) {
            AcceptedLayout layout = new AcceptedLayout(
                    plan.round().form().version(),
                    LayoutDigest.of(item.recognised().report().get()));
            if (!plan.facts().isAgreed(layout)) {
                questions.accept(plan.round().form().code(), layout, now, person);
            }
        }
    }
}
