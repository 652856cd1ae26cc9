package vn.congdoan.vanthu.app.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.storage.UserRepository;

/**
 * Who works with this running program. An office without a list of people has one person who may do everything. Cheap: the
 * database is asked once, when somebody first wants to know, and not at all where there is none. Safe for several threads.
 */
public final class Session implements Access {
    private final UserRepository users;
    private final BooleanSupplier hasStore;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Null until it is known; true stays true. */
    private volatile Boolean keepsPeople;
    /** Null while nobody is. */
    private volatile User signedIn;

    /** @param hasStore whether there is a database already; it isn't made only to ask it */
    public Session(UserRepository users, BooleanSupplier hasStore) {
        this.users = Objects.requireNonNull(users, "users");
        this.hasStore = Objects.requireNonNull(hasStore, "hasStore");
    }

    @Override
    public User user() {
        User person = signedIn;
        if (person != null) {
            return person;
        }
        if (keepsPeople()) {
            throw ProblemException.of("people.notSignedIn");
        }
        return Access.SOLE.user();
    }

    /** Whether one has to sign in here. The first time it asks the database, so not on the window's thread. */
    public boolean keepsPeople() {
        Boolean known = keepsPeople;
        if (known != null) {
            return known;
        }
        if (!hasStore.getAsBoolean()) {
            return false; // not remembered: a store may come
        }
        boolean kept = users.any();
        keepsPeople = kept;
        return kept;
    }

    /** Nobody before signing in and where no people are kept; asks no database. */
    public Optional<User> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** @param listener hears, on any thread, that somebody else is signed in, or has other rights or another name */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void begin(User person) {
        keepsPeople = true;
        signedIn = person;
        listeners.forEach(Runnable::run);
    }

    void end() {
        signedIn = null;
        listeners.forEach(Runnable::run);
    }

    /** Puts changed rights into force when they are those of whoever is signed in. */
    void changed(User person) {
        User now = signedIn;
        if (now != null && now.id() == person.id()) {
            begin(person);
        }
    }
}
