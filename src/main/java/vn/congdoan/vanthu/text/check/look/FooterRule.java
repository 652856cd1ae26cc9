package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Footers empty but for the address of the office on the first page (R10). Page numbers there are another rule's. */
final class FooterRule extends LookRule {
    private static final Pattern ALLOWED = Pattern.compile(
            "(?iu).*(?:địa chỉ|điện thoại|\\bđt\\b|\\btel\\b|email|e-mail|website|fax|@|http|www\\.|người ký|ký bởi|\\btrang\\b|\\bpage\\b).*");
    /** Letters; less is a number with its signs, or the mark of who typed it. */
    private static final int SHORTEST = 12;

    FooterRule() {
        super("footer", "NĐ 30, Phụ lục I, II.12", Severity.HINT);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        List<SourceLine> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).text().strip();
            boolean footer = lines.get(i).place().region() == Region.PAGE_FOOTER;
            if (footer
                    && words.chars().filter(Character::isLetter).count() > SHORTEST
                    && !ALLOWED.matcher(words).matches()) {
                return List.of(atLine(i, words, MessageRef.of("check.look.footer")));
            }
        }
        return List.of();
    }
}
