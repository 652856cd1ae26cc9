package vn.congdoan.vanthu.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Puts the look on a scene: base theme, our tokens, our rules, the font and its size. */
public final class Theme {
    /** Pixels at 100 %. */
    private static final double BASE_SIZE = 14;

    private static final double ICON = 1.25;
    private static final double LARGE_ICON = 3;

    private static final String LIBERATION = "/com/mpobjects/jasperreports/fonts/liberation/Liberation";

    /** Of the window, of what is shown as it will be printed, and of text in which columns count. */
    private static final List<String> FONTS = List.of(
            "fonts/BeVietnamPro_400Regular.ttf",
            "fonts/BeVietnamPro_700Bold.ttf",
            "fonts/BeVietnamPro_400Regular_Italic.ttf",
            LIBERATION + "Serif-Bold.ttf",
            LIBERATION + "Mono-Regular.ttf");

    /** The other faces of the paper's letters, which only few screens need. */
    private static final List<String> PAPER_FONTS = List.of(
            LIBERATION + "Serif-Regular.ttf", LIBERATION + "Serif-Italic.ttf", LIBERATION + "Serif-BoldItalic.ttf");

    private static boolean paperFontsLoaded;

    private Theme() {}

    /** Once, before the first scene. */
    public static void loadFonts() {
        load(FONTS);
    }

    /** Before a screen that shows paper; on the JavaFX thread. */
    public static void loadPaperFonts() {
        if (!paperFontsLoaded) {
            paperFontsLoaded = true;
            load(PAPER_FONTS);
        }
    }

    private static void load(List<String> names) {
        for (String name : names) {
            try (InputStream font = Theme.class.getResourceAsStream(name)) {
                Font.loadFont(font, BASE_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }

    /**
     * Also again, after a change of the settings.
     *
     * @param percent the size of the letters, 100 for the ordinary one
     */
    public static void apply(Scene scene, boolean dark, int percent) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        // As a stylesheet and not as a style of the root, so that menus and dialogs have it too.
        scene.getStylesheets()
                .setAll(url(dark ? "tokens-dark.css" : "tokens-light.css"), url("app.css"), sizeSheet(percent));
    }

    /** Icons too: their size in em would be measured by itself and grow without end. */
    private static String sizeSheet(int percent) {
        double letters = BASE_SIZE * percent / 100;
        String css = ".root { -fx-font-size: " + letters + "px; }\n.ikonli-font-icon { -fx-icon-size: " + letters * ICON
                + "px; }\n.empty-icon, .dialog-error, .dialog-question { -fx-icon-size: " + letters * LARGE_ICON
                + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String url(String name) {
        URL url = Theme.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
