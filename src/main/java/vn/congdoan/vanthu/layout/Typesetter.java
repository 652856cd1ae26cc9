package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.AppendixPages;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.HeadGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;
import vn.congdoan.vanthu.layout.geometry.TitleGeometry;

/**
 * Sets documents. One typesetter for one document while it is edited: it keeps the paragraphs it broke, so that after an edit
 * only the changed one is broken again, and pages that came out the same are the same objects.
 */
public final class Typesetter {
    private final FontFamily family;
    private final TextSetter texts;
    private List<SetPage> earlier = List.of();

    public Typesetter(FontFamily family) {
        this.family = family;
        this.texts = new TextSetter(family);
    }

    /** At least one page; what the fonts can't show is told by the findings. */
    public synchronized SetDocument set(ComposedDocument document) {
        texts.nextDocument(document.pack());
        ElementTree elements = new ElementTree();
        List<SetPage> pages = new ArrayList<>();
        Paginator paginator = new Paginator(numberPainter(document.pack()), pages);
        paginator.paginate(main(document, elements));
        for (AppendixPages appendix : document.appendices()) {
            paginator.paginate(appendix(appendix, document.pack(), elements));
        }
        keepEqual(pages);
        List<Finding> findings = texts.findings();
        return new SetDocument(document, pages, elements.elements(), findings);
    }

    private List<FlowSetter.Stretch> main(ComposedDocument document, ElementTree elements) {
        FormatPack pack = document.pack();
        PageGeometry page = PageGeometry.of(pack.page(), false);
        int section = elements.add(Element.Role.SECTION, ElementTree.DOCUMENT, 0, null);
        FlowSetter flow = new FlowSetter(texts, elements, pack, family, page, section);
        HeadGeometry head = HeadGeometry.of(document, family);
        flow.add(new HeadSetter(texts, elements, document, head, section).set());
        flow.gap(pack.head().titleGap());
        flow.title(
                document.title(),
                TitleGeometry.of(document.title(), document.ruleUnderTitle(), pack, family, page.textWidth()));
        document.opening().forEach(flow::flow);
        document.body().forEach(flow::flow);
        List<Strip> foot = new FootSetter(texts, elements, document, family, section).set(page.textHeight());
        flow.foot(foot, pack.foot().bodyLines());
        return flow.stretches();
    }

    private List<FlowSetter.Stretch> appendix(AppendixPages appendix, FormatPack pack, ElementTree elements) {
        PageGeometry page = PageGeometry.of(pack.page(), appendix.landscape());
        int section = elements.add(Element.Role.SECTION, ElementTree.DOCUMENT, 0, null);
        FlowSetter flow = new FlowSetter(texts, elements, pack, family, page, section);
        flow.title(appendix.head(), TitleGeometry.of(appendix.head(), true, pack, family, page.textWidth()));
        appendix.body().forEach(flow::flow);
        return flow.stretches();
    }

    private Paginator.NumberPainter numberPainter(FormatPack pack) {
        TextStyle style = pack.style(StyleName.PAGE_NUMBER);
        SourceRef source = SourceRef.of(SourceRef.Area.PAGE_NUMBER);
        return (canvas, page, number) -> {
            InlineText words = InlineText.of(String.valueOf(number));
            Text text = new Text(StyleName.PAGE_NUMBER, "", StyleName.PAGE_NUMBER, null, 0, words, source);
            SetText set = texts.set(text, style, style, Indents.NONE, page.textWidth());
            canvas.text(set, 0, page.headerDistance(), ElementTree.PAGE_NUMBER);
        };
    }

    private void keepEqual(List<SetPage> pages) {
        for (int i = 0; i < Math.min(pages.size(), earlier.size()); i++) {
            if (earlier.get(i).equals(pages.get(i))) {
                pages.set(i, earlier.get(i));
            }
        }
        earlier = List.copyOf(pages);
    }
}
