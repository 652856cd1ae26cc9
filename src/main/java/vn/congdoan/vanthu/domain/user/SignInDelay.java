package vn.congdoan.vanthu.domain.user;

import java.time.Duration;

/** How long somebody who typed wrong passwords has to wait before the next try, so that guessing takes years. */
public final class SignInDelay {
    /** No clerk mistypes longer than this; whoever has to wait longer has a clock that was set back. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** Anybody may mistype twice. */
    private static final int FREE = 2;

    private static final int DOUBLINGS_TO_LONGEST = 9;

    private SignInDelay() {}

    /**
     * Nothing for the first two; then one second, two, four … up to {@link #LONGEST}.
     *
     * @param failures wrong passwords since the last right one
     */
    public static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, DOUBLINGS_TO_LONGEST);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
