package vn.congdoan.vanthu.settings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The settings of the machine; those of the office are in the database. Every value is usable as it stands: what is out of
 * range is brought to the nearest limit.
 *
 * @param zoom of the live page, 1 for true size; 0 fits the width
 * @param window where the window stood; null before the first time
 * @param recentTemplates ids of the templates used last, the newest first
 * @param checkPanel the panel of findings below the text
 * @param signIn who signed in last, and when the window locks itself
 * @param signing the key of this machine and what belongs to it
 * @param forms how forms were made last
 */
public record Settings(
        Look look,
        Exports exports,
        double zoom,
        WindowPlace window,
        List<String> recentTemplates,
        CheckPanel checkPanel,
        SignIn signIn,
        SigningSettings signing,
        Forms forms) {

    /** Light or dark. */
    public enum Theme {
        LIGHT,
        DARK
    }

    /**
     * How the window looks and speaks.
     *
     * @param fontPercent size of its letters, 100 for the ordinary one, 80 to 200
     * @param language "vi" or "en"
     */
    public record Look(Theme theme, int fontPercent, String language) {
        private static final int SMALLEST_FONT = 80;
        private static final int LARGEST_FONT = 200;

        public Look {
            Objects.requireNonNull(theme, "theme");
            fontPercent = Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, fontPercent));
            language = "en".equals(language) ? "en" : "vi";
        }
    }

    /**
     * What was exported last.
     *
     * @param folder "" before the first time
     * @param formats as in "docx", "pdf"
     * @param openAfter whether the result is opened
     */
    public record Exports(String folder, List<String> formats, boolean openAfter) {
        public Exports {
            Objects.requireNonNull(folder, "folder");
            formats = List.copyOf(formats);
        }
    }

    /**
     * The panel of findings below the text.
     *
     * @param height in pixels; 0 before it was first dragged
     */
    public record CheckPanel(boolean open, double height) {
        private static final double LARGEST = 2000;

        public CheckPanel {
            height = height > 0 ? Math.min(LARGEST, height) : 0;
        }
    }

    /**
     * Signing in on this machine.
     *
     * @param login who came last; "" for nobody; the password is never kept
     * @param lockMinutes without use after which the window asks for the password, 0 for never
     */
    public record SignIn(String login, int lockMinutes) {
        private static final int LONGEST = 480;

        public SignIn {
            Objects.requireNonNull(login, "login");
            lockMinutes = Math.max(0, Math.min(LONGEST, lockMinutes));
        }

        public SignIn withLogin(String changed) {
            return new SignIn(changed, lockMinutes);
        }

        public SignIn withLockMinutes(int changed) {
            return new SignIn(login, changed);
        }
    }

    /**
     * How the forms of a round were made last.
     *
     * @param folder "" before the first time
     * @param zipped all in one file
     * @param lastPeriod with the figures of the period before
     * @param sendTo where units send the filled form; "" for the office alone
     */
    public record Forms(String folder, boolean zipped, boolean lastPeriod, String sendTo) {
        public Forms {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(sendTo, "sendTo");
        }
    }

    public static final Settings DEFAULT = new Settings(
            new Look(Theme.LIGHT, 100, "vi"),
            new Exports("", List.of("docx", "pdf"), false),
            0,
            null,
            List.of(),
            new CheckPanel(true, 0),
            new SignIn("", 10),
            SigningSettings.DEFAULT,
            new Forms("", false, false, ""));

    private static final double SMALLEST_ZOOM = 0.25;
    private static final double LARGEST_ZOOM = 4;
    private static final int MOST_RECENT = 8;

    public Settings {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(exports, "exports");
        Objects.requireNonNull(checkPanel, "checkPanel");
        Objects.requireNonNull(signIn, "signIn");
        Objects.requireNonNull(signing, "signing");
        Objects.requireNonNull(forms, "forms");
        zoom = zoom > 0 ? Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom)) : 0;
        recentTemplates = recentTemplates.stream().distinct().limit(MOST_RECENT).toList();
    }

    public Settings withLook(Look changed) {
        return new Settings(changed, exports, zoom, window, recentTemplates, checkPanel, signIn, signing, forms);
    }

    public Settings withExports(Exports changed) {
        return new Settings(look, changed, zoom, window, recentTemplates, checkPanel, signIn, signing, forms);
    }

    public Settings withZoom(double changed) {
        return new Settings(look, exports, changed, window, recentTemplates, checkPanel, signIn, signing, forms);
    }

    public Settings withWindow(WindowPlace changed) {
        return new Settings(look, exports, zoom, changed, recentTemplates, checkPanel, signIn, signing, forms);
    }

    public Settings withCheckPanel(CheckPanel changed) {
        return new Settings(look, exports, zoom, window, recentTemplates, changed, signIn, signing, forms);
    }

    public Settings withSignIn(SignIn changed) {
        return new Settings(look, exports, zoom, window, recentTemplates, checkPanel, changed, signing, forms);
    }

    public Settings withSigning(SigningSettings changed) {
        return new Settings(look, exports, zoom, window, recentTemplates, checkPanel, signIn, changed, forms);
    }

    public Settings withForms(Forms changed) {
        return new Settings(look, exports, zoom, window, recentTemplates, checkPanel, signIn, signing, changed);
    }

    /** Puts this template in front. */
    public Settings withRecentTemplate(String id) {
        List<String> recent =
                Stream.concat(Stream.of(id), recentTemplates.stream()).toList();
        return new Settings(look, exports, zoom, window, recent, checkPanel, signIn, signing, forms);
    }
}
