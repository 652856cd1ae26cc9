package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;

/** "- Lưu: VT, <đơn vị soạn thảo>." as the last line of Nơi nhận (R72). */
final class ArchiveRule extends PartRule {
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)^\\W{0,9}lưu\\b|\\blưu\\s{0,3}:");
    /** The clerks' office; unions without one keep their papers as they can. */
    private static final Pattern OFFICE = Pattern.compile("(?iu)VT|văn thư|VP|văn phòng|HC");

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
            return recipients && showsAll(input) && !says(input, ARCHIVE)
                    ? List.of(missing(MessageRef.of("check.form.archive.missing")))
                    : List.of();
        }
        String words = words(input, Part.ARCHIVE, 0)
                .orElse("")
                .replaceFirst("^[\\s–—+*•-]+", "")
                .strip();
        String codes = input.parts().archive();
        if (codes.isBlank()) {
            return List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.empty")));
        }
        if (!words.matches("(?iu)lưu\\s*:.*")) {
            return List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.colon", codes)));
        }
        boolean office = OFFICE.matcher(codes).lookingAt() || !codes.matches("(?su).*\\bVT\\b.*");
        return office
                ? List.of()
                : List.of(about(Part.ARCHIVE, 0, words, MessageRef.of("check.form.archive.office", codes)));
    }
}
