package vn.congdoan.vanthu.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.DocumentType.SymbolPattern;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

/** Documents of many invented offices, as they are really written: every type, open and given numbers, long and short texts. */
final class OfficeDocuments {
    private static final List<String[]> OFFICES = List.of(
            new String[] {"TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN", "LĐLĐ", "Sông Vân"},
            new String[] {"LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN", "CÔNG ĐOÀN GIÁO DỤC TỈNH SÔNG VÂN", "CĐGD", "Sông Vân"},
            new String[] {"LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG XANH", "CÔNG ĐOÀN PHƯỜNG TÂN MỸ", "CĐP", "Tân Mỹ"},
            new String[] {"CÔNG ĐOÀN VIÊN CHỨC TỈNH ĐỒNG XANH", "CÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ", "CĐCS", "Đồng Xanh"},
            new String[] {"", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "TLĐ", "Hà Nội"});
    private static final List<String> SUBJECTS = List.of(
            "Tổ chức các hoạt động Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2026",
            "Nâng cao hiệu quả công tác tuyên truyền, vận động đoàn viên, giai đoạn 2026-2030",
            "Kết quả hoạt động công đoàn 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026",
            "Chăm lo đoàn viên, người lao động nhân dịp Tết",
            "Sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị");
    private static final List<String> NAMES = List.of(
            "LĐLĐ tỉnh",
            "Các CĐCS trực thuộc (qua Cổng thông tin điện tử)",
            "Thường trực Tỉnh ủy",
            "Ban Tuyên giáo Tổng Liên đoàn",
            "Các ban, Văn phòng LĐLĐ tỉnh");
    private static final List<String> PURPOSES = List.of("", "để báo cáo", "b/c", "để thực hiện");
    private static final List<String> ADDRESSEES = List.of(
            "Công đoàn các xã, phường, đặc khu",
            "Công đoàn cơ sở trực thuộc Liên đoàn Lao động tỉnh và các đơn vị sự nghiệp có đông đoàn viên",
            "Ban Chấp hành công đoàn các khu công nghiệp");
    private static final List<String> PEOPLE =
            List.of("Nguyễn Thị Hoài An", "Trần Đức Phú", "Lý A Sùng", "Đặng Thị Thùy Dương", "");
    private static final List<String> SENTENCES = List.of(
            "Tiếp tục đổi mới nội dung, phương thức hoạt động công đoàn theo hướng thiết thực, hướng mạnh về cơ sở, lấy đoàn viên, "
                    + "người lao động làm trung tâm; kịp thời nắm bắt tâm tư, nguyện vọng và giải quyết kiến nghị ngay từ cơ sở.",
            "Phấn đấu 95% trở lên công đoàn cơ sở hoàn thành tốt nhiệm vụ.",
            "Báo cáo kết quả thực hiện về Ban Tuyên giáo Liên đoàn Lao động tỉnh trước ngày 15/10/2026 để tổng hợp.",
            "Thực hiện Kế hoạch số 22/KH-TLĐ ngày 10/02/2026 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam.",
            "Phối hợp với chuyên môn đồng cấp tổ chức đối thoại tại nơi làm việc.");
    private static final List<String> TITLES =
            List.of("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG, HÌNH THỨC", "KINH PHÍ", "TỔ CHỨC THỰC HIỆN");

    private final Random random;
    private final List<DocumentType> types;

    OfficeDocuments(long seed, List<DocumentType> types) {
        this.random = new Random(seed);
        this.types = types;
    }

    Draft next() {
        DocumentType type = one(types);
        String[] office = one(OFFICES);
        DocumentParts parts = new DocumentParts(
                type,
                office[0],
                office[1],
                number(type, office[2]),
                office[3],
                one(List.of(
                        new PartialDate(2026, 11, 5),
                        new PartialDate(2026, 2, 28),
                        new PartialDate(2026, 7, null),
                        new PartialDate(2025, 12, 31))),
                one(List.of(Mark.NONE, Mark.NONE, Mark.DRAFT, Mark.URGENT)),
                type.hasSubject() ? subject(type) : "",
                type.enactment().isEmpty() ? "" : "BAN THƯỜNG VỤ",
                type.addressed() ? distinct(1 + random.nextInt(3), ADDRESSEES) : List.of(),
                distinct(1 + random.nextInt(4), NAMES).stream()
                        .map(name -> new Recipient(name, name.endsWith(")") ? "" : one(PURPOSES)))
                        .toList(),
                one(List.of("VT, TGNC", "VT", "VT, HC (2)")),
                several(type.signatures(), this::signature));
        return new Draft(parts, body(type));
    }

