package vn.congdoan.vanthu;

/** Plain entry point; it names no JavaFX type, so that it can also start where there is no display. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {}
}
