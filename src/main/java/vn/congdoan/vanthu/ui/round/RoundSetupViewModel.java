package vn.congdoan.vanthu.ui.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.round.setup.IndicatorCatalogue.Topic;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.ReportingRound.Source;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.report.plan.RoundProposal;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** A round while it is set up: its days, its units, its indicators. */
public final class RoundSetupViewModel implements IndicatorOffers {
    private static final String USUAL_CODE = "BC";

    private final RoundScreenServices services;
    private final RoundWindow window;
    private final PeriodForm period = new PeriodForm();
    private final DeadlineForm deadline;
    private final RepeatForm repeat = new RepeatForm();
    private final IndicatorsViewModel indicators = new IndicatorsViewModel();
    private final UnitChoiceViewModel units;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ObservableList<RoundProposal> proposals = FXCollections.observableArrayList();
    private final ObjectProperty<RoundProposal> proposal = new SimpleObjectProperty<>(this, "proposal");
    private Source source = Source.FREE;
    private String series = "";
    private String formCode = "";
    /** The code that was suggested, so that one that somebody typed isn't replaced. */
    private String suggested = "";

    private boolean filling;

    public RoundSetupViewModel(RoundScreenServices services, RoundWindow window) {
        this.services = Objects.requireNonNull(services, "services");
        this.window = Objects.requireNonNull(window, "window");
        deadline = new DeadlineForm(services.setup().days(), window.messages());
        units = new UnitChoiceViewModel(window.messages());
        period.onChange(this::periodChanged);
        deadline.deadline.addListener(o -> daysChanged());
        proposal.addListener((o, was, is) -> take(is));
        for (Observable field : List.of(title, code, deadline.upward)) {
            field.addListener(o -> check());
        }
        indicators.findings().addListener((Observable o) -> check());
        units.units().addListener((Observable o) -> check());
    }

    public PeriodForm period() {
        return period;
    }

    public DeadlineForm deadline() {
        return deadline;
    }

    public RepeatForm repeat() {
        return repeat;
    }

    public IndicatorsViewModel indicators() {
        return indicators;
    }

    public UnitChoiceViewModel units() {
        return units;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty codeProperty() {
        return code;
    }

    /** The words of the document that ask for it; "" for a free one. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What is still to be done before it can be opened, a line each; "" for nothing. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The rounds that the document may mean; at most one where there is nothing to choose. */
    public ObservableList<RoundProposal> proposals() {
        return proposals;
    }

    public ObjectProperty<RoundProposal> proposalProperty() {
        return proposal;
    }

    @Override
    public List<Topic> topics() {
        return services.setup().catalogue().topics();
    }

    public void enter(Destination.RoundSetup destination) {
        deadline.margin.set("");
        window.run("round.job.list", () -> services.setup().margin(), days -> deadline.margin.set("" + days));
        if (destination.documentId() != 0) {
            window.run("round.job.propose", () -> services.setup().proposals(destination.documentId()), this::show);
        } else if (destination.like() != 0) {
            window.run(
                    "round.job.propose",
                    () -> services.rounds().plan(services.rounds().round(destination.like())),
                    this::startLike);
        } else {
            startEmpty();
        }
    }

    /** A SPEC.json fills everything. */
    @Override
    public void readSpec(Path file) {
        window.run("round.job.propose", () -> services.rounds().readSpec(file), spec -> {
            fill(spec.plan());
            String told = window.messages().get(spec.warnings());
            if (!told.isEmpty()) {
                window.notices().tell(MessageRef.of("round.notice.specWarnings", told));
            }
        });
    }

    @Override
    public void copyIndicators(ReportingRound round) {
        indicators.show(round.form().indicators());
        formCode = round.form().code();
    }

    @Override
    public void earlier(Consumer<List<ReportingRound>> use) {
        window.run("round.job.list", () -> services.rounds().rounds(), use);
    }

    public void exempt(List<ExpectedUnit> some) {
        if (!some.isEmpty()) {
            window.words()
                    .ask(new Question(
                            MessageRef.of("round.exempt.question", some.size()),
                            MessageRef.of("round.reason.explained"),
                            MessageRef.of("round.action.exempt"),
                            ""))
                    .ifPresent(reason -> units.exempt(some, reason));
        }
    }

    public void open() {
        Optional<RoundPlan> plan = plan();
        if (plan.isEmpty()) {
            check();
            return;
        }
        window.run("round.job.open", () -> create(plan.get()), round -> {
            window.notices().tell(MessageRef.of("round.notice.opened", round.code()));
            window.openRound().accept(round.id());
        });
    }

    public void cancel() {
        window.navigator().open(new Destination.Rounds());
    }

    /** Nothing while a field that it needs is empty. */
    Optional<RoundPlan> plan() {
        LocalDate due = deadline.deadline.get();
        return period.period()
                .filter(p -> due != null)
                .map(p -> new RoundPlan(
                        code.get(),
                        title.get(),
                        p,
                        due,
                        units.codes(),
                        units.exemptions(),
                        new RoundPlan.PlannedForm(formCode, "", indicators.indicators()),
                        source,
                        series,
                        deadline.upward.get()));
    }

    private ReportingRound create(RoundPlan plan) {
        if (!repeat.repeats.get() || period.kind.get() == Periods.Kind.FREE) {
            return services.rounds().create(plan);
        }
        List<PlanFinding> errors = services.rounds().check(plan).stream()
                .filter(PlanFinding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    errors.stream().map(PlanFinding::asFinding).toList(), null);
        }
        RecurringDuty duty =
                services.setup().save(repeat.duty(plan, services.setup().days()));
        return services.rounds()
                .create(new RoundPlan(
                        plan.code(),
                        plan.title(),
                        plan.period(),
                        plan.deadline(),
                        plan.units(),
                        plan.exemptions(),
                        plan.form(),
                        plan.source(),
                        duty.series(),
                        plan.upward()));
    }

