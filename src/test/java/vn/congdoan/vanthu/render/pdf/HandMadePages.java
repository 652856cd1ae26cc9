package vn.congdoan.vanthu.render.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;
import vn.congdoan.vanthu.layout.Element;
import vn.congdoan.vanthu.layout.Element.Role;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** Pages placed by hand, so that the painter is tested without the typesetter: a heading, text over two pages, a table. */
final class HandMadePages {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double SIZE = 14;

    static final int DOCUMENT = 0;
    static final int SECTION = 1;
    static final int HEADING = 2;
    static final int PARAGRAPH = 3;
    static final int TABLE = 4;
    static final int HEADER_ROW = 5;
    static final int HEADER_CELL = 6;
    static final int ROW = 7;
    static final int CELL = 8;
    static final int ARTIFACT = 9;
    static final int SUBHEADING = 10;

    private static final List<Element> ELEMENTS = List.of(
            new Element(Role.DOCUMENT, -1, 0, null),
            new Element(Role.SECTION, DOCUMENT, 0, null),
            new Element(Role.HEADING, SECTION, 1, null),
            new Element(Role.PARAGRAPH, SECTION, 0, null),
            new Element(Role.TABLE, SECTION, 0, null),
            new Element(Role.ROW, TABLE, 0, null),
            new Element(Role.HEADER_CELL, HEADER_ROW, 0, null),
            new Element(Role.ROW, TABLE, 0, null),
            new Element(Role.CELL, ROW, 0, null),
            new Element(Role.ARTIFACT, -1, 0, null),
            new Element(Role.HEADING, SECTION, 2, null));

    static final String FIRST = "Căn cứ Luật Công đoàn; thực hiện kế hoạch,";
    static final String SECOND = "Ban Thường vụ yêu cầu các cấp “tổ chức” (kể cả\\cơ sở)";
    static final String THIRD = "đúng thời hạn – trước ngày 05/9, mức 500.000 ₫.";

    private final FontFamily family;

    HandMadePages(FontFamily family) {
        this.family = family;
    }

    SetDocument document() {
        SetPage one = new SetPage(WIDTH, HEIGHT, 1, first());
        SetPage two = new SetPage(WIDTH, HEIGHT, 2, second());
        SetPage appendix = new SetPage(HEIGHT, WIDTH, 1, third());
        return document(List.of(one, two, appendix));
    }

    static SetDocument document(List<SetPage> pages) {
        FormatPack pack = FormatPacks.builtIn().byId("nd30");
        OfficialDocument document =
                new OfficialDocument(Samples.plan(pack), new DocumentBody(List.of(), List.of(), List.of()));
        ComposedDocument composed = DocumentComposer.compose(document, pack);
        return new SetDocument(composed, pages, ELEMENTS);
    }

    private List<Placed> first() {
        List<Placed> content = new ArrayList<>();
        content.add(text(85.05, 100, "I.", FontFace.BOLD, 0, HEADING, -1));
        content.add(text(85.05 + 20, 100, "MỤC ĐÍCH, YÊU CẦU", FontFace.BOLD, 0, HEADING, 0));
        content.add(text(113.4, 130, FIRST, FontFace.REGULAR, 2.5, PARAGRAPH, 0));
        content.add(text(85.05, 148, SECOND, FontFace.ITALIC, 1.25, PARAGRAPH, FIRST.length() + 1));
        content.add(new Placed.Rule(200, 160, 400, 160, 0.5));
        content.add(new Placed.Frame(85, 700, 80, 20, 0.75));
        return content;
    }

    private List<Placed> second() {
        List<Placed> content = new ArrayList<>();
        content.add(text(290, 50, "2", FontFace.REGULAR, 0, ARTIFACT, -1));
        content.add(text(85.05, 80, THIRD, FontFace.REGULAR, 0, PARAGRAPH, FIRST.length() + SECOND.length() + 2));
        content.add(text(90, 120, "Tên đơn vị", FontFace.BOLD, 0, HEADER_CELL, 0));
        content.add(text(90, 140, "Công ty cổ phần Ưỡn Ẹo", FontFace.REGULAR, 0, CELL, 0));
        return content;
    }

    private List<Placed> third() {
        return List.of(text(90, 90, "1. Ký\u00A0hiệu ô vuông", FontFace.BOLD_ITALIC, 0, SUBHEADING, -1));
    }

    Placed.Text text(double x, double y, String text, FontFace face, double stretch, int element, int offset) {
        long spaces = text.chars().filter(c -> c == ' ').count();
        double width = family.width(text, face, SIZE) + stretch * spaces;
        return new Placed.Text(x, y, width, text, face, SIZE, stretch, element, offset);
    }
}
