package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Failure;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.signing.office.Returned;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The other ways of a waiting document: another program, paper, and out of the house. */
public final class SigningWaysViewModel {
    /** A file is taken at the second look that finds it unchanged: within five seconds. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1500);

    private final SigningServices services;
    private final SigningDesk desk;
    private final SigningViewModel list;
    private boolean watching;

    public SigningWaysViewModel(SigningServices services, SigningDesk desk, SigningViewModel list) {
        this.services = Objects.requireNonNull(services, "services");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.list = Objects.requireNonNull(list, "list");
    }

    /** Writes the chosen documents' PDFs into a folder, for another signing program. */
    public void prepareOutside(Path folder) {
        for (SigningRow row : list.chosenRows()) {
            desk.jobs()
                    .submit(
                            services.handoff().writeOut(row.document().id(), folder),
                            file -> {
                                desk.notices().tell(MessageRef.of("signing.handoff.written", file));
                                list.refresh();
                            },
                            desk.errors()::present);
        }
    }

    /** Files what another program has signed. */
    public void receive(List<Path> files) {
        files.forEach(
                file -> desk.jobs().submit(services.handoff().receive(file), this::received, desk.errors()::present));
    }

    /** From now on looks into the watched folder every few seconds. */
    public void watch() {
        if (!watching) {
            watching = true;
            later();
        }
    }

    private void later() {
        desk.delay()
                .after(
                        BETWEEN_LOOKS,
                        () -> desk.jobs()
                                .submit(
                                        services.watch().look(),
                                        files -> {
                                            files.forEach(this::found);
                                            later();
                                        },
                                        failure -> later()));
    }

    private void found(Path file) {
        desk.jobs().submit(services.handoff().receive(file), this::received, failure -> {
            if (!isOurOwn(failure)) {
                desk.errors().present(failure);
            }
        });
    }

    /** What was written out and isn't signed yet lies there as it should. */
    private static boolean isOurOwn(Throwable failure) {
        return Failure.cause(failure) instanceof ProblemException problem
                && problem.findings().get(0).message().key().equals("signing.handoff.unsigned");
    }

    private void received(Returned returned) {
        desk.notices().tell(MessageRef.of("signing.handoff.filed", returned.title()));
        list.refresh();
    }

    /** Notes the chosen ones as signed by hand. */
    public void signedOnPaper() {
        List<SigningRow> rows = list.chosenRows();
        if (rows.isEmpty() || !desk.confirmation().confirm(question(rows), MessageRef.of("signing.action.paper"))) {
            return;
        }
        submit(
                "signing.job.paper",
                () -> rows.forEach(row -> services.paper().signed(row.document().id())));
    }

    private static MessageRef question(List<SigningRow> rows) {
        return rows.size() == 1
                ? MessageRef.of("signing.paper.one", rows.get(0).target().title())
                : MessageRef.of("signing.paper.many", rows.size());
    }

    /** Adds a scan to the shown document. */
    public void attachScan(Path scan) {
        SigningRow row = list.shownProperty().get();
        if (row != null) {
            submit(
                    "signing.job.scan",
                    () -> services.paper().attach(row.document().id(), scan));
        }
    }

    /** Puts the chosen ones into force; each that can't be is told with what it lacks. */
    public void issue() {
        List<SigningRow> rows = list.chosenRows();
        if (rows.isEmpty()
                || !desk.confirmation().confirm(issueQuestion(rows), MessageRef.of("signing.action.issue"))) {
            return;
        }
        for (SigningRow row : rows) {
            desk.jobs()
                    .submit(
                            services.issue().issue(row.document().id()),
                            flow -> {
                                desk.notices()
                                        .tell(MessageRef.of(
                                                "signing.issued", row.target().title()));
                                list.refresh();
                            },
                            desk.errors()::present);
        }
    }

    private static MessageRef issueQuestion(List<SigningRow> rows) {
        return rows.size() == 1
                ? MessageRef.of("signing.issue.one", rows.get(0).target().title())
                : MessageRef.of("signing.issue.many", rows.size());
    }

    /** Opens the file that stands for the shown document: the signed PDF or the scan. */
    public void openFile() {
        SigningRow row = list.shownProperty().get();
        if (row == null || row.document().files().isEmpty()) {
            return;
        }
        List<DocumentFile> files = row.document().files();
        desk.jobs()
                .submit(
                        new Job<>(
                                MessageRef.of("signing.job.preview"),
                                control -> services.paper().open(files.get(files.size() - 1))),
                        desk.opener(),
                        desk.errors()::present);
    }

    private void submit(String title, Runnable work) {
        desk.jobs()
                .submit(
                        new Job<Void>(MessageRef.of(title), control -> {
                            work.run();
                            return null;
                        }),
                        done -> list.refresh(),
                        failure -> {
                            list.refresh();
                            desk.errors().present(failure);
                        });
    }
}
