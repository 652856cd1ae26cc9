package vn.congdoan.vanthu.text.check.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.document.ParsedDocument;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Texts and what the rules on words say about them. */
final class Checked {
    static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    static final List<CheckRule> RULES = WordRules.all();
    static final DocumentChecker CHECKER = new DocumentChecker(RULES);

    private Checked() {}

    static ParsedDocument plan(String body) {
        return DocumentParser.parse("Loại: Kế hoạch\n\n" + body, PACK.types());
    }

    static CheckInput input(Draft draft) {
        return CheckInput.ofDraft(draft, BodyParser.parse(draft.bodyText()), DocumentContent.EMPTY, PACK);
    }

    static Draft draft(String body) {
        return new Draft(plan("x").draft().parts(), body);
    }

    /** Findings of one rule in a body. */
    static List<CheckFinding> by(String rule, String body) {
        return CHECKER.check(input(draft(body))).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<String> excerpts(String rule, String body) {
        return by(rule, body).stream().map(CheckFinding::excerpt).toList();
    }

    /** The body with the first finding's repair done. */
    static String repaired(String rule, String body) {
        return vn.congdoan.vanthu.text.check.Repairs.apply(
                        draft(body), List.of(by(rule, body).get(0).repair()))
                .bodyText();
    }

    static String mended(String body) {
        return CHECKER.mended(draft(body), Checked::input).bodyText();
    }

    static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        RULES.forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    static final Map<String, String> NOTHING = Map.of();
}
