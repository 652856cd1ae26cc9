package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.attribute;
import static vn.congdoan.vanthu.read.part.Xml.nextChild;
import static vn.congdoan.vanthu.read.part.Xml.skip;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.read.flow.NumberForm;
import vn.congdoan.vanthu.read.part.Xml;

/** The lists of a file as numbering.xml describes them. */
final class Numbering {
    static final int LEVELS = 9;
    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Map<String, Abstract> byStyle = new HashMap<>();

    /** One level of a list. */
    static final class Level {
        int start = 1;
        NumberForm form = NumberForm.DECIMAL;
        String text = "";
        String style;
        boolean legal;
        /** Starts anew after this level (from 1); null for any higher one, 0 for never. */
        Integer restart;

        ParagraphProperties paragraph = new ParagraphProperties();
    }

    /** A list that several runs of numbers may share. */
    static final class Abstract {
        final Level[] levels = new Level[LEVELS];
        String styleLink;
    }

    /** A run of numbers with what it changes in its list. */
    static final class Num {
        String abstractId = "";
        final Level[] levels = new Level[LEVELS];
        final Integer[] starts = new Integer[LEVELS];
    }

    void read(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        if (!nextChild(xml)) {
            return;
        }
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "abstractNum" -> readAbstract(xml, properties);
                case "num" -> readNum(xml, properties);
                default -> skip(xml);
            }
        }
    }

    private void readAbstract(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        Abstract list = new Abstract();
        abstracts.put(String.valueOf(attribute(xml, "abstractNumId")), list);
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "lvl" -> level(xml, list.levels, properties);
                case "numStyleLink" -> {
                    list.styleLink = PropertyReader.value(xml);
                    skip(xml);
                }
                case "styleLink" -> {
                    byStyle.put(String.valueOf(PropertyReader.value(xml)), list);
                    skip(xml);
                }
                default -> skip(xml);
            }
        }
    }

    private void readNum(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        Num num = new Num();
        nums.put(String.valueOf(attribute(xml, "numId")), num);
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "abstractNumId" -> {
                    num.abstractId = String.valueOf(PropertyReader.value(xml));
                    skip(xml);
                }
                case "lvlOverride" -> override(xml, num, properties);
                default -> skip(xml);
            }
        }
    }

    private static void override(XMLStreamReader xml, Num num, PropertyReader properties) throws XMLStreamException {
        int at = index(attribute(xml, "ilvl"));
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("lvl")) {
                level(xml, num.levels, properties);
            } else {
                if (xml.getLocalName().equals("startOverride")) {
                    num.starts[at] = Xml.number(PropertyReader.value(xml), 1);
                }
                skip(xml);
            }
        }
    }

    private static int index(String level) {
        return Math.max(0, Math.min(LEVELS - 1, Xml.number(level, 0)));
    }

    private static void level(XMLStreamReader xml, Level[] levels, PropertyReader properties)
            throws XMLStreamException {
        Level level = new Level();
        levels[index(attribute(xml, "ilvl"))] = level;
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("pPr")) {
                level.paragraph = properties.paragraph(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "start" -> level.start = Xml.number(PropertyReader.value(xml), 1);
                case "numFmt" -> level.form = form(PropertyReader.value(xml));
                case "lvlText" -> level.text = String.valueOf(PropertyReader.value(xml));
                case "pStyle" -> level.style = PropertyReader.value(xml);
                case "isLgl" -> level.legal = PropertyReader.on(xml);
                case "lvlRestart" -> level.restart = Xml.number(PropertyReader.value(xml), 0);
                default -> {}
            }
            skip(xml);
        }
    }

    private static NumberForm form(String word) {
        return switch (String.valueOf(word)) {
            case "upperRoman" -> NumberForm.UPPER_ROMAN;
            case "lowerRoman" -> NumberForm.LOWER_ROMAN;
            case "upperLetter" -> NumberForm.UPPER_LETTER;
            case "lowerLetter" -> NumberForm.LOWER_LETTER;
            case "decimalZero" -> NumberForm.TWO_DIGITS;
            case "bullet" -> NumberForm.BULLET;
            case "none" -> NumberForm.NONE;
            default -> NumberForm.DECIMAL;
        };
    }

    /** null when the file has no such run of numbers. */
    Num num(String id) {
        return id == null ? null : nums.get(id);
    }

    /** The list behind a run of numbers, by way of a list style if it names one; null for none. */
    Abstract list(Num num) {
        Abstract list = abstracts.get(num.abstractId);
        if (list != null && list.styleLink != null && byStyle.containsKey(list.styleLink)) {
            return byStyle.get(list.styleLink);
        }
        return list;
    }

    /** null when neither describes it. */
    Level level(Num num, int level) {
        if (num.levels[level] != null) {
            return num.levels[level];
        }
        Abstract list = list(num);
        return list == null ? null : list.levels[level];
    }

    /** The level that belongs to a paragraph style; 0 when none does. */
    int levelOf(Num num, String style) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = level(num, i);
            if (level != null && style != null && style.equals(level.style)) {
                return i;
            }
        }
        return 0;
    }
}
