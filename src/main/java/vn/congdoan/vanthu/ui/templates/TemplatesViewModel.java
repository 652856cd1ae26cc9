package vn.congdoan.vanthu.ui.templates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.Rights;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The templates and the text of the chosen one, checked while it is typed. Only the office's own can be changed. */
public final class TemplatesViewModel {
    private static final Duration PAUSE = Duration.ofMillis(350);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final TemplateService templates;
    private final JobRunner jobs;
    private final Delay delay;
    private final Navigator navigator;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Confirmation confirmation;
    private final Messages messages;
    private final Rights rights;
    private final ObservableList<TemplateItem> items = FXCollections.observableArrayList();
    private final ObservableList<SourceFinding> findings = FXCollections.observableArrayList();
    private final ObjectProperty<TemplateItem> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing", false);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private String saved = "";
    private Delay.Cancellable pendingCheck = () -> {};

    public TemplatesViewModel(
            TemplateService templates,
            JobRunner jobs,
            Delay delay,
            Navigator navigator,
            Notices notices,
            ErrorPresenter errors,
            Confirmation confirmation,
            Messages messages,
            Access access) {
        this.templates = templates;
        this.jobs = jobs;
        this.delay = delay;
        this.navigator = navigator;
        this.notices = notices;
        this.errors = errors;
        this.confirmation = confirmation;
        this.messages = messages;
        rights = new Rights(access);
        chosen.addListener((o, was, is) -> show(is));
        source.addListener(o -> sourceChanged());
    }

    ObservableList<TemplateItem> items() {
        return items;
    }

    ObservableList<SourceFinding> findings() {
        return findings;
    }

    /** Set by {@link #choose}; null before the list was read. */
    ObjectProperty<TemplateItem> chosenProperty() {
        return chosen;
    }

    StringProperty sourceProperty() {
        return source;
    }

    /** Whether the text may be changed: an own template, or the copy of a built-in one before it is saved. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether whoever is here may change templates; others read and use them. */
    ReadOnlyBooleanProperty mayChangeProperty() {
        return rights.may(Permission.SETTINGS);
    }

    ReadOnlyBooleanProperty mayDraftProperty() {
        return rights.may(Permission.DRAFT);
    }

    /** A chosen own template can be removed. */
    BooleanBinding removable() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null
                        && chosen.get().own()
                        && mayChangeProperty().get(),
                chosen,
                mayChangeProperty());
    }

    /** The screen comes into view, perhaps before somebody else. */
    void enter() {
        rights.ask();
        editing.set(isEditable(chosen.get()));
        load();
    }

    private boolean isEditable(TemplateItem item) {
        return item != null && item.own() && mayChangeProperty().get();
    }

    void load() {
        load(chosen.get() == null ? null : chosen.get().id());
    }

    /** @return false when there are unsaved changes that the person wants to keep */
    boolean choose(TemplateItem item) {
        if (item == null || item.equals(chosen.get())) {
            return true;
        }
        if (!mayForget()) {
            return false;
        }
        chosen.set(item);
        return true;
    }

    /** Asks when there are changes that would be lost. */
    boolean mayForget() {
        if (!changed.get()) {
            return true;
        }
        boolean forget = confirmation.confirm(
                MessageRef.of("template.confirm.forget", title()), MessageRef.of("template.action.forget"));
        if (forget) {
            source.set(saved);
        }
        return forget;
    }

    /** Lets a built-in template be changed; saved, it stands in its place. */
    void edit() {
        editing.set(chosen.get() != null && mayChangeProperty().get());
    }

    /** A new template that begins as the chosen one, under an id and a title of its own. */
    void copy() {
        TemplateItem from = chosen.get();
        if (from == null || !mayChangeProperty().get() || !mayForget()) {
            return;
        }
        String id = freeId(from.id());
        String title = messages.get("template.copy.title", from.title());
        editing.set(true);
        saved = "";
        source.set(replacedFirst(replacedFirst(from.source(), from.id(), id), from.title(), title));
    }

    void save() {
        String text = source.get();
        jobs.submit(
                new Job<>(MessageRef.of("template.job.save"), control -> templates.saveOwn(text)),
                this::saved,
                this::notSaved);
    }

    void remove() {
        TemplateItem gone = chosen.get();
        boolean agreed = gone != null
                && gone.own()
                && confirmation.confirm(
                        MessageRef.of("template.confirm.remove", gone.title()),
                        MessageRef.of("template.action.remove"));
        if (!agreed) {
            return;
        }
        changed.set(false);
        run(
                "template.job.save",
                () -> {
                    templates.removeOwn(gone.id());
                    return gone;
                },
                done -> {
                    notices.tell(MessageRef.of("template.notice.removed", done.title()), () -> restore(done));
                    load(done.id());
                });
    }

    /** To the fields of the chosen template, to see what it makes. */
    void use() {
        if (chosen.get() != null && !chosen.get().broken()) {
            navigator.open(new Destination.FillTemplate(chosen.get().id()));
        }
    }

    private void load(String id) {
        run("document.job.templates", this::read, found -> {
            items.setAll(found);
            TemplateItem next = found.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElse(found.isEmpty() ? null : found.get(0));
            changed.set(false);
            chosen.set(null);
            chosen.set(next);
        });
    }

    private List<TemplateItem> read() {
        List<TemplateItem> found = new ArrayList<>();
        templates.list().forEach(template -> found.add(TemplateItem.of(template, templates.isOwn(template.id()))));
        return List.copyOf(found);
    }

    private void show(TemplateItem item) {
        saved = item == null ? "" : item.source();
        editing.set(isEditable(item));
        source.set(saved);
        changed.set(false);
        findings.clear();
    }

    private void sourceChanged() {
        changed.set(editing.get() && !source.get().equals(saved));
        pendingCheck.cancel();
        if (editing.get()) {
            pendingCheck = delay.after(PAUSE, this::check);
        }
    }

    private void check() {
        String text = source.get();
        run("template.job.check", () -> templates.check(text), found -> {
            if (text.equals(source.get())) {
                tell(found);
            }
        });
    }

    private void saved(Template template) {
        notices.tell(MessageRef.of("template.notice.saved", template.title()));
        load(template.id());
    }

    /** What is wrong in the text is told in the list below it. */
    private void notSaved(Throwable failure) {
        boolean places = failure instanceof ProblemException problem
                && problem.findings().stream().anyMatch(finding -> line(finding).isPresent());
        if (places) {
            tell(((ProblemException) failure).findings());
            notices.tell(MessageRef.of("template.notice.notSaved", findings.size()));
        } else {
            errors.present(failure);
        }
    }

    private void restore(TemplateItem gone) {
        run("template.job.save", () -> templates.saveOwn(gone.source()), this::saved);
    }

    private void tell(List<Finding> found) {
        findings.setAll(found.stream()
                .map(finding -> new SourceFinding(line(finding).orElse(0), messages.get(List.of(finding))))
                .toList());
    }

    private static Optional<Integer> line(Finding finding) {
        Matcher number = NUMBER.matcher(finding.place());
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }

    private String title() {
        return chosen.get() == null ? "" : chosen.get().title();
    }

    private String freeId(String id) {
        int number = 2;
        String candidate = id + "-" + number;
        while (isTaken(candidate)) {
            number++;
            candidate = id + "-" + number;
        }
        return candidate;
    }

    private boolean isTaken(String id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    private static String replacedFirst(String text, String old, String fresh) {
        return text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(fresh));
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
