package vn.congdoan.vanthu.ui.common.page;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** The very font files that the pages were set with, as JavaFX draws them; on the JavaFX thread only. */
final class PageFonts {
    /** Sizes are told apart to this part of a pixel. */
    private static final double STEPS = 64;

    private final FontFamily family;
    private final Map<FontFace, String> names = new EnumMap<>(FontFace.class);
    private final Map<FontFace, Map<Long, Font>> fonts = new EnumMap<>(FontFace.class);

    PageFonts(FontFamily family) {
        this.family = family;
    }

    FontFamily family() {
        return family;
    }

    /** @param size in pixels */
    Font font(FontFace face, double size) {
        return fonts.computeIfAbsent(face, f -> new HashMap<>())
                .computeIfAbsent(
                        Math.round(size * STEPS),
                        steps -> new Font(names.computeIfAbsent(face, this::load), steps / STEPS));
    }

    private String load(FontFace face) {
        Font loaded = Font.loadFont(new ByteArrayInputStream(family.file(face).bytes()), 12);
        return loaded == null ? family.name() : loaded.getName();
    }
}
