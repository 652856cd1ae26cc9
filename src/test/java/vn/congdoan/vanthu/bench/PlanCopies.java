package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
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
import vn.congdoan.vanthu.text.document.DocumentWriter;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** The work item: a plan of three pages, each copy for another unit with its own name, figures and chairman. */
public final class PlanCopies {
    private static final String[] NAMES = {"Nguyễn Thị Thuỷ", "Trần Văn Đường", "Lê Ngọc Ưởng", "Phạm Hữu Ẩm"};
    private static final String[] KINDS = {"Công ty may", "Trường THCS", "Bệnh viện", "Xí nghiệp gạch"};

    private final String text = resource();
    private final FormatPack pack = FormatPacks.builtIn().byId("nd30");

    /** The text of copy {@code i} in the notation. */
    public String text(int i) {
        return text.replace("{donVi}", unit(i))
                .replace("{soDoanVien}", String.valueOf(50 + 7 * i))
                .replace("{soQua}", String.valueOf(5 + i % 20))
                .replace("{chuTich}", NAMES[i % NAMES.length] + " " + (char) ('A' + i % 26));
    }

    private static String unit(int i) {
        return "Công đoàn cơ sở " + KINDS[i % KINDS.length] + " số " + (i + 1);
    }

    /** Copy {@code i}, read and composed anew. */
    public ComposedDocument copy(int i) {
        return composed(text(i), i);
    }

    /** Any text with the parts of copy {@code i}. */
    public ComposedDocument composed(String body, int i) {
        return DocumentComposer.compose(
                new OfficialDocument(parts(i), BodyParser.parse(body).body()), pack);
    }

    /** Copy {@code i} with its parts, as a file for the command line. */
    public String wholeText(int i) {
        return DocumentWriter.write(
                new OfficialDocument(parts(i), BodyParser.parse(text(i)).body()));
    }

    private DocumentParts parts(int i) {
        return new DocumentParts(
                pack.type("KH").orElseThrow(),
                "Tổng Liên đoàn Lao động Việt Nam",
                "Liên đoàn Lao động tỉnh Trường Sơn",
                new DocumentNumber(i + 1, "", "KH-LĐLĐ"),
                "Trường Sơn",
                new PartialDate(2026, 4, 1 + i % 28),
                Mark.NONE,
                "Tuyên truyền, tổ chức các hoạt động trong Tháng Công nhân năm 2026",
                "",
                List.of(),
                List.of(
                        new Recipient("Thường trực Liên đoàn Lao động tỉnh", "để báo cáo"),
                        new Recipient(unit(i), "để thực hiện")),
                "VT, TGNC",
                List.of(new SignatureBlock(
                        List.of(new SignatureBlock.Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")),
                        "PHÓ CHỦ TỊCH",
                        "",
                        "Đặng Thị Thùy Dương")));
    }

    private static String resource() {
        try (InputStream in = PlanCopies.class.getResourceAsStream("/bench/ke-hoach.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
