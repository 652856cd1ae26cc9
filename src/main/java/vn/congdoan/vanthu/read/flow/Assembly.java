package vn.congdoan.vanthu.read.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSection;

/** Puts the flows of a file into one document. */
public final class Assembly {
    private final List<FlowLine> lines = new ArrayList<>();
    private final List<SourceSection> sections = new ArrayList<>();

    public void add(List<FlowLine> more) {
        lines.addAll(more);
    }

    /** Its first line is the next that will be added. */
    public int size() {
        return lines.size();
    }

    public void add(SourceSection section) {
        sections.add(section);
    }

    public SourceDocument document(SourceFormat format, Leftovers leftovers) {
        double usual = usualSpace();
        List<SourceLine> numbered = new ArrayList<>(lines.size());
        for (FlowLine line : lines) {
            numbered.add(line.line(numbered.size() + 1, usual));
        }
        return new SourceDocument(format, numbered, sections, leftovers.findings());
    }

    /** pt; the commonest space before a paragraph. */
    private double usualSpace() {
        Map<Double, Integer> counts = new HashMap<>();
        for (FlowLine line : lines) {
            if (line.look().spaceBefore() != null) {
                counts.merge(line.look().spaceBefore(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
