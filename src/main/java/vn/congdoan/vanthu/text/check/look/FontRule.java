package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** One family of letters throughout (R04). Told once, with the strange family that has most letters. */
final class FontRule extends LookRule {
    private static final double NEGLIGIBLE = 0.005;

    FontRule() {
        super("font", "NĐ 30, Phụ lục I, I.4", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        List<String> accepted =
                input.pack().limits().fonts().stream().map(FontRule::bare).toList();
        Map<String, Integer> strange = new TreeMap<>();
        int all = 0;
        int first = -1;
        for (int i : lines(source, reading)) {
            SourceLine line = source.lines().get(i);
            for (SourceSpan span : line.spans()) {
                int letters = letters(line.text(), span);
                all += letters;
                if (letters > 0 && isName(span.font()) && accepted.stream().noneMatch(bare(span.font())::startsWith)) {
                    strange.merge(span.font(), letters, Integer::sum);
                    first = first < 0 ? i : first;
                }
            }
        }
        int letters = strange.values().stream().mapToInt(Integer::intValue).sum();
        if (first < 0 || letters <= all * NEGLIGIBLE) {
            return List.of();
        }
        String most = strange.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        String words = source.lines().get(first).text();
        return List.of(atLine(
                first, words, MessageRef.of("check.look.font", most, Math.max(1, Math.round(100.0 * letters / all)))));
    }

    private static int letters(String text, SourceSpan span) {
        return (int) text.substring(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()))
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Some programs number the fonts of a PDF instead of naming them. */
    private static boolean isName(String font) {
        return !font.isEmpty()
                && !font.matches("(?i)(?:cid\\s?font.*|f\\d+|t[t\\d]+[0-9a-f_]*|font\\d*|untitled.*|[a-z]?\\d+)");
    }

    private static String bare(String font) {
        return Letters.fold(font).replaceAll("[^a-z0-9]", "");
    }
}
