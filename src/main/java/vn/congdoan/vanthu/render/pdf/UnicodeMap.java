package vn.congdoan.vanthu.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The ToUnicode map of fonts whose codes are Unicode already; readers want it said nevertheless (ISO 19005-2, 6.2.11.7). */
final class UnicodeMap {
    /** ISO 32000-1, 9.7.5.4: at most 100 entries a section. */
    private static final int SECTION = 100;

    private UnicodeMap() {}

    static byte[] identity(BitSet characters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> ranges = ranges(characters);
        for (int start = 0; start < ranges.size(); start += SECTION) {
            List<String> section = ranges.subList(start, Math.min(start + SECTION, ranges.size()));
            map.append(section.size()).append(" beginbfrange\n");
            section.forEach(map::append);
            map.append("endbfrange\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Runs of characters; the first byte must not change within a range. */
    private static List<String> ranges(BitSet characters) {
        List<String> ranges = new ArrayList<>();
        for (int first = characters.nextSetBit(0); first >= 0; ) {
            int last = Math.min(characters.nextClearBit(first) - 1, first | 0xFF);
            ranges.add(
                    String.format("<%04X> <%04X> <%04X>%n", first, last, first).replace("\r", ""));
            first = characters.nextSetBit(last + 1);
        }
        return ranges;
    }
}