    private void startEmpty() {
        LocalDate today = services.setup().today();
        fill(new RoundPlan(
                "",
                "",
                Periods.with(Periods.Kind.YEAR, today),
                today.plusDays(14),
                List.of(),
                Map.of(),
                new RoundPlan.PlannedForm("", "", List.of()),
                Source.FREE,
                "",
                null));
        suggestCode();
    }

    /** The next period of the same kind, with days as far from its end. */
    private void startLike(RoundPlan like) {
        Periods.Kind kind = Periods.kind(like.period());
        fill(like);
        if (kind != Periods.Kind.FREE) {
            ReportPeriod next = Periods.next(kind, like.period());
            filling = true;
            period.show(next);
            deadline.deadline.set(like.deadline().plusMonths(kind.months()));
            deadline.upward.set(like.upward() == null ? null : like.upward().plusMonths(kind.months()));
            filling = false;
        }
        formCode = like.form().code();
        source = Source.FREE;
        sentence.set("");
        code.set("");
        suggestCode();
        loadUnits();
    }

    private void show(List<RoundProposal> found) {
        proposals.setAll(found);
        proposal.set(found.get(0));
    }

    private void take(RoundProposal one) {
        if (one == null) {
            return;
        }
        LocalDate today = services.setup().today();
        ReportPeriod meant = one.period() == null ? Periods.with(Periods.Kind.YEAR, today) : one.period();
        fill(new RoundPlan(
                "",
                one.title(),
                meant,
                one.deadline() == null ? today : one.deadline(),
                List.of(),
                Map.of(),
                new RoundPlan.PlannedForm("", "", one.indicators()),
                new Source(one.documentId(), one.sentence()),
                "",
                one.upward()));
        if (one.deadline() == null) {
            deadline.deadline.set(null);
        }
        suggestCode();
    }

    private void fill(RoundPlan plan) {
        filling = true;
        title.set(plan.title());
        code.set(plan.code());
        suggested = "";
        period.show(plan.period());
        deadline.upward.set(plan.upward());
        deadline.deadline.set(plan.deadline());
        source = plan.source();
        series = plan.series();
        formCode = plan.form().code();
        sentence.set(plan.source().sentence());
        repeat.repeats.set(false);
        filling = false;
        indicators.start(plan.form().indicators());
        window.run("round.job.units", () -> services.rounds().expected(unitsOf(plan)), there -> {
            units.start(plan.units(), plan.exemptions(), there);
            check();
        });
    }

    private void periodChanged() {
        if (!filling) {
            if (code.get().isBlank() || code.get().equals(suggested)) {
                suggestCode();
            }
            loadUnits();
        }
    }

    private void daysChanged() {
        if (!filling) {
            loadUnits();
        }
    }

    private void suggestCode() {
        period.period()
                .ifPresent(p ->
                        window.run("round.job.list", () -> services.setup().freeCode(USUAL_CODE, p), free -> {
                            if (code.get().isBlank() || code.get().equals(suggested)) {
                                suggested = free;
                                code.set(free);
                            }
                        }));
    }

    private void loadUnits() {
        plan().ifPresent(plan ->
                window.run("round.job.units", () -> services.rounds().expected(unitsOf(plan)), there -> {
                    units.show(there);
                    check();
                }));
        check();
    }

    /** All of them, without what somebody chose. */
    private static RoundPlan unitsOf(RoundPlan plan) {
        return plan.withUnits(List.of(), Map.of());
    }

    private void check() {
        List<String> lines = new ArrayList<>();
        if (title.get().isBlank()) {
            lines.add("round.find.titleMissing");
        }
        if (period.period().isEmpty()) {
            lines.add("round.setup.periodMissing");
        }
        if (deadline.deadline.get() == null) {
            lines.add("round.setup.deadlineMissing");
        }
        if (units.isNobodyChosen()) {
            lines.add("round.setup.unitsMissing");
        }
        List<String> words =
                lines.stream().map(one -> window.messages().get(one)).collect(Collectors.toList());
        long errors =
                indicators.findings().stream().filter(PlanFinding::isError).count();
        if (indicators.rows().isEmpty()) {
            words.add(window.messages().get("round.find.noIndicators"));
        } else if (errors > 0) {
            words.add(window.messages().get("round.setup.indicatorErrors", errors));
        }
        missing.set(String.join("\n", words));
    }
}
