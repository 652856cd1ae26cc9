package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * The position fits the line above it (R65): below "KT. CHỦ TỊCH" stands a deputy, below "TM. …" a position. A deputy below "TM. BAN THƯỜNG
 * VỤ" without "KT." is right in unions.
 */
final class PositionRule extends PartRule {
    private static final Pattern POSITION =
            Pattern.compile(".\\s(?:pho |truong |chanh |chu nhiem|giam doc|chu tich|bi thu|hieu truong)");

    PositionRule() {
        super("position", "NĐ 30, Phụ lục I, II.7", Severity.ERROR);
    }

    /** A position that the reader took into the line above it, or for another signature's, isn't missing. */
    private static boolean isTaken(Authority last, CheckInput input) {
        return POSITION.matcher(Letters.fold(last.body())).find() || isFile(input) && isShown(input, Part.POSITION);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<SignatureBlock> signatures = input.parts().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            SignatureBlock signature = signatures.get(i);
            if (signature.authorities().isEmpty()) {
                continue;
            }
            Authority last = signature.authorities().get(signature.authorities().size() - 1);
            String position = Letters.fold(signature.position()).strip();
            boolean deputy = last.capacity() == SigningCapacity.KT;
            if (deputy
                    && !position.isEmpty()
                    && position.equals(Letters.fold(last.body()).strip())) {
                findings.add(about(
                        Part.POSITION,
                        i,
                        signature.position(),
                        MessageRef.of("check.form.position.deputy", last.line())));
            } else if (position.isEmpty() && last.capacity() != SigningCapacity.Q && !isTaken(last, input)) {
                findings.add(about(
                        Part.CAPACITY, i, last.line(), MessageRef.of("check.form.position.missing", last.line())));
            }
        }
        return findings;
    }
}
