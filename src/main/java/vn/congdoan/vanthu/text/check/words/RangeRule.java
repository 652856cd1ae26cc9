package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Ranges of years and of dates written in one way (R43): the ways of each are counted and the rarer is reported. */
final class RangeRule extends NamedRule {
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d\\d)(\\s?[-–—]\\s?)((?:19|20)\\d\\d)(?![\\d/-])");
    private static final Pattern DATES =
            Pattern.compile("(?<![\\d/])(\\d{1,2}/\\d{1,2}/\\d{4})(\\s?[-–—]\\s?)(\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d/])");

    RangeRule() {
        super("range-form", "", Severity.HINT);
    }

    private record Use(Stretch stretch, int start, int end, int dashStart, int dashEnd, String dash, String range) {}

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Pattern pattern : List.of(YEARS, DATES)) {
            List<Use> uses = uses(input, pattern);
            String usual = usual(uses);
            Map<String, Use> seen = new HashMap<>();
            for (Use use : uses) {
                if (use.dash().equals(usual)) {
                    seen.putIfAbsent(use.range(), use);
                } else {
                    // the dates of one anniversary in the usual way, where the reader meets them first
                    Use shown = pattern == DATES ? seen.getOrDefault(use.range(), use) : use;
                    findings.add(finding(use, shown, usual));
                }
            }
        }
        return findings;
    }

    private static List<Use> uses(CheckInput input, Pattern pattern) {
        List<Use> uses = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            Matcher match = pattern.matcher(stretch.words());
            while (match.find()) {
                uses.add(new Use(
                        stretch,
                        match.start(),
                        match.end(),
                        match.start(2),
                        match.end(2),
                        match.group(2),
                        match.group(1) + match.group(3)));
            }
        }
        return uses;
    }

    /** The commonest way; among equals the hyphen, and the one that stands first. */
    private static String usual(List<Use> uses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        uses.forEach(use -> counts.merge(use.dash(), 2, Integer::sum));
        String usual = "";
        int most = 0;
        for (Map.Entry<String, Integer> way : counts.entrySet()) {
            int count = way.getValue() + (way.getKey().contains("-") ? 1 : 0);
            if (count > most) {
                most = count;
                usual = way.getKey();
            }
        }
        return usual;
    }

    private CheckFinding finding(Use rare, Use shown, String usual) {
        String there = rare.stretch().words().substring(rare.start(), rare.end());
        String right = there.replace(rare.dash(), usual);
        return found(
                shown.stretch(),
                shown.start(),
                shown.end(),
                Repair.safe(rare.stretch().place(rare.dashStart(), rare.dashEnd()), usual),
                MessageRef.of("check.words.range", there, right));
    }
}
