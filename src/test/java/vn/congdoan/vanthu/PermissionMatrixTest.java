package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;

/** What each role may do, asked of the services themselves: whatever a screen shows, this is what counts. */
class PermissionMatrixTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String PASSWORD = "trăng sáng sân đình";
    private static final String REFUSED = "people.refused";
    private static final String NOT_SIGNED_IN = "people.notSignedIn";

    @TempDir
    static Path folder;

    /** One that is there, for what the store refuses to keep of no document. */
    static long document;

    static ReportingSample reporting;

    private static AppContext office;
    private static final Map<Role, User> PEOPLE = new EnumMap<>(Role.class);

    @BeforeAll
    static void letPeopleIn() throws Exception {
        office = new AppContext(folder, CLOCK, Messages.VIETNAMESE);
        document = office.documentService().create(GuardedCalls.draft(office), "");
        reporting = ReportingSample.in(office, folder);
        PEOPLE.put(Role.ADMINISTRATOR, done(office.life().people().turnOn(person(Role.ADMINISTRATOR))));
        for (Role role : Role.values()) {
            PEOPLE.computeIfAbsent(role, missing -> done(office.life().people().add(person(missing))));
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @TestFactory
    Stream<DynamicContainer> everyRoleMayItsOwnAndNothingElse() {
        return Stream.of(Role.values())
                .map(role -> DynamicContainer.dynamicContainer(
                        role.name(),
                        Stream.concat(
                                Stream.of(DynamicTest.dynamicTest("signs in", () -> signIn(role))),
                                GuardedCalls.all().stream()
                                        .map(call -> DynamicTest.dynamicTest(
                                                call.toString(),
                                                () -> assertThat(answer(call)).isEqualTo(expected(role, call)))))));
    }

    @TestFactory
    Stream<DynamicContainer> whoIsNotSignedInMayNothing() {
        return Stream.of(DynamicContainer.dynamicContainer(
                "nobody",
                Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(
                                "signs out", () -> done(office.life().signIn().signOut()))),
                        GuardedCalls.all().stream()
                                .map(call -> DynamicTest.dynamicTest(
                                        call.toString(),
                                        () -> assertThat(answer(call)).isEqualTo(NOT_SIGNED_IN))))));
    }

    @Test
    void everyMethodOfAServiceIsInTheTableOrFreeForEverybody() {
        Set<String> guarded =
                GuardedCalls.all().stream().map(GuardedCall::methodName).collect(Collectors.toSet());
        Set<String> free = new LinkedHashSet<>();
        Set<String> methods = new LinkedHashSet<>();
        GuardedCalls.SERVICES.forEach((service, names) -> {
            names.forEach(name -> free.add(service.getSimpleName() + "." + name));
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(Method::getName)
                    .forEach(name -> methods.add(service.getSimpleName() + "." + name));
        });

        assertThat(guarded).doesNotContainAnyElementsOf(free);
        assertThat(Stream.concat(guarded.stream(), free.stream()).toList())
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void eachWayToCallAGuardedMethodHasARowOfItsOwn() {
        Map<String, Long> rows = GuardedCalls.all().stream()
                .collect(Collectors.groupingBy(GuardedCall::methodName, Collectors.counting()));

        GuardedCalls.SERVICES
                .keySet()
                .forEach(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .collect(Collectors.groupingBy(
                                method -> service.getSimpleName() + "." + method.getName(), Collectors.counting()))
                        .forEach((name, ways) -> {
                            if (rows.containsKey(name)) {
                                assertThat(rows.get(name)).as(name).isGreaterThanOrEqualTo(ways);
                            }
                        }));
    }

    @Test
    void everyServiceThatWindowAndCommandLineGetIsInTheTable() {
        Set<Class<?>> given = new LinkedHashSet<>();
        Arrays.stream(AppContext.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .forEach(method -> gather(method.getReturnType(), given));

        assertThat(given).hasSizeGreaterThan(30);
        given.removeAll(GuardedCalls.FREE);
        assertThat(GuardedCalls.SERVICES.keySet()).containsAll(given);
    }

    /** The services behind a bundle of them. */
    private static void gather(Class<?> type, Set<Class<?>> services) {
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(part -> gather(part.getType(), services));
        } else if (type.getPackageName().startsWith("vn.congdoan.vanthu.app.") && !type.isInterface()) {
            services.add(type);
        }
    }

    /** The key of the refusal; "" when the call got past the question of rights, whatever became of it then. */
    private static String answer(GuardedCall call) throws Exception {
        try {
            call.call().on(office);
            return "";
        } catch (ProblemException problem) {
            String key = problem.findings().get(0).message().key();
            return key.equals(REFUSED) || key.equals(NOT_SIGNED_IN) ? key : "";
        }
    }

    private static String expected(Role role, GuardedCall call) {
        return call.isFor(role) ? "" : REFUSED;
    }

    private static void signIn(Role role) {
        String login = PEOPLE.get(role).login();
        assertThat(done(office.life().signIn().signIn(login, PASSWORD.toCharArray()))
                        .person())
                .isPresent();
        Session session = office.life().session();
        assertThat(session.user().roles()).containsExactly(role);
    }

    private static NewPerson person(Role role) {
        return new NewPerson(
                role.name().toLowerCase(java.util.Locale.ROOT), "Người thử", Set.of(role), PASSWORD.toCharArray());
    }

    private static <T> T done(Job<T> job) {
        try {
            return job.work().run(JobControl.UNATTENDED);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
