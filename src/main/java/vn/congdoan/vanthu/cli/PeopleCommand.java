package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.LoginName;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

/** Sets up who may sign in, for an office that is installed without a window. */
@Command(name = "people")
final class PeopleCommand extends CliCommand {

    /** What can be done with people. */
    enum Action {
        list,
        add,
        deactivate,
        reset
    }

    @Parameters(index = "0", paramLabel = "list|add|deactivate|reset", descriptionKey = "cli.people.param.action")
    private Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LOGIN", descriptionKey = "cli.people.param.login")
    private String login = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.people.option.name")
    private String name = "";

    @Option(names = "--role", split = ",", paramLabel = "ROLE", descriptionKey = "cli.people.option.role")
    private List<String> roles = new ArrayList<>();

    PeopleCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        PeopleService people = services.life().people();
        if (action != Action.list && login.isBlank()) {
            throw ProblemException.of("cli.usage.people.login", action.name());
        }
        switch (action) {
            case list -> list(done(people.list()));
            case add -> add(services);
            case deactivate -> {
                User person = find(people);
                done(people.change(new User(person.id(), person.login(), person.name(), person.roles(), false)));
                session.tell("cli.people.deactivated", person.name(), person.login());
            }
            case reset -> {
                User person = find(people);
                done(people.resetPassword(person.id(), newPassword()));
                session.tell("cli.people.reset", person.name(), person.login());
            }
        }
        return ExitCode.DONE;
    }

    private void add(CliServices services) throws Exception {
        Set<Role> wanted = roles();
        boolean first = !services.life().session().keepsPeople();
        if (first && !wanted.contains(Role.ADMINISTRATOR)) {
            throw ProblemException.of("people.firstAdministrator", name.isBlank() ? login : name);
        }
        NewPerson person = new NewPerson(login, name, wanted, newPassword());
        PeopleService people = services.life().people();
        User added = done(first ? people.turnOn(person) : people.add(person));
        session.tell(first ? "cli.people.first" : "cli.people.added", added.name(), added.login());
    }

    private Set<Role> roles() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        for (String role : roles) {
            try {
                wanted.add(Role.valueOf(role.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw ProblemException.of("cli.usage.people.role", role, names(EnumSet.allOf(Role.class)));
            }
        }
        return wanted;
    }

    private User find(PeopleService people) throws Exception {
        String wanted = LoginName.of(login);
        return done(people.list()).stream()
                .filter(person -> person.login().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ProblemException.of("people.unknown", login));
    }

    private char[] newPassword() {
        return session.password(Passwords.NEW, session.messages.get("cli.people.newPassword", login));
    }

    private void list(List<User> people) {
        if (common.json) {
            session.printJson(people.stream().map(PeopleCommand::asJson).toList());
            return;
        }
        if (people.isEmpty()) {
            session.tell("cli.people.none");
        }
        people.forEach(person -> session.print(person.login() + "  " + person.name() + "  "
                + person.roles().stream()
                        .sorted()
                        .map(role -> session.messages.get(role.labelKey()))
                        .collect(Collectors.joining(", "))
                + (person.active() ? "" : "  (" + session.messages.get("people.left") + ")")));
    }

    private static Map<String, Object> asJson(User person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("login", person.login());
        json.put("name", person.name());
        json.put("roles", List.of(names(person.roles()).split(",")));
        json.put("active", person.active());
        return json;
    }

    private static String names(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static <T> T done(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }
}
