package vn.congdoan.vanthu.read.pdf;

import java.util.List;

/** Rules drawn so close under words that they underline them; those that part blocks stand lower. */
final class Underlines {
    private Underlines() {}

    static List<Rule> of(Row row, List<Rule> rules) {
        return rules.stream()
                .filter(Rule::isHorizontal)
                .filter(rule -> rule.y() > row.y() && rule.y() < row.y() + 0.17 * row.size())
                .toList();
    }

    static boolean isUnder(Glyph glyph, List<Rule> under) {
        double middle = glyph.x() + glyph.width() / 2;
        return under.stream().anyMatch(rule -> rule.left() <= middle && rule.right() >= middle);
    }
}
