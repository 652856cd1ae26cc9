package vn.congdoan.vanthu.text.check.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.read.SourceReader;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.check.Repairs;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/** Texts of plans and what the rules on words say about them. */
final class Checked {
    static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    static final List<CheckRule> RULES = WordRules.all();
    static final DocumentChecker CHECKER = new DocumentChecker(RULES);

    private Checked() {}

    private static DocumentParts plan(String subject, PartialDate date) {
        DocumentType plan = PACK.types().stream()
                .filter(type -> type.code().equals("KH"))
                .findFirst()
                .orElseThrow();
        DocumentParts old = DocumentParser.parse("x", PACK.types()).draft().parts();
        return new DocumentParts(
                plan, "", "", old.number(), "", date, old.mark(), subject, "", List.of(), List.of(), "", List.of());
    }

    static Draft draft(String body) {
        return new Draft(plan("", PartialDate.BLANK), body);
    }

    static CheckInput input(Draft draft) {
        return CheckInput.ofDraft(draft, BodyParser.parse(draft.bodyText()), DocumentContent.EMPTY, PACK);
    }

    /** Findings of one rule in a body. */
    /** The same words in a plan that came as a text file. */
    static List<CheckFinding> inFile(String rule, String body) {
        byte[] file = ("KẾ HOẠCH\nTổ chức hội thao\n\n" + body).getBytes(StandardCharsets.UTF_8);
        SourceDocument source = SourceReader.read(file, "ke-hoach.txt");
        ReadDocument reading =
                DocumentRecogniser.recognise(source, PACK.types()).get(0);
        ParsedBody parsed = BodyParser.parse(reading.draft().bodyText());
        return CHECKER.check(CheckInput.ofFile(reading, source, parsed, DocumentContent.EMPTY, PACK)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<CheckFinding> by(String rule, String body) {
        return by(rule, "", PartialDate.BLANK, DocumentContent.EMPTY, body);
    }

    /** Findings of one rule in a plan with this subject and this date. */
    static List<CheckFinding> by(String rule, String subject, PartialDate date, DocumentContent content, String body) {
        Draft draft = new Draft(plan(subject, date), body);
        return CHECKER.check(CheckInput.ofDraft(draft, BodyParser.parse(body), content, PACK)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<String> excerpts(String rule, String body) {
        return by(rule, body).stream().map(CheckFinding::excerpt).toList();
    }

    /** The body with the first finding's repair done. */
    static String repaired(String rule, String body) {
        return Repairs.apply(draft(body), List.of(by(rule, body).get(0).repair()))
                .bodyText();
    }

    static String mended(String body) {
        return CHECKER.mended(draft(body), Checked::input).bodyText();
    }
}
