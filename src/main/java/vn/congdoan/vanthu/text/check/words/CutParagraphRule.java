package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** No sentence cut into two paragraphs (R38). */
final class CutParagraphRule extends NamedRule {
    private static final String STOPS = ".;:…?!,/)”\"";

    private static final int MOST_CUTS = 1;

    CutParagraphRule() {
        super("paragraph-cut", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Stretch> stretches = Texts.running(input);
        for (int i = 1; i < stretches.size(); i++) {
            Stretch one = stretches.get(i - 1);
            Stretch next = stretches.get(i);
            if (isCut(one, next)) {
                int from = Math.max(0, one.words().length() - 40);
                CheckPlace seam =
                        new CheckPlace.InBody(one.block().end(), next.block().start());
                findings.add(found(
                        one,
                        one.words().lastIndexOf(' ', from) + 1,
                        one.words().length(),
                        Repair.proposed(seam, " "),
                        MessageRef.of("check.words.paragraph-cut", cut(next.words()))));
            }
        }
        return findings.size() > MOST_CUTS ? List.of(wrapped(findings)) : findings;
    }

    /** Several likely come from the way the file wraps its lines: told once. */
    private CheckFinding wrapped(List<CheckFinding> cuts) {
        List<Replacement> seams = cuts.stream()
                .flatMap(each -> each.repair().replacements().stream())
                .toList();
        CheckFinding first = cuts.get(0);
        return found(
                severity(),
                first.place(),
                first.excerpt(),
                new Repair(false, seams),
                MessageRef.of("check.words.paragraphs-wrapped", cuts.size()));
    }

    private static boolean isCut(Stretch one, Stretch next) {
        String words = one.words().stripTrailing();
        return next.block().level() == null
                && !next.block().isTable()
                && next.block().ref().area() == one.block().ref().area()
                && next.block().ref().index() == one.block().ref().index() + 1
                && next.block().ref().area() != Area.LEGAL_BASIS
                && words.length() > 20
                && STOPS.indexOf(words.charAt(words.length() - 1)) < 0
                && Character.isLowerCase(next.words().charAt(0));
    }
}
