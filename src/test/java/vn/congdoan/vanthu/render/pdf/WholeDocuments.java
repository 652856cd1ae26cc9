package vn.congdoan.vanthu.render.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;

/** Invented documents that have everything a page can have. */
public final class WholeDocuments {
    private static final String SENTENCE =
            "Công đoàn cơ sở phối hợp với chuyên môn đồng cấp tổ chức tuyên truyền, vận động đoàn viên, người lao động"
                    + " hưởng ứng đợt thi đua bằng việc làm thiết thực; chú trọng nơi đông công nhân, vùng sâu, vùng xa. ";
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");

    private WholeDocuments() {}

    /** Headings of three levels, text, a table over two pages, an upright and a landscape appendix. */
    public static ComposedDocument plan() {
        List<Block> blocks = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            blocks.add(item(Level.ROMAN, "NỘI DUNG PHẦN " + part));
            for (int i = 1; i <= 3; i++) {
                blocks.add(item(Level.CLAUSE, SENTENCE.repeat(2).strip()));
                blocks.add(item(Level.POINT, "Việc thứ " + i + ": " + SENTENCE.strip()));
                blocks.add(item(Level.DASH, SENTENCE.strip()));
            }
            blocks.add(new Block.Paragraph(InlineText.of(SENTENCE.repeat(3).strip())));
        }
        blocks.add(table(30, "Đơn vị trực thuộc"));
        List<Appendix> appendices = List.of(
                new Appendix("Danh sách đơn vị", false, List.of(new Block.Paragraph(InlineText.of(SENTENCE.strip())))),
                new Appendix("Biểu tổng hợp", true, List.of(table(12, "Nội dung"))));
        DocumentBody body =
                new DocumentBody(List.of(InlineText.of("Căn cứ Điều lệ Công đoàn Việt Nam;")), blocks, appendices);
        DocumentParts parts = Samples.parts(PACK, "KH", new DocumentNumber(6, "", "KH-LĐLĐ"), List.of());
        return DocumentComposer.compose(new OfficialDocument(parts, body), PACK);
    }

    public static ComposedDocument letter() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blocks.add(new Block.Paragraph(InlineText.of(SENTENCE.repeat(2).strip())));
        }
        DocumentParts parts = Samples.letter(PACK, List.of("Các công đoàn cơ sở trực thuộc", "Ban Tuyên giáo"));
        return DocumentComposer.compose(
                new OfficialDocument(parts, new DocumentBody(List.of(), blocks, List.of())), PACK);
    }

    private static Block item(Level level, String text) {
        return new Block.Item(level, InlineText.of(text));
    }

    private static Block.Table table(int rows, String words) {
        List<List<InlineText>> cells = new ArrayList<>();
        cells.add(List.of(InlineText.of("TT"), InlineText.of("Tên đơn vị"), InlineText.of("Đoàn viên")));
        for (int row = 1; row <= rows; row++) {
            String number = String.valueOf(row);
            cells.add(List.of(InlineText.of(number), InlineText.of(words + " " + row), InlineText.of("1." + row)));
        }
        return new Block.Table(cells, false);
    }
}
