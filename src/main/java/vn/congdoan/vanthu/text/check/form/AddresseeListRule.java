package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** Two addressees or more stand below "Kính gửi:", each on a line of its own (R33). */
final class AddresseeListRule extends PartRule {
    AddresseeListRule() {
        super("addressee-list", "NĐ 30, Phụ lục I, II.9", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        if (input.parts().addressees().size() < 2) {
            return List.of();
        }
        return line(input, Part.ADDRESSEES, 0)
                .map(String::strip)
                .filter(line -> Letters.fold(line).matches("kinh g[uo]i\\s*:.*\\p{L}.*"))
                .map(line -> List.of(about(Part.ADDRESSEES, 0, line, MessageRef.of("check.form.addressees.list"))))
                .orElse(List.of());
    }
}
