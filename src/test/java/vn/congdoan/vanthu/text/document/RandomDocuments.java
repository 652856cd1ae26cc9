package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.text.parse.NormalForm;

/** Documents as an office could write them, with bodies full of lines that look like parts of a head or a foot. */
final class RandomDocuments {
    private static final List<String> ORGANISATIONS = List.of(
            "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM",
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH",
            "Liên đoàn Lao động tỉnh Lào Cai",
            "CÔNG ĐOÀN GIÁO DỤC TỈNH",
            "TRƯỜNG THPT HOA LƯ A",
            "Số: 5/KH-A",
            "1. ABC",
            "ĐẠI HỘI\nLẦN THỨ XVII");
    private static final List<String> SUBJECTS = List.of(
            "Nâng cao hiệu quả công tác tuyên truyền",
            "Về việc khen thưởng năm 2024",
            "1. Một",
            "I. HAI",
            "BA BỐN",
            "a * b \\ c",
            "Tổ chức Tháng Công nhân\nnăm 2026",
            "Kính gửi: ai đó",
            "DỰ THẢO",
            "",
            "- x",
            "Căn cứ Luật;",
            "Phụ lục I");
    private static final List<String> NAMES =
            List.of("LĐLĐ tỉnh", "Các CĐCS (qua Website Sở)", "BCH CĐGD tỉnh", "TT LĐLĐ tỉnh", "Như Điều 3", "A & B*");
    private static final List<String> PURPOSES = List.of("", "để báo cáo", "b/c", "để thực hiện");
    private static final List<String> POSITIONS =
            List.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "PHÓ CHỦ TỊCH\nTHƯỜNG TRỰC");
    private static final List<String> PEOPLE = List.of("Thào Thị Tùng", "Nguyễn Văn A", "TS. Lê Thị B", "");
    private static final List<String> LINES = List.of(
            "Nơi nhận:",
            "TM. BAN THƯỜNG VỤ",
            "CHỦ TỊCH",
            "Nguyễn Văn A",
            "Kính gửi: LĐLĐ tỉnh",
            "Số: 06/KH-LĐLĐ",
            "V/v họp",
            "Ninh Bình, ngày 22 tháng 01 năm 2024",
            "DỰ THẢO",
            "KẾ HOẠCH",
            "QUYẾT ĐỊNH:",
            "(Đã ký)",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Phụ lục I",
            "Căn cứ Luật;",
            "Trên đây là Kế hoạch./.",
            "…",
            "____",
            "một dòng",
            "Lưu: VT",
            "1. Một",
            "*",
            "a\nb",
            "BAN THƯỜNG VỤ");

    private final Random random;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    OfficialDocument next() {
        DocumentType type = one(Types.ALL);
        boolean organised = random.nextInt(5) > 0;
        DocumentParts parts = new DocumentParts(
                type,
                organised && random.nextBoolean() ? one(ORGANISATIONS.subList(0, 3)) : "",
                organised ? one(ORGANISATIONS) : "",
                number(),
                random.nextBoolean() ? one(List.of("Ninh Bình", "Thành phố Hồ Chí Minh")) : "",
                date(),
                one(List.of(Mark.values())),
                type.hasSubject() ? subject(type) : "",
                type.enactment().isEmpty() ? "" : one(List.of("", "BAN THƯỜNG VỤ", "CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG TỈNH")),
                some(3, () -> one(NAMES)),
                some(4, () -> new Recipient(one(NAMES), one(PURPOSES))),
                one(List.of("", "VT, TGNC", "VT, HC (2)")),
                some(type.signatures(), this::signature));
        return new OfficialDocument(parts, NormalForm.of(body()));
    }

    private String subject(DocumentType type) {
        String subject = one(SUBJECTS);
        return subject.equals("- x") && !type.titled() ? "" : subject;
    }

    private DocumentNumber number() {
        Integer number = random.nextBoolean() ? 1 + random.nextInt(2000) : null;
        return new DocumentNumber(
                number,
                number != null && random.nextInt(4) == 0 ? "b" : "",
                one(List.of("", "KH-LĐLĐ", "LĐLĐ-TGNC", "QĐ-CSPL&QHLĐ", "2023/NĐ-CP")));
    }

    private PartialDate date() {
        return one(List.of(
                PartialDate.BLANK,
                new PartialDate(2024, null, null),
                new PartialDate(2024, 1, null),
                new PartialDate(2024, 2, 29),
                new PartialDate(2026, 11, 5)));
    }

    private SignatureBlock signature() {
        List<SignatureBlock.Authority> authorities = some(
                2,
                () -> one(List.of(
                        new SignatureBlock.Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ"),
                        new SignatureBlock.Authority(SigningCapacity.KT, "CHỦ TỊCH"),
                        new SignatureBlock.Authority(SigningCapacity.Q, "CHỦ TỊCH"))));
        String position = !authorities.isEmpty() && random.nextInt(4) == 0 ? "" : one(POSITIONS);
        return new SignatureBlock(
                authorities,
                position,
                random.nextInt(4) == 0
                        ? one(List.of("CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG TỈNH", "Phó Chủ tịch Tổng Liên đoàn"))
                        : "",
                one(PEOPLE));
    }

    private DocumentBody body() {
        return new DocumentBody(
                some(2, () -> InlineText.of("Căn cứ " + one(LINES))),
                some(6, this::block),
                some(2, () -> new Appendix(one(LINES), random.nextBoolean(), some(3, this::block))));
    }

    private Block block() {
        InlineText text = new InlineText(List.of(new Run(one(LINES), random.nextInt(5) == 0, false)));
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new Block.Paragraph(text);
            case 3 -> new Block.Table(List.of(List.of(text, text)), random.nextBoolean());
            default -> new Block.Item(one(List.of(Level.values())), text);
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(make.get());
        }
        return list;
    }
}
