package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.AppendixPages;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.FootGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.TitleGeometry;

/** The text of one file: head, title, body, foot and appendices in their sections, and the lists that they use. */
final class DocumentPart {
    private final ComposedDocument document;
    private final FormatPack pack;
    private final FontFamily family;
    private final NumberingPart numbering;
    private final List<Section> sections = new ArrayList<>();
    private final List<WordChart> charts = new ArrayList<>();

    DocumentPart(ComposedDocument document, FontFamily family) {
        this.document = document;
        this.pack = document.pack();
        this.family = family;
        this.numbering = new NumberingPart(
                pack,
                dash(document.foot().recipients(), StyleName.RECIPIENT),
                dash(document.opening(), StyleName.ADDRESSEES_ITEM));
        main();
        document.appendices().forEach(this::appendix);
    }

    private Indents dash(List<Text> lines, StyleName style) {
        return lines.stream()
                .filter(line -> line.style() == style && !line.label().isEmpty())
                .findFirst()
                .map(line -> Indents.of(line, pack, family))
                .orElse(Markup.indents(pack.style(style)));
    }

    private void main() {
        double width = PageGeometry.of(pack.page(), false).textWidth();
        Section first = new Section(false, true);
        sections.add(first);
        HeadPart.write(document, family, first);
        FlowPart flow = new FlowPart(pack, family, numbering, sections, charts);
        ListNumbers numbers = ListNumbers.main(numbering);
        TitleGeometry title = TitleGeometry.of(document.title(), document.ruleUnderTitle(), pack, family, width);
        flow.gap(pack.head().titleGap());
        flow.title(document.title(), title, width);
        flow.write(document.opening(), numbers);
        flow.write(document.body(), numbers);
        if (FootPart.isNeeded(document)) {
            flow.turn(false);
            flow.keepLast(FootGeometry.keptWithFoot(document, family));
            FootPart.write(document, family, sections.get(sections.size() - 1));
        }
    }

    private void appendix(AppendixPages pages) {
        Section section = new Section(pages.landscape(), true);
        double width = PageGeometry.of(pack.page(), pages.landscape()).textWidth();
        sections.add(section);
        TitleGeometry title = TitleGeometry.of(pages.head(), true, pack, family, width);
        FlowPart flow = new FlowPart(pack, family, numbering, sections, charts);
        flow.title(pages.head(), title, width);
        flow.write(pages.body(), ListNumbers.appendix(numbering));
    }

    String text() {
        Xml xml = new Xml().raw(Xml.DECLARATION).raw("<w:document " + Xml.WORD + " " + Xml.RELATIONS + "><w:body>");
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).write(xml, pack, i == 0, i == sections.size() - 1);
        }
        return xml.raw("</w:body></w:document>").toString();
    }

    List<WordChart> charts() {
        return charts;
    }

    String numbering() {
        return numbering.toString();
    }
}
