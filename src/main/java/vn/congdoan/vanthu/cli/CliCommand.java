package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** A command over the services: opens them on the asked data folder and closes them when it is done. */
abstract class CliCommand implements Callable<Integer> {
    /** Seconds that a command waits for its turn on the data, unless the person says how long. */
    static final int QUEUE = 60;

    @Mixin
    CommonOptions common = new CommonOptions();

    final CliSession session;

    CliCommand(CliSession session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        try (CliServices services = session.open(common, queues() ? QUEUE : 0)) {
            signIn(services);
            return run(services);
        } catch (ProblemException problem) {
            throw explained(problem);
        }
    }

    /** Only who is named signs in: what needs no rights needs nobody. */
    private void signIn(CliServices services) throws Exception {
        if (common.user != null) {
            char[] password = session.password(Passwords.OWN, session.messages.get("cli.people.password", common.user));
            services.life()
                    .signIn()
                    .signIn(common.user, password)
                    .work()
                    .run(JobControl.UNATTENDED)
                    .orThrow();
        }
    }

    /** How to sign in here, where there is no screen for it. */
    private static ProblemException explained(ProblemException problem) {
        boolean nobody = problem.findings().stream()
                .anyMatch(finding -> finding.message().key().equals("people.notSignedIn"));
        return nobody ? ProblemException.causedBy(problem, "cli.people.notSignedIn", Passwords.OWN) : problem;
    }

    /**
     * Whether it waits while another program uses the data. What works on files doesn't: it does without the data, or says at
     * once that it can't.
     */
    boolean queues() {
        return true;
    }

    /** @return an {@link ExitCode} */
    abstract int run(CliServices services) throws Exception;
}
