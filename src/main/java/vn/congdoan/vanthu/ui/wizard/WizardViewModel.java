package vn.congdoan.vanthu.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.office.OfficeFormViewModel;
import vn.congdoan.vanthu.ui.common.office.SignerFormViewModel;
import vn.congdoan.vanthu.ui.common.people.PersonFormViewModel;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** Three questions and a first document; every step can be gone back from, and the whole left for later. */
public final class WizardViewModel {

    enum Step {
        OFFICE,
        SIGNER,
        PEOPLE,
        DOCUMENT
    }

    /** Who will work with the program. */
    enum People {
        /** One person, without a password. */
        SOLE,
        /** Several, who sign in. */
        SEVERAL
    }

    /** Enough to fill the list for trying out, few enough to throw away again. */
    private static final int SAMPLES = 3;

    private final OfficeService offices;
    private final TemplateService templates;
    private final DocumentService documents;
    private final PeopleService people;
    private final JobRunner jobs;
    private final Navigator navigator;
    private final ErrorPresenter errors;
    private final Consumer<String> officeNamed;
    private final OfficeFormViewModel office;
    private final SignerFormViewModel signer;
    private final PersonFormViewModel administrator;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.OFFICE);
    private final ObservableList<Template> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Template> template = new SimpleObjectProperty<>(this, "template");
    /** Null until it is chosen: that everybody may do everything must be somebody's decision. */
    private final ObjectProperty<People> peopleChoice = new SimpleObjectProperty<>(this, "peopleChoice");

    private final ReadOnlyStringWrapper peopleProblem = new ReadOnlyStringWrapper(this, "peopleProblem", "");
    private final BooleanProperty samples = new SimpleBooleanProperty(this, "samples", false);

    /** @param officeNamed hears the office's name when it was saved */
    public WizardViewModel(
            OfficeService offices,
            TemplateService templates,
            DocumentService documents,
            PeopleService people,
            JobRunner jobs,
            Navigator navigator,
            ErrorPresenter errors,
            Messages messages,
            Consumer<String> officeNamed) {
        this.offices = offices;
        this.templates = templates;
        this.documents = documents;
        this.people = people;
        this.jobs = jobs;
        this.navigator = navigator;
        this.errors = errors;
        this.officeNamed = officeNamed;
        office = new OfficeFormViewModel(messages);
        signer = new SignerFormViewModel(messages);
        administrator = new PersonFormViewModel(messages);
        administrator.clear(Role.ADMINISTRATOR, Role.CLERK);
        this.messages = messages;
        peopleChoice.addListener(o -> peopleProblem.set(""));
    }

    public OfficeFormViewModel office() {
        return office;
    }

    public SignerFormViewModel signer() {
        return signer;
    }

    /** Of the first person who will sign in. */
    public PersonFormViewModel administrator() {
        return administrator;
    }

    ObjectProperty<People> peopleChoiceProperty() {
        return peopleChoice;
    }

    /** That nothing was chosen yet; "" otherwise. */
    ReadOnlyStringProperty peopleProblemProperty() {
        return peopleProblem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What the first document may be made from. */
    ObservableList<Template> choices() {
        return choices;
    }

    ObjectProperty<Template> templateProperty() {
        return template;
    }

    /** Whether a few documents are made to look around in. */
    BooleanProperty samplesProperty() {
        return samples;
    }

    void begin() {
        step.set(Step.OFFICE);
    }

    /** An invented office and signer, to try the program without typing. */
    void fillWithSample() {
        office.show(offices.sampleProfile());
        signer.show(offices.sampleSigner());
    }

    void back() {
        step.set(
                switch (step.get()) {
                    case DOCUMENT -> people.isOn() ? Step.SIGNER : Step.PEOPLE;
                    case PEOPLE -> Step.SIGNER;
                    default -> Step.OFFICE;
                });
    }

    /** On to the next step when this one is filled in; from the last one to the first document. */
    void next() {
        switch (step.get()) {
            case OFFICE -> afterOffice();
            case SIGNER -> afterSigner();
            case PEOPLE -> afterPeople();
            case DOCUMENT -> finish();
        }
    }

    /** What was entered so far and is whole is kept. */
    void skip() {
        navigator.open(new Destination.Documents());
    }

    private void afterOffice() {
        if (office.validate()) {
            OfficeProfile profile = office.profile("");
            run("wizard.job.save", () -> saved(profile), name -> {
                officeNamed.accept(name);
                step.set(Step.SIGNER);
            });
        }
    }

    private String saved(OfficeProfile profile) {
        offices.save(profile);
        return profile.organisation();
    }

    /** Without a signer the name stays open in the documents. */
    private void afterSigner() {
        if (signer.isBlank()) {
            askForPeople();
        } else if (signer.validate()) {
            Signer entered = signer.signer();
            run("wizard.job.save", () -> offices.saveSigner(entered), stored -> {
                signer.show(stored);
                askForPeople();
            });
        }
    }

    /** Where people are kept already, somebody of them sits here. */
    private void askForPeople() {
        if (people.isOn()) {
            loadTemplates();
        } else {
            step.set(Step.PEOPLE);
        }
    }

    private void afterPeople() {
        if (peopleChoice.get() == null) {
            peopleProblem.set(messages.get("wizard.people.choose"));
        } else if (peopleChoice.get() == People.SOLE) {
            loadTemplates();
        } else if (administrator.validate()) {
            jobs.submit(
                    people.turnOn(administrator.newPerson()),
                    this::turnedOn,
                    failure -> administrator
                            .problemProperty()
                            .set(errors.describe(failure).text()));
        }
    }

    private void turnedOn(User first) {
        administrator.forgetPasswords();
        if (first.may(Permission.DRAFT)) {
            loadTemplates();
        } else {
            skip();
        }
    }

    private void loadTemplates() {
        run("document.job.templates", templates::list, found -> {
            choices.setAll(found);
            template.set(found.isEmpty() ? null : found.get(0));
            step.set(Step.DOCUMENT);
        });
    }

    private void finish() {
        if (template.get() == null) {
            return;
        }
        List<Template> others = choices.stream()
                .filter(choice -> samples.get() && choice != template.get())
                .limit(SAMPLES)
                .toList();
        Template first = template.get();
        run("document.job.create", () -> created(others, first), id -> navigator.open(new Destination.Editor(id)));
    }

    private long created(List<Template> others, Template first) {
        others.forEach(this::create);
        return create(first);
    }

    private long create(Template from) {
        return documents.create(templates.fill(from, Map.of()).draft(), from.id());
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
