package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.text.check.CheckInput;

/** A rule on how the paragraphs of the text are set: told once, with their number and the first of them. */
abstract class BodyLookRule extends LookRule {
    /** One odd paragraph of many is no habit worth a word. */
    private static final double NEGLIGIBLE = 0.1;

    BodyLookRule(String id, Severity severity) {
        super(id, "NĐ 30, Phụ lục I, II.6", severity);
    }

    @Override
    final List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        Limits limits = input.pack().limits();
        List<Integer> wrong = new ArrayList<>();
        TreeMap<String, Integer> values = new TreeMap<>();
        List<Integer> paragraphs = paragraphs(source, reading);
        for (int i : paragraphs) {
            String departure = departure(source.lines().get(i), limits);
            if (departure != null) {
                wrong.add(i);
                values.merge(departure, 1, Integer::sum);
            }
        }
        if (wrong.isEmpty() || wrong.size() < Math.max(2, paragraphs.size() * NEGLIGIBLE)) {
            return List.of();
        }
        String most = values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        String words = source.lines().get(wrong.get(0)).text();
        return List.of(atLine(wrong.get(0), words, message(most, wrong.size(), limits)));
    }

    /** What departs, as words for the message; null when the paragraph is right or doesn't say. */
    abstract String departure(SourceLine line, Limits limits);

    /** @param value the most frequent departure */
    abstract MessageRef message(String value, int count, Limits limits);
}
