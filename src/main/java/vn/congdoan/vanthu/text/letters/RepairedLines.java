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
        Finding refusal = refusal(right);
        if (refusal != null) {
            return new RepairedLines(lines, List.of(), refusal);
        }
        findings.addAll(lostLines(right));
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

    private static Finding refusal(List<SourceLine> lines) {
        LostLetters all =
                lines.stream().map(line -> LostLetters.of(line.text())).reduce(LostLetters.none(), LostLetters::and);
        String key = all.isHoled()
                ? "letters.lost.holes"
                : all.isBare() ? "letters.lost.marks" : all.isUnreadable() ? "letters.lost.unreadable" : null;
        return key == null ? null : new Finding(Severity.ERROR, "", MessageRef.of(key));
    }

    /** Lines that lost their letters in a text that has its own. */
    private static List<Finding> lostLines(List<SourceLine> lines) {
        List<Finding> lost = new ArrayList<>();
        boolean vietnamese = lines.stream()
                        .mapToInt(line -> LostLetters.of(line.text()).accented())
                        .sum()
                > 0;
        for (SourceLine line : lines) {
            LostLetters letters = LostLetters.of(line.text());
            if (letters.isHoledLine()) {
                lost.add(warning(line, "letters.lost.line.holes"));
            } else if (vietnamese && letters.isBareLine()) {
                lost.add(warning(line, "letters.lost.line.marks"));
            }
        }
        return lost;
    }

    private static Finding warning(SourceLine line, String key, Object... arguments) {
        return new Finding(Severity.WARNING, "dòng " + line.number(), MessageRef.of(key, arguments));
    }
}
