package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.Stretch;
import vn.congdoan.vanthu.text.viet.Letters;

/** The body that issues the document in its opening is the one for which it is signed (R64). */
final class IssuerAuthorityRule extends PartRule {
    private static final int OPENING = 4;
    private static final Pattern ISSUES = Pattern.compile(
            "(?<=^|[,.;]\\s)(Ban Chấp hành|Ban Thường vụ|Đoàn Chủ tịch|Ủy ban Kiểm tra|Uỷ ban Kiểm tra)\\s(?:(?! về )[^.;,:]){3,120}?\\s"
                    + "(?:xây dựng|ban hành|triển khai|hướng dẫn|định hướng|tổ chức|báo cáo|thông báo|quyết định|đề nghị|yêu cầu)\\s");

    IssuerAuthorityRule() {
        super("issuer-authority", "NĐ 30, Phụ lục I, II.7", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Authority> authorities = input.parts().signatures().stream()
                .flatMap(signature -> signature.authorities().stream())
                .filter(authority -> authority.capacity() == SigningCapacity.TM)
                .toList();
        if (authorities.size() != 1) {
            return List.of();
        }
        String signing = Letters.fold(authorities.get(0).body());
        return input.bodyStretches().stream()
                .limit(OPENING)
                .filter(stretch -> stretch.words().contains("như sau"))
                .map(stretch -> departure(stretch, signing, authorities.get(0)))
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    private CheckFinding departure(Stretch stretch, String signing, Authority authority) {
        Matcher issuer = ISSUES.matcher(stretch.words());
        MatchedIssuer last = null;
        while (issuer.find()) {
            last = new MatchedIssuer(issuer.start(), issuer.end(), issuer.group(1));
        }
        boolean departs = last != null && isCollective(signing) && !signing.startsWith(Letters.fold(last.body()));
        return departs
                ? found(
                        severity(),
                        stretch,
                        last.start(),
                        last.end(),
                        null,
                        MessageRef.of("check.form.issuerAuthority", last.body(), authority.line()))
                : null;
    }

    private record MatchedIssuer(int start, int end, String body) {}

    private static boolean isCollective(String signing) {
        return signing.startsWith("ban ")
                || signing.startsWith("doan chu tich")
                || signing.startsWith("uy ban kiem tra");
    }
}
