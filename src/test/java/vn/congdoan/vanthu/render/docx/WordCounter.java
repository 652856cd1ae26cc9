package vn.congdoan.vanthu.render.docx;

import static vn.congdoan.vanthu.render.docx.DocxFile.at;
import static vn.congdoan.vanthu.render.docx.DocxFile.child;
import static vn.congdoan.vanthu.render.docx.DocxFile.children;
import static vn.congdoan.vanthu.render.docx.DocxFile.val;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.domain.document.Numbering;

/**
 * Counts as Word does: instances of one list share their numbers, a level begins anew after a higher one, an override begins anew
 * at the first paragraph of its instance. A level that was passed over spoils its next number, as it does in LibreOffice.
 */
final class WordCounter {
    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordCounter(Element numbering) {
        children(numbering, "w:abstractNum").forEach(list -> lists.put(val(list, "abstractNumId"), list));
        children(numbering, "w:num").forEach(num -> instances.put(val(num, "numId"), num));
    }

    /** What stands before the paragraph; "" for none. */
    String label(Element paragraph) {
        Element place = at(paragraph, "w:pPr", "w:numPr");
        if (place == null) {
            return "";
        }
        String number = val(child(place, "w:numId"), "val");
        int level = DocxFile.number(child(place, "w:ilvl"), "val");
        Element instance = instances.get(number);
        String list = val(child(instance, "w:abstractNumId"), "val");
        int[] count = counts.computeIfAbsent(list, l -> new int[LEVELS]);
        Element override = override(instance, level);
        Element restart = child(override, "w:startOverride");
        count[level] = restart != null && begun.add(number) ? DocxFile.number(restart, "val") : count[level] + 1;
        for (int outer = 0; outer < level; outer++) {
            count[outer] = Math.max(1, count[outer]);
        }
        for (int inner = level + 1; inner < LEVELS; inner++) {
            count[inner] = 0;
        }
        Element own = child(override, "w:lvl");
        return text(own != null ? own : level(lists.get(list), level), lists.get(list), count);
    }

    private static Element override(Element instance, int level) {
        return children(instance, "w:lvlOverride").stream()
                .filter(o -> val(o, "ilvl").equals(String.valueOf(level)))
                .findFirst()
                .orElse(null);
    }

    private static Element level(Element list, int level) {
        return children(list, "w:lvl").get(level);
    }

    private static String text(Element level, Element list, int[] count) {
        String text = val(child(level, "w:lvlText"), "val");
        for (int i = 0; i < LEVELS; i++) {
            String place = "%" + (i + 1);
            if (text.contains(place)) {
                text = text.replace(place, printed(val(child(level(list, i), "w:numFmt"), "val"), count[i]));
            }
        }
        return text;
    }

    private static String printed(String format, int number) {
        return switch (format) {
            case "upperRoman" -> Numbering.roman(number);
            case "lowerLetter" -> String.valueOf((char) ('a' + number - 1));
            case "decimal" -> String.valueOf(number);
            default -> throw new AssertionError(format);
        };
    }
}