    private String subject(DocumentType type) {
        String subject = one(SUBJECTS);
        return type.titled() ? subject : Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    }

    private DocumentNumber number(DocumentType type, String code) {
        String symbol = switch (type.symbolPattern()) {
            case TYPE_ORGANISATION -> type.code() + "-" + code;
            case ORGANISATION_UNIT -> code + "-TGNC";
            case NONE -> "";
        };
        boolean open = random.nextInt(3) == 0 || type.symbolPattern() == SymbolPattern.NONE;
        return new DocumentNumber(open ? null : 1 + random.nextInt(400), "", symbol);
    }

    private SignatureBlock signature() {
        return one(List.of(
                block(List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")), "PHÓ CHỦ TỊCH"),
                block(List.of(new Authority(SigningCapacity.TM, "BAN CHẤP HÀNH")), "CHỦ TỊCH"),
                block(
                        List.of(
                                new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ"),
                                new Authority(SigningCapacity.KT, "CHỦ TỊCH")),
                        "PHÓ CHỦ TỊCH"),
                block(List.of(new Authority(SigningCapacity.TL, "BAN THƯỜNG VỤ")), "CHÁNH VĂN PHÒNG"),
                block(List.of(), "CHỦ TỊCH")));
    }

    private SignatureBlock block(List<Authority> authorities, String position) {
        return new SignatureBlock(authorities, position, "", one(PEOPLE));
    }

    private String body(DocumentType type) {
        List<String> lines = new ArrayList<>();
        if (!type.enactment().isEmpty()) {
            lines.add("Căn cứ Điều lệ Công đoàn Việt Nam khóa XIII;");
            lines.add("Xét đề nghị của Ban Tổ chức.");
        } else {
            lines.add(one(SENTENCES));
        }
        if (type.code().equals("QĐ")) {
            for (int i = 1; i <= 3; i++) {
                lines.add("Điều " + i + ". " + one(SENTENCES));
            }
        } else {
            sections(lines);
        }
        lines.add("Trên đây là " + type.name() + " của Ban Thường vụ, đề nghị các đơn vị nghiêm túc thực hiện./.");
        if (random.nextInt(4) == 0) {
            lines.add("Phụ lục");
            lines.add("DANH SÁCH ĐƠN VỊ");
            lines.add("| STT | Đơn vị | Số đoàn viên |");
            lines.add("| 1 | CĐCS Trường Tiểu học Tân Mỹ | 45 |");
            lines.add("| 2 | CĐCS Trạm Y tế phường | 12 |");
        }
        return String.join("\n", lines);
    }

    private void sections(List<String> lines) {
        List<String> romans = List.of("I", "II", "III", "IV");
        int sections = 1 + random.nextInt(4);
        for (int i = 0; i < sections; i++) {
            lines.add(romans.get(i) + ". " + TITLES.get(i));
            int items = 1 + random.nextInt(4);
            for (int item = 1; item <= items; item++) {
                lines.add(item + ". " + one(SENTENCES));
                for (int dash = random.nextInt(3); dash > 0; dash--) {
                    lines.add("- " + one(SENTENCES));
                }
            }
            if (random.nextInt(4) == 0) {
                lines.add("| Nội dung | Chỉ tiêu |");
                lines.add("| Kết nạp đoàn viên | 1.250 |");
            }
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<String> distinct(int count, List<String> from) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(one(from));
        }
        return List.copyOf(some);
    }

    private static <T> List<T> several(int count, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(make.get());
        }
        return list;
    }
}
