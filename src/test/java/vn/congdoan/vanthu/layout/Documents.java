package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

/** Builds documents for the tests of this package, part by part. */
final class Documents {
    static final FontFamily FAMILY = FontLibrary.load(List.of());
    static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    static final String SENTENCE =
            "Các công đoàn cơ sở tổ chức tuyên truyền, vận động đoàn viên, người lao động tham gia"
                    + " các phong trào thi đua do Công đoàn phát động, bảo đảm thiết thực, hiệu quả và tiết kiệm. ";

    String type = "KH";
    String parent = "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM";
    String organisation = "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH";
    String subject = "Tổ chức các hoạt động chào mừng ngày thành lập Công đoàn Việt Nam";
    Mark mark = Mark.NONE;
    FormatPack pack = PACK;
    final List<String> addressees = new ArrayList<>();
    final List<Recipient> recipients = new ArrayList<>();
    final List<SignatureBlock> signatures = new ArrayList<>();
    final List<InlineText> bases = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<Appendix> appendices = new ArrayList<>();

    static Documents plan() {
        Documents plan = new Documents();
        plan.recipients.add(new Recipient("Ban Tuyên giáo Tổng Liên đoàn", "để b/c"));
        plan.recipients.add(new Recipient("Các công đoàn cơ sở", ""));
        plan.signatures.add(signature("PHÓ CHỦ TỊCH", "Nguyễn Thị Bích"));
        return plan;
    }

    static Documents letter() {
        Documents letter = plan();
        letter.type = "CV";
        letter.subject = "định hướng một số nhiệm vụ trọng tâm công tác Tuyên giáo Công đoàn";
        letter.addressees.add("Các công đoàn cơ sở trực thuộc");
        return letter;
    }

    static SignatureBlock signature(String position, String name) {
        return new SignatureBlock(
                List.of(new SignatureBlock.Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")), position, "", name);
    }

    Documents paragraphs(int count, int sentences) {
        for (int i = 0; i < count; i++) {
            blocks.add(paragraph((SENTENCE.repeat(sentences)).strip()));
        }
        return this;
    }

    Documents item(Level level, String text) {
        blocks.add(new Block.Item(level, InlineText.of(text)));
        return this;
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(InlineText.of(text));
    }

    static Block.Table table(int rows, int columns, String cell) {
        List<List<InlineText>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<InlineText> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(InlineText.of(row == 0 ? "Cột " + (column + 1) : cell + " " + row + "x" + column));
            }
            cells.add(line);
        }
        return new Block.Table(cells, false);
    }

    ComposedDocument composed() {
        DocumentParts parts = new DocumentParts(
                pack.type(type).orElseThrow(),
                parent,
                organisation,
                new DocumentNumber(6, "", type + "-LĐLĐ"),
                "Ninh Bình",
                new PartialDate(2024, 1, 22),
                mark,
                subject,
                "",
                addressees,
                recipients,
                "VT, TG",
                signatures);
        return DocumentComposer.compose(new OfficialDocument(parts, new DocumentBody(bases, blocks, appendices)), pack);
    }

    SetDocument set() {
        return new Typesetter(FAMILY).set(composed());
    }
}
