package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The block of the signature is there: for whom or in which position, and a name (R62). */
final class SignatureRule extends PartRule {
    private static final Pattern SIGNED = Pattern.compile(
            "^\\s{0,120}(?:T/?M|K/?T|T/?L|TUQ|Q)\\.|^\\s{0,120}(?:PHÓ )?(?:CHỦ TỊCH|HIỆU TRƯỞNG|GIÁM ĐỐC|TRƯỞNG |CHÁNH |BÍ THƯ)"
                    + "|(?iu)^\\s{0,120}(?:người ký|ký bởi|\\(?đã ký|chữ ký|chủ tọa|thư ký|đại diện)");

    SignatureRule() {
        super("signature", "NĐ 30, Phụ lục I, II.7", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean missing = showsAll(input)
                && input.parts().signatures().isEmpty()
                && !isShown(input, Part.POSITION)
                && !isShown(input, Part.CAPACITY)
                && !isShown(input, Part.SIGNER)
                && !says(input, SIGNED);
        return missing ? List.of(missing(MessageRef.of("check.form.signature.missing"))) : List.of();
    }
}
