package vn.congdoan.vanthu.app.signing.office;

import java.util.Arrays;

/** What was typed to unlock a key: in memory while it is needed, and overwritten then. */
public final class Pin implements AutoCloseable {
    private final char[] characters;

    /** @param characters copied; the caller overwrites its own */
    public Pin(char[] characters) {
        this.characters = characters.clone();
    }

    /** A copy that its user overwrites. */
    char[] copy() {
        return characters.clone();
    }

    boolean isWiped() {
        for (char character : characters) {
            if (character != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
