package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.OutlineItem;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.PartyPapers;

/** "I." and its title in bold capitals (R37); told once with their number. */
final class HeadingLookRule extends LookRule {
    private static final double MOST = 0.5;
    private static final int LONGEST = 160;

    HeadingLookRule() {
        super("look-headings", "NĐ 30, Phụ lục I, II.6", Severity.WARNING);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        if (PartyPapers.is(input)) {
            return List.of();
        }
        List<Integer> wrong = reading.outline().stream()
                .filter(HeadingLookRule::isRoman)
                .map(item -> item.place().line())
                .filter(line -> departs(source, source.lines().get(line)))
                .toList();
        return wrong.isEmpty()
                ? List.of()
                : List.of(atLine(
                        wrong.get(0),
                        source.lines().get(wrong.get(0)).text(),
                        MessageRef.of("check.look.headings", wrong.size())));
    }

    private static boolean isRoman(OutlineItem item) {
        return item.level() == 1
                && item.label().matches("[IVX]{1,6}")
                && !item.title().isEmpty();
    }

    private static boolean departs(SourceDocument source, SourceLine line) {
        String words = line.text().substring(line.labelLength());
        boolean title =
                !words.isBlank() && words.length() <= LONGEST && !words.strip().endsWith(".");
        double bold =
                SpanShare.of(line, line.labelLength(), line.text().length(), span -> span.size() > 0, SourceSpan::bold);
        return title && (bold < MOST || isSmall(source, words));
    }

    /** Word processors make capitals of small letters, which only the DOCX reader shows; in a PDF they are drawn. */
    private static boolean isSmall(SourceDocument source, String words) {
        boolean shown = source.format() == SourceFormat.DOCX || source.format() == SourceFormat.PDF;
        return shown && !words.equals(words.toUpperCase(Locale.ROOT));
    }
}
