package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** The signer's name: small letters, and no titles before it except where the heads of a sector ruled otherwise (R66). */
final class SignerNameRule extends PartRule {
    private static final Pattern TITLE =
            Pattern.compile("^(?:GS|PGS|TSKH|TS|ThS|Th\\.S|BS|CN|KS|NGND|NGƯT|NSƯT|Luật sư|Nhà giáo)\\b\\.?.*");
    private static final Pattern SECTOR = Pattern.compile(
            "giao duc|truong|hoc vien|dai hoc|y te|benh vien|vien |trung tam y te|khoa hoc|cong an|quan su");

    SignerNameRule() {
        super("signer-name", "NĐ 30, Phụ lục I, II.7", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<SignatureBlock> signatures = input.parts().signatures();
        String organisations =
                Letters.fold(input.parts().organisation() + " " + input.parts().parentOrganisation());
        for (int i = 0; i < signatures.size(); i++) {
            String name = signatures.get(i).signer().strip();
            if (TITLE.matcher(name).matches() && !SECTOR.matcher(organisations).find()) {
                findings.add(about(Part.SIGNER, i, name, MessageRef.of("check.form.signer.title")));
            } else if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ")) {
                findings.add(about(Part.SIGNER, i, name, MessageRef.of("check.form.signer.capitals")));
            }
        }
        return findings;
    }
}
