package vn.congdoan.vanthu.ui.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.congdoan.vanthu.app.round.FormChange;
import vn.congdoan.vanthu.app.round.setup.IndicatorCatalogue.Topic;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** The form of a round that is open already, mended: what that means for reports that came in is told before it is stored. */
public final class RoundFormViewModel implements IndicatorOffers {
    /** A question that names more is read by nobody. */
    private static final int NAMED = 12;

    /** A dialog with more of them doesn't fit a small screen. */
    private static final int TOLD = 5;

    private final RoundScreenServices services;
    private final RoundWindow window;
    private final IndicatorsViewModel indicators = new IndicatorsViewModel();
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper(this, "head", "");
    private final ReadOnlyBooleanWrapper storable = new ReadOnlyBooleanWrapper(this, "storable");
    private ReportingRound round;

    public RoundFormViewModel(RoundScreenServices services, RoundWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        indicators.findings().addListener((Observable o) -> check());
        indicators.rows().addListener((Observable o) -> check());
    }

    public IndicatorsViewModel indicators() {
        return indicators;
    }

    /** The round's title and the version that went out. */
    public ReadOnlyStringProperty headProperty() {
        return head.getReadOnlyProperty();
    }

    /** Whether there is a difference, and nothing wrong. */
    public ReadOnlyBooleanProperty storableProperty() {
        return storable.getReadOnlyProperty();
    }

    public void enter(long roundId) {
        window.run("round.job.list", () -> services.rounds().round(roundId), this::show);
    }

    public void back() {
        window.navigator().open(new Destination.Rounds());
    }

    /** Asks why, saying what becomes of the reports that came in. */
    public void store() {
        List<Indicator> wanted = indicators.indicators();
        window.run("round.job.change", () -> services.rounds().changes().formChange(round.id(), wanted), this::ask);
    }

    @Override
    public List<Topic> topics() {
        return services.setup().catalogue().topics();
    }

    @Override
    public void earlier(Consumer<List<ReportingRound>> use) {
        window.run("round.job.list", () -> services.rounds().rounds(), use);
    }

    @Override
    public void copyIndicators(ReportingRound other) {
        indicators.show(other.form().indicators());
    }

    /** Only its indicators: everything else of the round stays. */
    @Override
    public void readSpec(Path file) {
        window.run(
                "round.job.propose",
                () -> services.rounds().readSpec(file),
                spec -> indicators.show(spec.plan().form().indicators()));
    }

    private void show(ReportingRound opened) {
        round = opened;
        indicators.start(opened.form().indicators());
        head.set(window.messages()
                .get("round.form.head", opened.title(), opened.form().version()));
        check();
    }

    private void check() {
        storable.set(round != null
                && indicators.findings().stream().noneMatch(PlanFinding::isError)
                && !indicators.indicators().equals(round.form().indicators()));
    }

    private void ask(FormChange change) {
        List<Finding> refused = change.all().stream()
                .filter(PlanFinding::isError)
                .map(finding -> new Finding(finding.severity(), finding.code(), finding.message()))
                .toList();
        if (!refused.isEmpty()) {
            window.errors().present(new ProblemException(refused, null));
            return;
        }
        Question why = new Question(
                MessageRef.of(
                        "round.form.question", round.title(), change.form().version()),
                MessageRef.of("round.form.explained", reported(change), changes(change)),
                MessageRef.of("round.form.agree"),
                "");
        window.words().ask(why).ifPresent(reason -> store(change, reason));
    }

    private void store(FormChange change, String reason) {
        window.run(
                "round.job.change",
                () -> services.rounds()
                        .changes()
                        .changeForm(round.id(), change.form().indicators(), reason),
                stored -> {
                    window.navigator().open(new Destination.Forms(round.id()));
                    window.notices()
                            .tell(MessageRef.of(
                                    "round.form.stored",
                                    stored.form().version(),
                                    stored.reported().size()));
                });
    }

    /** Who answered the form that went out. */
    private String reported(FormChange change) {
        List<ExpectedUnit> units = change.reported();
        if (units.isEmpty()) {
            return window.messages().get("round.form.noneReported");
        }
        String codes = units.stream().limit(NAMED).map(ExpectedUnit::code).collect(Collectors.joining(", "));
        return window.messages()
                .get(
                        "round.form.reported",
                        units.size(),
                        change.before().form().version(),
                        units.size() > NAMED ? codes + ", …" : codes);
    }

    /** Only what the change itself means; the editor tells the rest. */
    private String changes(FormChange change) {
        String more = change.told().size() > TOLD ? "\n…" : "";
        return change.told().stream()
                .limit(TOLD)
                .map(finding -> "\n" + (finding.code().isEmpty() ? "" : finding.code() + ": ")
                        + window.messages().get(finding.message()))
                .collect(Collectors.joining("", "", more));
    }
}
