package vn.congdoan.vanthu.text.returned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.text.value.Measure;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.value.ValueReader;

/** Codes, labels and headings of a form, to be looked up by what stands in cells. Indicators go by their place in the form. */
final class FormIndex {
    private static final int[] NONE = {};
    private static final String AMONG = "trong do ";
    private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,2}|\\*{1,3}");
    private static final Pattern UNIT_LABEL = Pattern.compile(
            "^\\s*(?:đvt|đơn vị tính|đơn vị)\\s*[:;]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Indicator> indicators;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, int[]> labels = new HashMap<>();
    private final Map<String, int[]> longLabels = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> unitBases = new HashSet<>();
    private final String[] sectionKeys;
    private final String[] keys;
    private final Measure[] measures;
    private final boolean tellingCodes;
    private final String title;

    FormIndex(ReportForm form) {
        indicators = form.indicators();
        title = form.title();
        keys = new String[indicators.size()];
        measures = new Measure[indicators.size()];
        sectionKeys = new String[indicators.size()];
        for (Indicator one : indicators) {
            if (!one.unit().isEmpty()) {
                unitBases.add(Measure.of(one.unit()).base());
            }
        }
        boolean telling = true;
        for (int i = 0; i < indicators.size(); i++) {
            Indicator one = indicators.get(i);
            codes.putIfAbsent(codeKey(one.code()), i);
            telling &= isTelling(codeKey(one.code()));
            measures[i] = ValueReader.measure(one);
            keys[i] = LabelKey.of(bare(one.label()));
            add(keys[i], i);
            addWhole(LabelKey.of(one.label()), i);
            addWhole(withoutAmong(keys[i]), i);
            addLong(keys[i], i);
            sectionKeys[i] = LabelKey.of(one.section());
            if (!one.section().isBlank()) {
                sections.add(sectionKeys[i]);
            }
        }
        tellingCodes = telling;
    }

    private void addWhole(String key, int index) {
        if (!key.equals(keys[index])) {
            add(key, index);
        }
    }

    private void add(String key, int index) {
        add(labels, key, index);
        for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
            begun.add(key.substring(0, blank));
        }
    }

    /** Written out where that can be done in one way only; an ambiguous label stays as it is. */
    private void addLong(String key, int index) {
        List<String> longer = ShortWords.writtenOut(key);
        add(longLabels, longer.size() == 1 ? longer.get(0) : key, index);
    }

    private static void add(Map<String, int[]> labels, String key, int index) {
        int[] there = labels.getOrDefault(key, NONE);
        int[] more = Arrays.copyOf(there, there.length + 1);
        more[there.length] = index;
        labels.put(key, more);
    }

    /** "A1": letters and figures; a bare "1" or "a" may as well be the number of a line. */
    private static boolean isTelling(String code) {
        return code.length() > 1
                && code.chars().anyMatch(Character::isLetter)
                && (code.chars().anyMatch(Character::isDigit) || code.length() > 3);
    }

    String title() {
        return title;
    }

    int size() {
        return indicators.size();
    }

    Indicator indicator(int index) {
        return indicators.get(index);
    }

    String key(int index) {
        return keys[index];
    }

    Measure measure(int index) {
        return measures[index];
    }

    /** Whether a code in any column can only be a code. */
    boolean hasTellingCodes() {
        return tellingCodes;
    }

    /** -1 for none. */
    int byCode(String key) {
        return codes.getOrDefault(key, -1);
    }

    /** All that have the label; empty for none. */
    int[] byLabel(String key) {
        return labels.getOrDefault(key, NONE);
    }

    /** Whether some label goes on after these words. */
    boolean isBegun(String key) {
        return begun.contains(key);
    }

    /** As {@link #byLabel}, also with the code before the label in one cell, and with or without "trong đó". */
    int[] named(String key) {
        int[] whole = byLabel(key);
        if (whole.length > 0 || key.isEmpty()) {
            return whole;
        }
        int blank = key.indexOf(' ');
        int code = blank < 0 || !tellingCodes ? -1 : byCode(key.substring(0, blank));
        if (code >= 0) {
            boolean same = Arrays.stream(byLabel(key.substring(blank + 1))).anyMatch(one -> one == code);
            return same ? new int[] {code} : NONE;
        }
        int[] among = key.startsWith(AMONG) ? byLabel(withoutAmong(key)) : NONE;
        return among.length > 0 ? among : byLongLabel(key);
    }

    /** All that a shortened label may mean: "TS ĐV" for "Tổng số đoàn viên". */
    private int[] byLongLabel(String key) {
        int[] whole = longLabels.getOrDefault(key, NONE);
        if (whole.length > 0) {
            return whole;
        }
        List<String> meant = ShortWords.writtenOut(key);
        return meant.isEmpty()
                ? NONE
                : meant.stream()
                        .flatMapToInt(one -> Arrays.stream(longLabels.getOrDefault(one, NONE)))
                        .distinct()
                        .toArray();
    }

    private static String withoutAmong(String key) {
        return key.startsWith(AMONG) ? key.substring(AMONG.length()) : key;
    }

    boolean isSection(String key) {
        return sections.contains(key);
    }

    String sectionKey(int index) {
        return sectionKeys[index];
    }

    static String codeKey(String code) {
        String folded = Plain.fold(code);
        int end = folded.length();
        while (end > 0 && ".):".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end).replace(" ", "");
    }

    /** A label without the unit of measure in brackets: "Số người tham gia (lượt người)". */
    String bare(String label) {
        String inner = LabelKey.bracketed(label);
        boolean footnote = FOOTNOTE.matcher(inner).matches();
        return !inner.isEmpty() && (footnote || isUnit(inner)) ? LabelKey.withoutBracket(label) : label;
    }

    private boolean isUnit(String words) {
        Measure measure = Measure.of(UNIT_LABEL.matcher(words).replaceFirst(""));
        return measure.isMoney() || measure.isPercent() || unitBases.contains(measure.base());
    }
}
