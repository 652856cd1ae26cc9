package vn.congdoan.vanthu.read.docx;

import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.Leftovers;

/** What all parts of one file share. */
record DocxContext(
        Styles styles,
        Numbering numbering,
        ListCounters lists,
        PropertyReader properties,
        FlowCounts counts,
        Leftovers leftovers,
        Charts charts) {

    /** The properties of a paragraph with its style, and its list's level between them as Word orders it. */
    ParagraphProperties resolved(ParagraphProperties direct) {
        ParagraphProperties style = styles.paragraph(direct.style);
        String list = direct.list != null ? direct.list : style.list;
        Numbering.Num num = numbering.num(list);
        if (num == null) {
            return style.with(direct);
        }
        int level = level(direct, style, num);
        Numbering.Level of = numbering.level(num, level);
        ParagraphProperties listed = of == null ? new ParagraphProperties() : of.paragraph;
        ParagraphProperties both = direct.list != null
                ? style.with(listed).with(direct)
                : style.with(listed).with(styles.paragraphOnly(direct.style)).with(direct);
        both.list = list;
        both.level = level;
        return both;
    }

    private int level(ParagraphProperties direct, ParagraphProperties style, Numbering.Num num) {
        Integer said = direct.level != null ? direct.level : style.level;
        int level = said == null ? numbering.levelOf(num, direct.style) : said;
        return Math.max(0, Math.min(Numbering.LEVELS - 1, level));
    }

    String label(ParagraphProperties resolved) {
        return resolved.list == null || resolved.level == null ? "" : lists.next(resolved.list, resolved.level);
    }

    ParagraphLook look(ParagraphProperties resolved) {
        return resolved.look();
    }
}
