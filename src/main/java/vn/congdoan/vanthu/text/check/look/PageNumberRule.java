package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** Page numbers, told together: in the middle of the upper margin, upright, 13–14 pt, from the second page on (R07–R09). */
final class PageNumberRule extends LookRule {
    /** A document with so many letters has more than one page for sure. */
    private static final int TWO_PAGES = 4500;

    PageNumberRule() {
        super("page-number", "NĐ 30, Phụ lục I, I.7", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        SourceSection section = sectionOf(source, reading);
        if (section == null) {
            return List.of();
        }
        PageNumberLook number = section.pageNumber();
        if (number == null) {
            return hasSecondPage(input, source, reading)
                            && source.sections().stream().allMatch(each -> each.pageNumber() == null)
                    ? List.of(whole(MessageRef.of("check.look.pageNumber.missing")))
                    : List.of();
        }
        return departures(number, input.pack().limits().sizes().get(StyleName.PAGE_NUMBER)).stream()
                .reduce((one, other) -> MessageRef.of("check.look.sentences", one, other))
                .map(this::whole)
                .map(List::of)
                .orElse(List.of());
    }

    /** Of the document itself: an appendix begins with an unnumbered page of its own. */
    private static boolean hasSecondPage(CheckInput input, SourceDocument source, ReadDocument reading) {
        int letters = input.body().spans().stream()
                .filter(span -> span.ref().area() == Area.APPENDIX_HEAD)
                .mapToInt(BlockSpan::start)
                .min()
                .orElse(reading.draft().bodyText().length());
        boolean foot = Stream.of(Part.SIGNER, Part.POSITION, Part.ARCHIVE)
                .flatMap(part -> reading.places().getOrDefault(part, List.of()).stream())
                .mapToInt(place -> source.lines().get(place.line()).place().page())
                .anyMatch(page ->
                        page > source.lines().get(reading.firstLine()).place().page());
        return letters > TWO_PAGES || foot;
    }

    private static List<MessageRef> departures(PageNumberLook number, Range sizes) {
        List<MessageRef> findings = new ArrayList<>();
        boolean centred = number.alignment() == null || number.alignment() == SourceAlignment.CENTRE;
        if (!number.top() || !centred) {
            findings.add(MessageRef.of("check.look.pageNumber.place"));
        }
        if (number.onFirstPage()) {
            findings.add(MessageRef.of("check.look.pageNumber.first"));
        }
        if (number.size() > 0 && !sizes.contains(number.size()) || number.italic()) {
            findings.add(MessageRef.of("check.look.pageNumber.size", figure(sizes.from()), figure(sizes.to())));
        }
        return findings;
    }
}
