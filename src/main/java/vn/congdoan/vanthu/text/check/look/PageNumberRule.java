package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Page numbers: in the middle of the upper margin, upright, 13–14 pt, from the second page on (R07–R09). */
final class PageNumberRule extends LookRule {
    /** A document with so many letters has more than one page for sure. */
    private static final int TWO_PAGES = 4500;

    PageNumberRule() {
        super("page-number", "NĐ 30, Phụ lục I, I.7", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        if (source.sections().isEmpty()) {
            return List.of();
        }
        int letters = reading.draft().bodyText().length();
        boolean pages = letters > TWO_PAGES
                || source.lines().stream().anyMatch(line -> line.place().page() > 1);
        PageNumberLook number = source.sections().get(0).pageNumber();
        if (number == null) {
            return pages && source.sections().stream().allMatch(section -> section.pageNumber() == null)
                    ? List.of(whole(MessageRef.of("check.look.pageNumber.missing")))
                    : List.of();
        }
        return departures(number, input.pack().limits().sizes().get(StyleName.PAGE_NUMBER));
    }

    private List<CheckFinding> departures(PageNumberLook number, Range sizes) {
        List<CheckFinding> findings = new ArrayList<>();
        boolean centred = number.alignment() == null || number.alignment() == SourceAlignment.CENTRE;
        if (!number.top() || !centred) {
            findings.add(whole(MessageRef.of("check.look.pageNumber.place")));
        }
        if (number.onFirstPage()) {
            findings.add(whole(MessageRef.of("check.look.pageNumber.first")));
        }
        if (number.size() > 0 && !sizes.contains(number.size()) || number.italic()) {
            findings.add(whole(MessageRef.of("check.look.pageNumber.size", figure(sizes.from()), figure(sizes.to()))));
        }
        return findings;
    }
}
