package vn.congdoan.vanthu.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A colour profile for sRGB, which an archival file must carry to say what its black is (ISO 19005-2, 6.2.3). Computed from the
 * definition of sRGB (IEC 61966-2-1) in the form of ICC.1:2001-04, so that neither AWT is loaded nor a file of others shipped.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    /** Packed once: every document carries the same bytes. */
    static final PackedStream PACKED = PackedStream.of(bytes());

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 256;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", element("text", "CC0\0".getBytes(StandardCharsets.US_ASCII)));
        tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        // The primaries of sRGB, adapted from its white D65 to the profile's D50 by Bradford's matrix.
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int first = HEADER + 4 + TAG_ENTRY * tags.size();
        int size = first
                + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER).putInt(tags.size());
        Map<byte[], Integer> places = new LinkedHashMap<>();
        int next = first;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] data = tag.getValue();
            if (!places.containsKey(data)) { // the three curves are one
                places.put(data, next);
                next += data.length;
            }
            ascii(out, tag.getKey()).putInt(places.get(data)).putInt(data.length);
        }
        places.keySet().forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(ascii(ascii(out, "mntr"), "RGB "), "XYZ ");
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        ascii(out.position(36), "acsp");
        out.position(68);
        fixed(out, 0.9642, 1, 0.8249);
    }

    private static byte[] description() {
        int fixedTail = 4 + 4 + 2 + 1 + 67; // no Unicode and no script version of the name
        byte[] name = (NAME + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(4 + name.length + fixedTail);
        out.putInt(name.length).put(name);
        return element("desc", out.array());
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer out = ByteBuffer.allocate(12);
        fixed(out, x, y, z);
        return element("XYZ ", out.array());
    }

    /** From the stored value to light, IEC 61966-2-1, 5.2. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(4 + 2 * CURVE_POINTS).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(light * 65535));
        }
        return element("curv", out.array());
    }

    /** Type, four reserved bytes, content, filled up to a multiple of four. */
    private static byte[] element(String type, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate((8 + content.length + 3) / 4 * 4);
        ascii(out, type).putInt(0).put(content);
        return out.array();
    }

    private static void fixed(ByteBuffer out, double... values) {
        for (double value : values) {
            out.putInt((int) Math.round(value * 65536));
        }
    }

    private static ByteBuffer ascii(ByteBuffer out, String text) {
        return out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
