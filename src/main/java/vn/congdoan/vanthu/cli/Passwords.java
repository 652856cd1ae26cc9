package vn.congdoan.vanthu.cli;

import java.io.Console;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Where passwords come from: the environment or the keyboard, never an argument, which everybody on the machine can read. */
interface Passwords {
    /** Of whoever runs the command. */
    String OWN = "VANTHU_PASSWORD";

    /** Of somebody who is let in or gets another one. */
    String NEW = "VANTHU_NEW_PASSWORD";

    /** Of a key; an empty one counts too. */
    String PIN = "VANTHU_PIN";

    /**
     * @param variable of the environment that holds it
     * @param prompt shown on the terminal when there is no such variable
     * @throws ProblemException when there is neither
     */
    char[] ask(String variable, String prompt);

    /** Those of this process; what is typed isn't shown. */
    static Passwords ofProcess() {
        return (variable, prompt) -> {
            String given = System.getenv(variable);
            if (given != null && (!given.isEmpty() || variable.equals(PIN))) {
                return given.toCharArray();
            }
            Console console = System.console();
            char[] typed = console == null ? null : console.readPassword("%s ", prompt);
            if (typed == null || typed.length == 0) {
                throw ProblemException.of("cli.usage.password", variable);
            }
            return typed;
        };
    }
}
