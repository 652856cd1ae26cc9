package vn.congdoan.vanthu.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.people.PersonFormViewModel;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** Who may work with the program; before sign-in is turned on, the way to do that. */
public final class PeopleSettingsViewModel {

    /** What there is to see. */
    enum Content {
        LOADING,
        OFF,
        ON
    }

    private final PeopleService service;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Confirmation confirmation;
    private final Messages messages;
    private final PersonFormViewModel form;
    private final ReadOnlyObjectWrapper<Content> content =
            new ReadOnlyObjectWrapper<>(this, "content", Content.LOADING);
    private final ObservableList<User> people = FXCollections.observableArrayList();
    /** Null while a new person is entered. */
    private final ObjectProperty<User> chosen = new SimpleObjectProperty<>(this, "chosen");

    public PeopleSettingsViewModel(
            PeopleService service,
            JobRunner jobs,
            Notices notices,
            ErrorPresenter errors,
            Confirmation confirmation,
            Messages messages) {
        this.service = service;
        this.jobs = jobs;
        this.notices = notices;
        this.errors = errors;
        this.confirmation = confirmation;
        this.messages = messages;
        form = new PersonFormViewModel(messages);
        chosen.addListener((o, was, is) -> {
            if (is == null) {
                form.clear();
            } else {
                form.show(is);
            }
        });
    }

    public PersonFormViewModel form() {
        return form;
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** By name. */
    ObservableList<User> people() {
        return people;
    }

    ObjectProperty<User> chosenProperty() {
        return chosen;
    }

    String roles(User person) {
        return person.roles().stream()
                .sorted()
                .map(role -> messages.get(role.labelKey()))
                .collect(Collectors.joining(", "));
    }

    String state(User person) {
        return messages.get(person.active() ? "people.active" : "people.left");
    }

    /** Only for whoever may see the people. */
    void load() {
        jobs.submit(service.list(), this::show, errors::present);
    }

    private void show(List<User> found) {
        people.setAll(found);
        boolean off = found.isEmpty();
        if (off && content.get() != Content.OFF) {
            form.clear(Role.ADMINISTRATOR, Role.CLERK);
        }
        content.set(off ? Content.OFF : Content.ON);
    }

    /** From now on one signs in; whoever stands in the form is signed in at once. */
    void turnOn() {
        if (form.validate()) {
            run(service.turnOn(form.newPerson()), "people.notice.on");
        }
    }

    void newPerson() {
        chosen.set(null);
        form.clear();
    }

    /** A new person, or what was changed of the chosen one; a new password only where one was typed. */
    void save() {
        if (!form.validate()) {
            return;
        }
        if (chosen.get() == null) {
            run(service.add(form.newPerson()), "people.notice.added");
        } else if (form.hasPassword()) {
            char[] password = form.passwordProperty().get().toCharArray();
            run(service.change(form.changed(), password), "people.notice.savedWithPassword");
        } else {
            run(service.change(form.changed()), "people.notice.saved");
        }
    }

    /** Lets the chosen person sign in no more, or again. */
    void toggleActive() {
        User person = chosen.get();
        if (person == null || person.active() && !confirmedLeaving(person)) {
            return;
        }
        User changed = new User(person.id(), person.login(), person.name(), person.roles(), !person.active());
        run(service.change(changed), person.active() ? "people.notice.left" : "people.notice.returned");
    }

    private boolean confirmedLeaving(User person) {
        return confirmation.confirm(
                MessageRef.of("people.leave.question", person.name()), MessageRef.of("people.action.deactivate"));
    }

    private void run(Job<User> job, String notice) {
        jobs.submit(
                job,
                stored -> {
                    form.forgetPasswords();
                    notices.tell(MessageRef.of(notice, stored.name()));
                    chosen.set(null);
                    form.clear();
                    load();
                },
                failure -> form.problemProperty().set(errors.describe(failure).text()));
    }
}
