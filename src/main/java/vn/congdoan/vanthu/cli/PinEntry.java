package vn.congdoan.vanthu.cli;

import java.io.Console;

/** The PIN of a key: never an argument, which other users of the machine could see. */
final class PinEntry {
    static final String VARIABLE = "VANTHU_PIN";

    private PinEntry() {}

    /** From the environment, else typed unseen; null when there is no console to type at. */
    static char[] ask() {
        String given = System.getenv(VARIABLE);
        if (given != null) {
            return given.toCharArray();
        }
        Console console = System.console();
        return console == null ? null : console.readPassword("PIN: ");
    }
}
