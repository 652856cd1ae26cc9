package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.source.SourceLine;

/**
 * The steps of repair in their order: an encoding needs soft hyphens and hard blanks as letters, so nothing is cleaned before.
 *
 * @param refusal null mostly; else why nothing was repaired
 */
record RepairedLines(List<SourceLine> lines, List<Finding> findings, Finding refusal) {

    static RepairedLines of(List<SourceLine> lines) {
        List<Finding> findings = new ArrayList<>();
        List<SourceLine> read = step(lines, Utf8Misread::edits, "letters.repaired.utf8", findings);
        List<SourceLine> modern = oldLetters(read, findings);
        List<SourceLine> clean = step(modern, Cleanup::edits, null, findings);
        List<SourceLine> whole = tornMarks(clean, findings);
        List<SourceLine> like = step(whole, LookAlikes::edits, "letters.repaired.lookalikes", findings);
        List<SourceLine> right = step(like, SwallowedLetters::edits, "letters.repaired.swallowed", findings);
        List<LostLetters> letters =
                right.stream().map(line -> LostLetters.of(line.text())).toList();
        LostLetters all = letters.stream().reduce(LostLetters.none(), LostLetters::and);
        Finding refusal = refusal(all);
        if (refusal != null) {
            return new RepairedLines(lines, List.of(), refusal);
        }
        for (int i = 0; i < letters.size(); i++) {
            addLost(right.get(i), letters.get(i), all.accented() > 0, findings);
        }
        return new RepairedLines(right, List.copyOf(findings), null);
    }

    private static List<SourceLine> step(
            List<SourceLine> lines, Function<String, List<Edit>> edits, String key, List<Finding> findings) {
        int changed = 0;
        List<SourceLine> all = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            List<Edit> found = edits.apply(line.text());
            all.add(Edits.apply(line, found));
            changed += found.isEmpty() ? 0 : 1;
        }
        if (changed > 0 && key != null) {
            findings.add(new Finding(Severity.HINT, "", MessageRef.of(key, changed)));
        }
        return all;
    }

    private static List<SourceLine> oldLetters(List<SourceLine> lines, List<Finding> findings) {
        OldLetters old = new OldLetters(lines);
        List<SourceLine> repaired = old.repaired();
        Map<OldEncoding, Integer> counts = new TreeMap<>(old.counts());
        counts.forEach((encoding, count) -> findings.add(
                new Finding(Severity.HINT, "", MessageRef.of("letters.repaired.encoding", count, encoding.title()))));
        return repaired;
    }

    private static List<SourceLine> tornMarks(List<SourceLine> lines, List<Finding> findings) {
        List<SourceLine> all = new ArrayList<>(lines.size());
        int mended = 0;
        for (SourceLine line : lines) {
            TornMarks.Outcome outcome = TornMarks.in(line.text());
            all.add(Edits.apply(line, outcome.edits()));
            mended += outcome.edits().size();
            if (outcome.left() > 0) {
                findings.add(warning(line, "letters.torn.left", outcome.left()));
            }
        }
        if (mended > 0) {
            findings.add(new Finding(Severity.HINT, "", MessageRef.of("letters.repaired.torn", mended)));
        }
        return all;
    }

    private static Finding refusal(LostLetters all) {
        String key = null;
        if (all.isHoled()) {
            key = "letters.lost.holes";
        } else if (all.isBare()) {
            key = "letters.lost.marks";
        } else if (all.isUnreadable()) {
            key = "letters.lost.unreadable";
        }
        return key == null ? null : new Finding(Severity.ERROR, "", MessageRef.of(key));
    }

    /** A line that lost its letters in a text that has its own. */
    private static void addLost(SourceLine line, LostLetters letters, boolean vietnamese, List<Finding> findings) {
        if (letters.isHoledLine()) {
            findings.add(warning(line, "letters.lost.line.holes"));
        } else if (vietnamese && letters.isBareLine()) {
            findings.add(warning(line, "letters.lost.line.marks"));
        }
    }

    private static Finding warning(SourceLine line, String key, Object... arguments) {
        return new Finding(Severity.WARNING, "dòng " + line.number(), MessageRef.of(key, arguments));
    }
}
