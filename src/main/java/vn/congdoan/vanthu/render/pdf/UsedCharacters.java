package vn.congdoan.vanthu.render.pdf;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import vn.congdoan.vanthu.layout.font.FontFace;

/** What of each face a document prints. */
final class UsedCharacters {
    private final Map<FontFace, BitSet> byFace = new EnumMap<>(FontFace.class);

    void add(FontFace face, String text) {
        BitSet characters = byFace.computeIfAbsent(face, f -> new BitSet());
        for (int i = 0; i < text.length(); i++) {
            characters.set(text.charAt(i));
        }
    }

    /** The faces in use with their UTF-16 units. */
    Map<FontFace, BitSet> byFace() {
        return byFace;
    }
}
