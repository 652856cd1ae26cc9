package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.format.FormatPack.Page;
import vn.congdoan.vanthu.text.check.CheckInput;

/** A4, upright; sideways only for pages with a table (R01, R02). */
final class PaperRule extends LookRule {
    private static final double TOLERANCE = 1.5;
    private static final Pattern APPENDIX =
            Pattern.compile("(?iu)\\s{0,40}(?:phụ lục|biểu mẫu|biểu số|mẫu số|danh sách)");

    PaperRule() {
        super("paper", "NĐ 30, Phụ lục I, I.1", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        List<CheckFinding> findings = new ArrayList<>();
        Page page = input.pack().page();
        List<SourceSection> sections = source.sections();
        for (int i = 0; i < sections.size(); i++) {
            SourceSection section = sections.get(i);
            boolean sideways = section.width() > section.height();
            double width = sideways ? section.height() : section.width();
            double height = sideways ? section.width() : section.height();
            boolean size = Math.abs(width - page.width()) <= TOLERANCE && Math.abs(height - page.height()) <= TOLERANCE;
            if (!size) {
                findings.add(
                        whole(MessageRef.of("check.look.paper", figure(section.width()), figure(section.height()))));
                break;
            }
            int end = i + 1 < sections.size()
                    ? sections.get(i + 1).firstLine()
                    : source.lines().size();
            if (sideways && source.format() != SourceFormat.PDF && !mayLieSideways(source, section.firstLine(), end)) {
                findings.add(whole(MessageRef.of("check.look.sideways")));
                break;
            }
        }
        return findings;
    }

    /** A page with a table, or of an appendix. */
    private static boolean mayLieSideways(SourceDocument source, int from, int to) {
        List<SourceLine> lines = source.lines();
        return lines.subList(0, to).stream()
                        .anyMatch(line -> APPENDIX.matcher(line.text()).lookingAt())
                || lines.subList(Math.min(from, to), to).stream()
                        .anyMatch(line -> line.place().cell() != null);
    }
}
