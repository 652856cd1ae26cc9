package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.text.check.CheckInput;

/**
 * The four margins (R03), told together. Those of a PDF are measured from its words, so only the two at the sides are judged, less
 * strictly, and the right one only where straight edges show it.
 */
final class MarginRule extends LookRule {
    /** mm: what twips and hundredths of inches lose. */
    private static final double TOLERANCE = 0.5;
    /** mm: what measuring from letters loses. */
    private static final double MEASURED = 2;
    /** So many justified lines show where the right margin is. */
    private static final int STRAIGHT = 5;

    MarginRule() {
        super("margin", "NĐ 30, Phụ lục I, I.3", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        SourceSection section = sectionOf(source, reading);
        if (section == null || section.width() > section.height()) {
            return List.of();
        }
        List<MessageRef> told = source.format() == SourceFormat.PDF
                ? measured(section, input.pack().limits(), isStraight(source, reading))
                : said(section, input.pack().limits());
        return told.stream()
                .reduce((one, other) -> MessageRef.of("check.look.sentences", one, other))
                .map(this::whole)
                .map(List::of)
                .orElse(List.of());
    }

    private static List<MessageRef> said(SourceSection section, Limits limits) {
        List<MessageRef> told = new ArrayList<>();
        judge("check.look.margin.left", section.marginLeft(), limits.marginLeft(), TOLERANCE, told);
        judge("check.look.margin.right", section.marginRight(), limits.marginRight(), TOLERANCE, told);
        judge("check.look.margin.top", section.marginTop(), limits.marginTop(), TOLERANCE, told);
        judge("check.look.margin.bottom", section.marginBottom(), limits.marginBottom(), TOLERANCE, told);
        return told;
    }

    private static List<MessageRef> measured(SourceSection section, Limits limits, boolean straight) {
        List<MessageRef> told = new ArrayList<>();
        judge("check.look.margin.left", section.marginLeft(), limits.marginLeft(), MEASURED, told);
        if (straight || section.marginRight() < limits.marginRight().from()) {
            judge("check.look.margin.right", section.marginRight(), limits.marginRight(), MEASURED, told);
        }
        return told;
    }

    private static boolean isStraight(SourceDocument source, ReadDocument reading) {
        return lines(source, reading).stream()
                        .filter(i -> source.lines().get(i).look().alignment() == SourceAlignment.JUSTIFIED)
                        .count()
                >= STRAIGHT;
    }

    private static void judge(String key, double margin, Range range, double tolerance, List<MessageRef> told) {
        boolean right = margin >= range.from() - tolerance && margin <= range.to() + tolerance;
        if (!right && margin > 0) {
            told.add(MessageRef.of(key, figure(margin), figure(range.from()), figure(range.to())));
        }
    }
}
