package vn.congdoan.vanthu.ui.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The fields of a template, filled in with their defaults; a value that doesn't fit is told beside its field. */
public final class FillTemplateViewModel {
    private final TemplateService templates;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final Messages messages;
    private final ErrorPresenter errors;
    private final DraftCreation creation;
    private final ObservableList<FieldEntry> fields = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FieldEntry> wrong = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
    private Template template;

    public FillTemplateViewModel(
            TemplateService templates,
            JobRunner jobs,
            Navigator navigator,
            Messages messages,
            ErrorPresenter errors,
            DraftCreation creation) {
        this.templates = templates;
        this.jobs = jobs;
        this.navigator = navigator;
        this.messages = messages;
        this.errors = errors;
        this.creation = creation;
    }

    ObservableList<FieldEntry> fields() {
        return fields;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    /** The field to mend first; null while all fit. */
    ReadOnlyObjectProperty<FieldEntry> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void begin(String templateId) {
        fields.clear();
        title.set("");
        description.set("");
        jobs.submit(
                new Job<>(MessageRef.of("document.job.templates"), control -> templates.byId(templateId)),
                this::show,
                errors::present);
    }

    void create() {
        if (template == null) {
            return;
        }
        wrong.set(null);
        Map<String, String> values = new HashMap<>();
        fields.forEach(field -> values.put(field.name(), field.valueProperty().get()));
        creation.create(template, values, this::failed);
    }

    void back() {
        navigator.open(new Destination.TemplatePicker());
    }

    private void show(Template found) {
        template = found;
        title.set(found.title());
        description.set(found.description());
        fields.setAll(found.fields().stream().map(FieldEntry::new).toList());
    }

    /** What can be told beside its field is told there; the rest in the ordinary way. */
    private void failed(Throwable failure) {
        List<Finding> elsewhere = new ArrayList<>();
        if (failure instanceof ProblemException problem) {
            problem.findings()
                    .forEach(finding -> field(finding)
                            .ifPresentOrElse(field -> tellBeside(field, finding), () -> elsewhere.add(finding)));
        } else {
            errors.present(failure);
        }
        if (!elsewhere.isEmpty()) {
            errors.present(new ProblemException(elsewhere, failure));
        }
    }

    private void tellBeside(FieldEntry field, Finding finding) {
        field.setError(messages.get(finding.message()));
        if (wrong.get() == null) {
            wrong.set(field);
        }
    }

    /** The messages about values name the field's label first. */
    private Optional<FieldEntry> field(Finding finding) {
        return finding.message().arguments().stream()
                .findFirst()
                .flatMap(label -> fields.stream()
                        .filter(field -> field.label().equals(label))
                        .findFirst());
    }
}
