package vn.congdoan.vanthu.ui.common.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.domain.user.LoginName;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;

/** One person while being entered: a new one, or one who is there, whose login stays. */
public final class PersonFormViewModel {
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty login = new SimpleStringProperty(this, "login", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty repeated = new SimpleStringProperty(this, "repeated", "");
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");
    private final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);
    private final ReadOnlyBooleanWrapper isNew = new ReadOnlyBooleanWrapper(this, "isNew", true);
    /** Null for a new person. */
    private User shown;
    /** What was proposed from the name; the person may write another. */
    private String proposed = "";

    public PersonFormViewModel(Messages messages) {
        this.messages = messages;
        for (Role role : Role.values()) {
            roles.put(role, new SimpleBooleanProperty(this, role.name(), false));
        }
        name.addListener((o, was, is) -> propose());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty loginProperty() {
        return login;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public StringProperty repeatedProperty() {
        return repeated;
    }

    public BooleanProperty roleProperty(Role role) {
        return roles.get(role);
    }

    /** What is wrong or was refused; "" for nothing. */
    public StringProperty problemProperty() {
        return problem;
    }

    /** Whether the form holds nobody yet who is stored. */
    public ReadOnlyBooleanProperty isNewProperty() {
        return isNew.getReadOnlyProperty();
    }

    /** An empty form. */
    public void clear(Role... ticked) {
        shown = null;
        fill("", "", Set.of(ticked));
    }

    public void show(User person) {
        shown = person;
        fill(person.name(), person.login(), person.roles());
    }

    private void fill(String ofName, String ofLogin, Set<Role> ticked) {
        isNew.set(shown == null);
        name.set(ofName);
        login.set(ofLogin);
        roles.forEach((role, isTicked) -> isTicked.set(ticked.contains(role)));
        forgetPasswords();
        problem.set("");
    }

    public void forgetPasswords() {
        password.set("");
        repeated.set("");
    }

    public boolean hasPassword() {
        return !password.get().isEmpty() || !repeated.get().isEmpty();
    }

    /** Whether both passwords are the same; else tells so. The rest is checked by the service. */
    public boolean validate() {
        boolean same = password.get().equals(repeated.get());
        problem.set(same ? "" : messages.get("signin.notRepeated"));
        return same;
    }

    /** What was entered, for somebody new. */
    public NewPerson newPerson() {
        return new NewPerson(login.get(), name.get(), ticked(), password.get().toCharArray());
    }

    /** The shown person with what was changed. */
    public User changed() {
        return new User(shown.id(), shown.login(), name.get().strip(), ticked(), shown.active());
    }

    private Set<Role> ticked() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private void propose() {
        if (shown == null && login.get().equals(proposed)) {
            proposed = LoginName.proposedFor(name.get());
            login.set(proposed);
        }
    }
}
