package vn.congdoan.vanthu.layout.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The cmap table: which glyph stands for which character (formats 4 and 12, which every Unicode text font has). */
public final class CharacterMap {
    /** Takes one pair. */
    public interface Pairs {
        void put(int character, int glyph);
    }

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int LONGEST_GROUP = 0x110000;

    private final ByteBuffer map;

    public CharacterMap(ByteBuffer cmap) throws IOException {
        ByteBuffer best = null;
        int count = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int encoding = cmap.getShort(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(offset);
            boolean unicode = platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10);
            if (unicode && (format == 12 || format == 4 && best == null)) {
                best = cmap.slice(offset, cmap.limit() - offset);
            }
        }
        if (best == null) {
            throw new IOException("no Unicode character map");
        }
        map = best;
    }

    public void forEach(Pairs pairs) {
        if (map.getShort(0) == 12) {
            groups(pairs);
        } else {
            segments(pairs);
        }
    }

    private void groups(Pairs pairs) {
        int count = map.getInt(12);
        for (int i = 0; i < count; i++) {
            int first = map.getInt(16 + 12 * i);
            int last = map.getInt(20 + 12 * i);
            int glyph = map.getInt(24 + 12 * i);
            if (first < 0 || last < first || last >= LONGEST_GROUP) {
                throw new IllegalArgumentException("character group " + first + "-" + last);
            }
            for (int c = first; c <= Math.min(last, Character.MAX_VALUE); c++) {
                pairs.put(c, glyph + c - first);
            }
        }
    }

    private void segments(Pairs pairs) {
        int twice = map.getShort(6) & 0xFFFE;
        int starts = 16 + twice;
        for (int i = 0; i < twice; i += 2) {
            int last = map.getShort(14 + i) & 0xFFFF;
            int first = map.getShort(starts + i) & 0xFFFF;
            int delta = map.getShort(starts + twice + i);
            int place = starts + 2 * twice + i;
            int range = map.getShort(place) & 0xFFFF;
            for (int c = first; c <= last && c != Character.MAX_VALUE; c++) {
                pairs.put(c, glyph(c, first, delta, place, range));
            }
        }
    }

    private int glyph(int c, int first, int delta, int place, int range) {
        if (range == 0) {
            return c + delta & 0xFFFF;
        }
        int glyph = map.getShort(place + range + 2 * (c - first)) & 0xFFFF;
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
