package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.format.FormatPack.Limits;
import vn.congdoan.vanthu.format.FormatPack.Range;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The four margins (R03). Those of a PDF are measured from its words, so only the two at the sides are judged, and less strictly. */
final class MarginRule extends LookRule {
    private static final double TOLERANCE = 0.3;
    private static final double MEASURED = 2;

    MarginRule() {
        super("margin", "NĐ 30, Phụ lục I, I.3", Severity.ERROR);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        SourceSection section = sectionOf(source, reading);
        if (section == null || section.width() > section.height()) {
            return List.of();
        }
        Limits limits = input.pack().limits();
        List<CheckFinding> findings = new ArrayList<>();
        boolean measured = source.format() == SourceFormat.PDF;
        double tolerance = measured ? MEASURED : TOLERANCE;
        judge("check.look.margin.left", section.marginLeft(), limits.marginLeft(), tolerance, findings);
        judge("check.look.margin.right", section.marginRight(), limits.marginRight(), tolerance, findings);
        if (!measured) {
            judge("check.look.margin.top", section.marginTop(), limits.marginTop(), tolerance, findings);
            judge("check.look.margin.bottom", section.marginBottom(), limits.marginBottom(), tolerance, findings);
        }
        return findings;
    }

    /** The section in which the document begins. */
    private static SourceSection sectionOf(SourceDocument source, ReadDocument reading) {
        SourceSection found = null;
        for (SourceSection section : source.sections()) {
            if (section.firstLine() <= reading.firstLine() || found == null) {
                found = section;
            }
        }
        return found;
    }

    private void judge(String key, double margin, Range range, double tolerance, List<CheckFinding> findings) {
        boolean right = margin >= range.from() - tolerance && margin <= range.to() + tolerance;
        if (!right && margin > 0) {
            findings.add(whole(MessageRef.of(key, figure(margin), figure(range.from()), figure(range.to()))));
        }
    }
}
