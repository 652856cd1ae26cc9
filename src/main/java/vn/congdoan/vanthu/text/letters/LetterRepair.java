package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

/**
 * Brings the letters of a foreign text into composed Unicode. What is right stays, sign for sign; what is broken is repaired
 * only where one reading makes Vietnamese of it; a text whose letters are lost is refused, never guessed at.
 */
public final class LetterRepair {
    private LetterRepair() {}

    /**
     * The same document with right letters and a finding for what was done.
     *
     * @throws ProblemException when its accents are lost or its letters can't be read
     */
    public static SourceDocument repair(SourceDocument source) {
        RepairedLines repaired = RepairedLines.of(source.lines());
        if (repaired.refusal() != null) {
            throw new ProblemException(List.of(repaired.refusal()), null);
        }
        List<Finding> findings = new ArrayList<>(source.findings());
        findings.addAll(repaired.findings());
        return source.withLines(repaired.lines(), findings);
    }

    /** The same for text from a clipboard or a field, line by line. */
    public static RepairedText repair(String text) {
        List<SourceLine> lines = new ArrayList<>();
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            lines.add(SourceLine.of(i + 1, parts[i], false));
        }
        RepairedLines repaired = RepairedLines.of(lines);
        if (repaired.refusal() != null) {
            return new RepairedText(text, List.of(repaired.refusal()), true);
        }
        List<String> changed = repaired.lines().stream().map(SourceLine::text).toList();
        return new RepairedText(String.join("\n", changed), repaired.findings(), false);
    }
}
