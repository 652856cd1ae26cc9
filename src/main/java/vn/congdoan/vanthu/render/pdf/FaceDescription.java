package vn.congdoan.vanthu.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a font descriptor tells about a face (ISO 32000-1, 9.8), in thousandths of the em.
 *
 * @param name the PostScript name
 * @param embeddable false when the font's licence bits forbid it
 */
record FaceDescription(
        String name,
        boolean embeddable,
        int[] box,
        int ascent,
        int descent,
        int capHeight,
        double italicAngle,
        int stem) {
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private static final int POSTSCRIPT_NAME = 6;
    private static final int WINDOWS = 3;
    private static final int RESTRICTED = 2;

    static FaceDescription of(TrueTypeTables font) {
        ByteBuffer head = font.table("head");
        ByteBuffer metrics = font.table("OS/2");
        Scale scale = new Scale(head.getShort(18) & 0xFFFF);
        int[] box = new int[4];
        for (int i = 0; i < box.length; i++) {
            box[i] = scale.of(head.getShort(36 + 2 * i));
        }
        int ascent = scale.of(metrics.getShort(68));
        boolean tellsCapitals = metrics.getShort(0) >= 2;
        double weight = metrics.getShort(4) / 65.0;
        return new FaceDescription(
                name(font.table("name")),
                (metrics.getShort(8) & 0xF) != RESTRICTED,
                box,
                ascent,
                scale.of(metrics.getShort(70)),
                tellsCapitals ? scale.of(metrics.getShort(88)) : ascent,
                font.table("post").getInt(4) / 65536.0,
                (int) (50 + weight * weight)); // a usual estimate from the weight, as no table tells the stem
    }

    int flags() {
        return SERIF | SYMBOLIC | (italicAngle == 0 ? 0 : ITALIC);
    }

    private static String name(ByteBuffer names) {
        int strings = names.getShort(4) & 0xFFFF;
        for (int i = 0; i < (names.getShort(2) & 0xFFFF); i++) {
            int entry = 6 + 12 * i;
            if (names.getShort(entry) == WINDOWS && names.getShort(entry + 6) == POSTSCRIPT_NAME) {
                byte[] text = new byte[names.getShort(entry + 8) & 0xFFFF];
                names.get(strings + (names.getShort(entry + 10) & 0xFFFF), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        throw new IllegalArgumentException("no PostScript name");
    }

    private record Scale(int unitsPerEm) {
        int of(int units) {
            return Math.round(units * 1000f / unitsPerEm);
        }
    }
}
