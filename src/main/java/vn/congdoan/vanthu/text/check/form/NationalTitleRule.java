package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** The national title and the motto, both there and letter for letter right (R11, R13). */
final class NationalTitleRule extends PartRule {
    NationalTitleRule() {
        super("national-title", "NĐ 30, Phụ lục I, II.1", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        if (!isFile(input) || isParty(input)) {
            return List.of();
        }
        boolean title = isShown(input, Part.NATIONAL_TITLE);
        boolean motto = isShown(input, Part.NATIONAL_MOTTO);
        if (!title && !motto) {
            return List.of(missing(MessageRef.of("check.form.national.both")));
        }
        List<CheckFinding> findings = new ArrayList<>();
        if (!title) {
            findings.add(missing(MessageRef.of("check.form.national.title")));
        }
        if (!motto) {
            findings.add(missing(MessageRef.of("check.form.national.motto")));
        }
        words(input, Part.NATIONAL_MOTTO, 0)
                .filter(words -> !isRight(words))
                .ifPresent(words -> findings.add(
                        about(Part.NATIONAL_MOTTO, 0, words, MessageRef.of("check.form.national.mottoForm"))));
        return findings;
    }

    private static boolean isRight(String words) {
        String form = words.strip().replaceAll("\\s+", " ");
        return form.equals("Độc lập - Tự do - Hạnh phúc") || !Letters.fold(form).startsWith("doc lap");
    }
}
