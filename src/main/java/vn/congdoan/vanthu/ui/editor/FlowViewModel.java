package vn.congdoan.vanthu.ui.editor;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.workflow.DocumentFlow;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.common.DocumentNames;
import vn.congdoan.vanthu.ui.common.FlowStep;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** Where the open document stands on its way, and the steps that can be taken with it from the editor. */
public final class FlowViewModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final OpenDraft open;
    private final WorkflowService workflow;
    private final EditorWindow window;
    private final Clock clock;
    private final Supplier<List<String>> unfinished;
    private final Supplier<Job<Void>> saving;
    private final Map<WorkflowAction, FlowButton> own = new EnumMap<>(WorkflowAction.class);
    private final ReadOnlyObjectWrapper<DocumentFlow> flow = new ReadOnlyObjectWrapper<>(this, "flow");
    private final ReadOnlyBooleanWrapper submittable = new ReadOnlyBooleanWrapper(this, "submittable", false);
    private final ObservableList<FlowButton> steps = FXCollections.observableArrayList();

    /**
     * @param unfinished what of the text should be mended before somebody else reads it, in words
     * @param saving has the newest text on the disk when it is done
     */
    FlowViewModel(
            OpenDraft open,
            EditorServices services,
            EditorWindow window,
            Supplier<List<String>> unfinished,
            Supplier<Job<Void>> saving) {
        this.open = open;
        this.workflow = services.workflow();
        this.window = window;
        this.clock = services.clock();
        this.unfinished = unfinished;
        this.saving = saving;
        own.put(WorkflowAction.WITHDRAW, new FlowButton("workflow.action.withdraw", this::withdraw));
        own.put(WorkflowAction.REOPEN, new FlowButton("editor.flow.reopen", this::reopen));
        open.documentProperty().addListener((o, was, is) -> clear());
    }

    /** Null while no document is open. */
    public ReadOnlyObjectProperty<DocumentFlow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** Whether the text may only be read. */
    public ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Whether the document can be handed to the leader now, by this person. */
    public ReadOnlyBooleanProperty submittableProperty() {
        return submittable.getReadOnlyProperty();
    }

    /** What else can be done with it, the most likely first. */
    ObservableList<FlowButton> steps() {
        return steps;
    }

    /** Who took the last step, and when; "" before the first. */
    public String byWhom() {
        DocumentFlow now = flow.get();
        if (now == null || now.changedAt() == null) {
            return "";
        }
        String at = MOMENT.format(now.changedAt().atZone(clock.getZone()));
        return now.changedBy().isBlank() ? at : window.messages().get("editor.flow.by", now.changedBy(), at);
    }

    /** Hands the text to the leader; asks first when something in it is unfinished. */
    public void submit() {
        if (!submittable.get()) {
            return;
        }
        List<String> left = unfinished.get();
        boolean agreed = left.isEmpty()
                || window.confirmation()
                        .confirm(
                                MessageRef.of("editor.flow.submitOpen", name(), String.join("\n", left)),
                                MessageRef.of("editor.flow.submitAnyway"));
        if (agreed) {
            long id = id();
            Job<Void> save = saving.get();
            run(id, MessageRef.of("editor.flow.submitted", name()), control -> {
                save.work().run(control);
                return workflow.apply(id, WorkflowAction.SUBMIT, "");
            });
        }
    }

    private void withdraw() {
        apply(WorkflowAction.WITHDRAW, "", MessageRef.of("editor.flow.withdrawn", name()));
    }

    private void reopen() {
        window.words()
                .ask(new Question(
                        MessageRef.of("editor.flow.reopenTitle", name()),
                        MessageRef.of("editor.flow.reopenWords"),
                        MessageRef.of("workflow.action.reopen"),
                        ""))
                .ifPresent(
                        reason -> apply(WorkflowAction.REOPEN, reason, MessageRef.of("editor.flow.reopened", name())));
    }

    /** Tells why nothing happens when somebody types. */
    void refuse() {
        if (!workflow.may(Permission.DRAFT)) {
            window.notices().tell(MessageRef.of("editor.flow.onlyRead"));
            return;
        }
        window.notices()
                .tell(MessageRef.of(
                        isSubmitted() ? "editor.flow.waits" : "editor.flow.frozen",
                        MessageRef.of(flow.get().state().labelKey())));
    }

    private boolean isSubmitted() {
        return flow.get().state() == DocumentState.SUBMITTED;
    }

    /** Where a document stands, before its text is shown. */
    Job<DocumentFlow> load(long documentId) {
        return new Job<>(MessageRef.of("editor.job.open"), control -> workflow.flow(documentId));
    }

    /** From now on it stands there. */
    void show(DocumentFlow now) {
        if (!open.isOpen() || id() != now.documentId()) {
            return;
        }
        flow.set(now);
        if (now.state().isOpen() && workflow.may(Permission.DRAFT)) {
            open.thaw();
        } else {
            open.freeze(this::refuse);
        }
        offer(now.state());
    }

    private void offer(DocumentState state) {
        List<WorkflowAction> possible = workflow.possible(state);
        submittable.set(possible.contains(WorkflowAction.SUBMIT));
        List<FlowStep> candidates = window.steps().stream()
                .filter(step -> step.offered().test(state) && workflow.may(step.permission()))
                .toList();
        if (candidates.stream().allMatch(step -> step.fits() == null)) {
            offer(candidates, possible);
            return;
        }
        DocumentFlow now = flow.get();
        Job<List<FlowStep>> fitting =
                new Job<>(MessageRef.of("editor.job.flow"), control -> fitting(now.documentId(), candidates));
        window.jobs()
                .submit(
                        fitting,
                        found -> {
                            if (now.equals(flow.get())) {
                                offer(found, possible);
                            }
                        },
                        window.failures());
    }

    private static List<FlowStep> fitting(long documentId, List<FlowStep> candidates) {
        return candidates.stream()
                .filter(step -> step.fits() == null || step.fits().test(documentId))
                .toList();
    }

    private void offer(List<FlowStep> outside, List<WorkflowAction> possible) {
        List<FlowButton> offered = new ArrayList<>();
        for (FlowStep step : outside) {
            offered.add(new FlowButton(step.labelKey(), () -> step.taking().take(id(), this::taken)));
        }
        own.forEach((action, button) -> {
            if (possible.contains(action)) {
                offered.add(button);
            }
        });
        steps.setAll(offered);
    }

    private void taken() {
        refresh();
        window.flowChanged().run();
    }

    private void refresh() {
        if (open.isOpen()) {
            window.jobs().submit(load(id()), this::show, window.failures());
        }
    }

    private void apply(WorkflowAction action, String reason, MessageRef news) {
        long id = id();
        run(id, news, control -> workflow.apply(id, action, reason));
    }

    private void run(long id, MessageRef news, Job.Work<DocumentFlow> work) {
        window.jobs()
                .submit(
                        new Job<>(MessageRef.of("editor.job.flow"), work),
                        now -> {
                            show(now);
                            window.notices().tell(news);
                            window.flowChanged().run();
                        },
                        failure -> {
                            window.failures().accept(failure);
                            refresh();
                        });
    }

    private void clear() {
        flow.set(null);
        submittable.set(false);
        steps.clear();
    }

    private String name() {
        return DocumentNames.of(open.session().draft().parts());
    }

    private long id() {
        return open.documentProperty().get().id();
    }
}
