package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** One place of the tone mark in a document (R58): "hóa, ủy" or "hoá, uỷ". Told once, where the rarer kind stands first. */
final class ToneMarkRule extends NamedRule {
    ToneMarkRule() {
        super("tone-mark-mixed", "", Severity.HINT);
    }

    private record Use(Stretch stretch, Token token) {}

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<Tones.Style, Map<String, List<Use>>> uses = new EnumMap<>(Tones.Style.class);
        Map<Tones.Style, Integer> counts = new EnumMap<>(Tones.Style.class);
        for (Stretch stretch : input.stretches()) {
            for (Token token : Token.of(stretch.words())) {
                Tones.Style style = token.isWord() ? Tones.style(token.lower()) : Tones.Style.NONE;
                if (style != Tones.Style.NONE) {
                    counts.merge(style, 1, Integer::sum);
                    uses.computeIfAbsent(style, key -> new LinkedHashMap<>())
                            .computeIfAbsent(token.lower(), key -> new ArrayList<>())
                            .add(new Use(stretch, token));
                }
            }
        }
        if (uses.size() < 2) {
            return List.of();
        }
        boolean older = counts.get(Tones.Style.OLDER) >= counts.get(Tones.Style.NEWER);
        List<Use> rare = uses.get(older ? Tones.Style.NEWER : Tones.Style.OLDER).values().stream()
                .flatMap(List::stream)
                .toList();
        return List.of(finding(rare, older));
    }

    private CheckFinding finding(List<Use> uses, boolean older) {
        Use first = uses.get(0);
        List<Replacement> replacements = uses.stream()
                .map(use -> new Replacement(
                        use.stretch().place(use.token().start(), use.token().end()), right(use.token(), older)))
                .toList();
        return found(
                first.stretch(),
                first.token().start(),
                first.token().end(),
                new Repair(false, replacements),
                MessageRef.of("check.words.tone", first.token().text(), right(first.token(), older), uses.size()));
    }

    private static String right(Token token, boolean older) {
        return older ? Tones.older(token.text()) : Tones.newer(token.text());
    }
}
