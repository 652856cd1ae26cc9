package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.Letters;

/** The national title and the motto, both there and letter for letter right (R11, R13). */
final class NationalTitleRule extends PartRule {
    private static final Pattern TITLE = Pattern.compile("(?iu)c[oộ]ng h[oòaà]{1,3} x[aã] h[oộ]i");
    private static final Pattern MOTTO = Pattern.compile("(?iu)[đd][oộ]c l[aậ]p.{1,5}t[uự] do");

    NationalTitleRule() {
        super("national-title", "NĐ 30, Phụ lục I, II.1", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {

        if (!showsAll(input) || isParty(input) || isYouthUnion(input)) {
            return List.of();
        }
        boolean title = isShown(input, Part.NATIONAL_TITLE) || says(input, TITLE);
        boolean motto = isShown(input, Part.NATIONAL_MOTTO) || says(input, MOTTO);
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

    /** The Youth Union's papers have its own name in that place. */
    private static boolean isYouthUnion(CheckInput input) {
        return input.source()
                .map(source -> source.lines().stream()
                        .limit(15)
                        .map(line -> line.text().strip())
                        .anyMatch(line -> line.endsWith("ĐOÀN TNCS HỒ CHÍ MINH")
                                || line.endsWith("ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH")))
                .orElse(false);
    }

    private static boolean isRight(String words) {
        String form = words.strip().replaceAll("\\s+", " ");
        return form.equals("Độc lập - Tự do - Hạnh phúc") || !Letters.fold(form).startsWith("doc lap");
    }
}
