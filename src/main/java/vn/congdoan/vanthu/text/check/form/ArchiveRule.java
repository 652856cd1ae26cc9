package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** "- Lưu: VT, <đơn vị soạn thảo>." as the last line of Nơi nhận (R72). */
final class ArchiveRule extends PartRule {
    ArchiveRule() {
        super("archive-line", "NĐ 30, Phụ lục I, II.9", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        boolean recipients = !input.parts().recipients().isEmpty();
        if (!isFile(input) || isParty(input)) {
            return List.of();
        }
        if (!isShown(input, Part.ARCHIVE)) {
            return recipients ? List.of(missing(MessageRef.of("check.form.archive.missing"))) : List.of();
        }
        String line = line(input, Part.ARCHIVE, 0).orElse("").strip();
        int at = Math.max(0, Letters.fold(line).lastIndexOf("luu"));
        String words = line.substring(at).strip();
        String codes = input.parts().archive();
        if (codes.isBlank()) {
            return List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.empty")));
        }
        if (!words.matches("(?iu)lưu\\s*:.*")) {
            return List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.colon", codes)));
        }
        boolean office = codes.matches("(?iu)(?:VT|văn thư|VP|văn phòng|HCTH|HC).*");
        return office
                ? List.of()
                : List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.office", codes)));
    }
}
