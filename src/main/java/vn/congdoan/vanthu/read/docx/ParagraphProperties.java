package vn.congdoan.vanthu.read.docx;

import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.Measures;

/** What one place of a file says about a paragraph, lengths in twips; null where it says nothing. */
final class ParagraphProperties {
    private static final double LINE = 240;

    String style;
    SourceAlignment alignment;
    SourceAlignment frame;
    Integer firstLine;
    Integer left;
    Integer before;
    Integer after;
    Integer line;
    /** "auto", "exact", "atLeast". */
    String lineRule;

    String list;
    Integer level;
    boolean markDeleted;
    RunProperties mark = RunProperties.NONE;
    SectionProperties section;

    ParagraphProperties with(ParagraphProperties nearer) {
        ParagraphProperties both = new ParagraphProperties();
        both.style = or(nearer.style, style);
        both.alignment = or(nearer.alignment, alignment);
        both.frame = nearer.frame;
        both.firstLine = or(nearer.firstLine, firstLine);
        both.left = or(nearer.left, left);
        both.before = or(nearer.before, before);
        both.after = or(nearer.after, after);
        both.line = or(nearer.line, line);
        both.lineRule = nearer.line == null ? lineRule : nearer.lineRule;
        both.list = or(nearer.list, list);
        both.level = or(nearer.level, level);
        both.markDeleted = nearer.markDeleted;
        both.mark = nearer.mark;
        both.section = nearer.section;
        return both;
    }

    private static <T> T or(T nearer, T farther) {
        return nearer == null ? farther : nearer;
    }

    ParagraphLook look() {
        boolean multiple = lineRule == null || lineRule.equals("auto");
        double height = or(line, (int) LINE);
        return new ParagraphLook(
                frame != null ? frame : or(alignment, SourceAlignment.LEFT),
                Measures.mm(or(firstLine, 0)),
                Measures.mm(or(left, 0)),
                Measures.points(or(before, 0)),
                Measures.points(or(after, 0)),
                multiple ? (Double) (Math.round(height / LINE * 100) / 100.0) : null,
                multiple ? null : (Double) Measures.points(height));
    }
}
