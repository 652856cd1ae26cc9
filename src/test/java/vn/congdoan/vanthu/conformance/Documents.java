package vn.congdoan.vanthu.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.docx.DocxRenderer;
import vn.congdoan.vanthu.render.pdf.PdfRenderer;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** One document of each build, of our own wording, for rules that every export must keep. */
enum Documents {
    PLAN("KH", 1) {
        @Override
        String body() {
            return "Thực hiện chương trình công tác năm 2026 của Ban Chấp hành, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:\n"
                    + "I. Mục đích, yêu cầu\n1. Mục đích\n" + paragraphs("- ", 4)
                    + "2. Yêu cầu\n" + paragraphs("- ", 3)
                    + "II. Nội dung\n1. Tuyên truyền\n1.1. Công tác chuẩn bị\na) " + SENTENCE + "\nb) " + SENTENCE
                    + "\n1.2. Thực hiện\n"
                    + paragraphs("", 6)
                    + "III. Tổ chức thực hiện\n" + paragraphs("1. ", 3)
                    + "Trên đây là Kế hoạch, đề nghị các đơn vị triển khai thực hiện.";
        }
    },
    LETTER("CV", 1) {
        @Override
        String body() {
            return paragraphs("", 2) + paragraphs("1. ", 3) + "Đề nghị các đơn vị quan tâm thực hiện.";
        }

        @Override
        DocumentParts parts(FormatPack pack) {
            return Samples.letter(pack, List.of("Công đoàn các khu công nghiệp", "Công đoàn các xã, phường"));
        }
    },
    DECISION("QĐ", 1) {
        @Override
        String body() {
            return "Căn cứ Điều lệ Công đoàn Việt Nam;\nCăn cứ Quy chế làm việc của Ban Thường vụ;\n" + "Điều 1. "
                    + SENTENCE + "\nĐiều 2. " + SENTENCE + "\n1. " + SENTENCE + "\n2. " + SENTENCE + "\nĐiều 3. "
                    + SENTENCE;
        }
    },
    REPORT("BC", 2) {
        @Override
        String body() {
            String table = "| STT | Đơn vị | Số đoàn viên |\n" + "| 1 | Công đoàn cơ sở An Bình | 1.234 |\n".repeat(60);
            return "I. Kết quả\n" + paragraphs("- ", 5) + "II. Kiến nghị\n" + paragraphs("", 3)
                    + "Phụ lục I\nBiểu tổng hợp\n" + table
                    + "[Trang ngang]\nPhụ lục II\nDanh sách đơn vị\n" + table;
        }
    },
    MINUTES("BB", 1) {
        @Override
        String body() {
            return "I. Thành phần\n" + paragraphs("- ", 2) + "II. Nội dung\n" + paragraphs("", 2);
        }

        @Override
        DocumentParts parts(FormatPack pack) {
            DocumentParts p = super.parts(pack);
            return new DocumentParts(
                    p.type(),
                    p.parentOrganisation(),
                    p.organisation(),
                    p.number(),
                    p.place(),
                    p.date(),
                    Mark.NONE,
                    p.subject(),
                    "",
                    List.of(),
                    p.recipients(),
                    p.archive(),
                    List.of(
                            new SignatureBlock(List.of(), "THƯ KÝ", "", "Lò Văn Ưởng"),
                            new SignatureBlock(List.of(), "CHỦ TỌA", "", "Nguyễn Thị Ưỡn")));
        }
    };

    private static final String SENTENCE =
            "Các cấp công đoàn chủ động phối hợp với chính quyền đồng cấp, phổ biến đầy đủ nội dung đến đoàn viên, người lao động và báo cáo kết quả đúng thời hạn.";
    static final FontFamily FONTS = FontLibrary.load();

    private final String type;
    private final int subjectLines;

    Documents(String type, int subjectLines) {
        this.type = type;
        this.subjectLines = subjectLines;
    }

    abstract String body();

    DocumentParts parts(FormatPack pack) {
        return Samples.parts(pack, type, DocumentNumber.open(type + "-LĐLĐ"), List.of());
    }

    String typeName() {
        return FormatPacks.builtIn()
                .byId("nd30")
                .type(type)
                .orElseThrow()
                .name()
                .toUpperCase();
    }

    int subjectLines() {
        return subjectLines;
    }

    ComposedDocument composed(FormatPack pack) {
        DocumentBody body = BodyParser.parse(body()).body();
        return DocumentComposer.compose(new OfficialDocument(parts(pack), body), pack);
    }

    PdfPages pdf(String packId) {
        return pdf(FormatPacks.builtIn().byId(packId));
    }

    PdfPages pdf(FormatPack pack) {
        SetDocument set = new Typesetter(FONTS).set(composed(pack));
        byte[] file = new PdfRenderer(Clock.systemUTC()).render(set, FONTS);
        try {
            return PdfPages.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] docx(FormatPack pack) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxRenderer(Clock.systemUTC()).render(composed(pack), FONTS, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paragraphs(String label, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(label + SENTENCE + " " + SENTENCE);
        }
        return String.join("\n", lines) + "\n";
    }
}
