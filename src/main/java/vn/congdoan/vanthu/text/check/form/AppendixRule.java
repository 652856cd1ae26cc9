package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** An appendix is announced in the text (R75). */
final class AppendixRule extends PartRule {
    /** Without it the reader took the beginning of something else for one. */
    private static final Pattern HEAD = Pattern.compile("(?iu)^\\s{0,80}(?:phụ lục|biểu|mẫu|danh sách)");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "phụ lục|kèm theo|đính kèm|gửi kèm|biểu mẫu|mẫu số|danh sách|theo mẫu",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    AppendixRule() {
        super("appendix", "NĐ 30, Phụ lục I, III.1", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<BlockSpan> heads = input.body().spans().stream()
                .filter(span -> span.ref().area() == Area.APPENDIX_HEAD)
                .toList();
        boolean announced = !heads.isEmpty() && input.bodyStretches().stream()
                .filter(stretch -> stretch.block().ref().area() == Area.BODY
                        || stretch.block().ref().area() == Area.LEGAL_BASIS)
                .anyMatch(stretch -> ANNOUNCES.matcher(stretch.words()).find());
        if (heads.isEmpty() || announced || isFile(input) && !says(input, HEAD)) {
            return List.of();
        }
        BlockSpan head = heads.get(0);
        String words = input.draft().bodyText().substring(head.start(), head.end());
        return List.of(found(
                severity(),
                new CheckPlace.InBody(head.start(), head.end()),
                words,
                null,
                MessageRef.of("check.form.appendix")));
    }
}
