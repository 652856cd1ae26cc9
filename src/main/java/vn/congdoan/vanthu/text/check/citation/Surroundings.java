package vn.congdoan.vanthu.text.check.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.text.check.CheckInput;

/** What the words around a citation say of it, so that it need not say it again. */
final class Surroundings {
    private static final int NEAR = 90;
    /** "Thông tư số A, Thông tư số B và Thông tư số C của Bộ …": what stands after the last belongs to all. */
    private static final Pattern JOINT = Pattern.compile(
            "[\\s,;]{0,3}(?:(?:và|cùng|được sửa đổi, bổ sung (?:tại|bởi|theo|bằng)|sửa đổi, bổ sung|đã được sửa đổi, bổ sung (?:tại|bởi|theo))\\s)?");
    /** The subject goes on to be the other document, or what was issued with this one. */
    private static final Pattern AMENDS = Pattern.compile(
            "(?:kèm theo|(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?: (?:một số điều|tại|bởi|theo|bằng|của)){0,2}|quy định tại|theo quy định của)\\s{1,2}$");

    private static final Pattern ISSUED = Pattern.compile("(?:ban hành|ký|có|gửi|trình)\\s{1,2}$");
    private static final Pattern PROPOSED = Pattern.compile("(?:đề nghị|xét|Xét|trình)\\s[^.;:]{0,200}(?:tại|và|,)\\s{1,2}$|^\\s*Xét\\s{1,2}$");
    private static final Pattern SUBJECT_LATER = Pattern.compile(
            "(?:, Chủ nhiệm|, Trưởng [Bb]an)?[^,;.“\"\\d]{0,70}?(?<!\\p{L})(?:về|hướng dẫn|quy định|sửa đổi,|phê duyệt|ban hành)\\s.*", Pattern.DOTALL);

    private final CheckInput input;
    private final Citation citation;

    Surroundings(CheckInput input, Citation citation) {
        this.input = input;
        this.citation = citation;
    }

    private String before(int length) {
        String body = input.draft().bodyText();
        int start = Math.min(body.length(), citation.range().start());
        int line = body.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        return body.substring(Math.max(Math.min(line, start), start - length), start);
    }

    private String after() {
        String body = input.draft().bodyText();
        int end = Math.min(body.length(), citation.range().end());
        return body.substring(end, Math.min(body.length(), end + NEAR));
    }

    /** "Xét đề nghị của Giám đốc Sở … tại Tờ trình số …": who and what about are clear. */
    boolean isProposal() {
        return PROPOSED.matcher(before(3 * NEAR)).find();
    }

    /** "Sở … đã ban hành Công văn số …", or a list that says it once. */
    boolean saysIssuer() {
        String before = before(4 * NEAR);
        if (ISSUED.matcher(before).find() || isProposal() || before.contains("các " + citation.type() + " của")) {
            return true;
        }
        Citation next = joined();
        return next != null && (!next.issuer().isEmpty() || new Surroundings(input, next).saysIssuer());
    }

    boolean saysSubject() {
        return AMENDS.matcher(before(NEAR)).find()
                || isProposal()
                || SUBJECT_LATER.matcher(after()).matches()
                || isAmended();
    }

    /** A citation that the one before or after amends shares its subject. */
    private boolean isAmended() {
        Citation next = joined();
        return next != null && new Surroundings(input, next).before(40).contains("sửa đổi, bổ sung");
    }

    /** The day stands there, though it can't be: another rule says so. */
    boolean saysDate() {
        return citation.text().matches("(?s).*ngày\\s{0,2}\\d.*");
    }

    /** The citation of the same type that a comma or "và" joins to this one; null for none. */
    private Citation joined() {
        List<Citation> all = input.content().citations();
        int next = all.indexOf(citation) + 1;
        if (next >= all.size() || !all.get(next).type().equals(citation.type())) {
            return null;
        }
        String body = input.draft().bodyText();
        int from = Math.min(body.length(), citation.range().end());
        int to = Math.min(body.length(), all.get(next).range().start());
        return to >= from && JOINT.matcher(body.substring(from, to)).matches() ? all.get(next) : null;
    }
}
