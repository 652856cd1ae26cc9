package vn.congdoan.vanthu.fidelity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.DocumentBody;
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
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Documents of an invented office, of every kind that sets differently: types, levels, tables, appendices, long names. */
public final class SampleDocuments {
    public static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    private static final FormatPack WIDE = FormatPacks.builtIn().byId("nd30-wide");
    private static final String EDGE = "edge-";
    private static final String PARENT = "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM";
    private static final String OFFICE = "LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG SƠN";

    private final Map<String, ComposedDocument> documents = new LinkedHashMap<>();

    private SampleDocuments() {}

    /** By name, in a fixed order. */
    public static Map<String, ComposedDocument> all() {
        return new LinkedHashMap<>(Made.DOCUMENTS);
    }

    /** Made once for all tests. */
    private static final class Made {
        static final Map<String, ComposedDocument> DOCUMENTS = make();
    }

    private static Map<String, ComposedDocument> make() {
        SampleDocuments samples = new SampleDocuments();
        samples.plans();
        samples.letters();
        samples.statutes();
        samples.reports();
        samples.charts();
        samples.others();
        samples.edges();
        return samples.documents;
    }

    /** The names of those that an office would issue: with head, text and foot. */
    public static Stream<String> complete() {
        return all().keySet().stream().filter(name -> !name.startsWith(EDGE));
    }

    public static ComposedDocument named(String name) {
        return all().get(name);
    }

    private void plans() {
        add("plan-short", PACK, parts(PACK, "KH", "tổ chức Tháng Công nhân năm 2026"), Texts.plan(1, 1));
        add(
                "plan-levels",
                PACK,
                parts(
                        PACK,
                        "KH",
                        "nâng cao chất lượng công tác tuyên truyền, vận động đoàn viên và người lao động trong các"
                                + " doanh nghiệp ngoài khu vực nhà nước, giai đoạn 2026-2030"),
                Texts.plan(2, 4));
        add("plan-wide-margins", WIDE, parts(WIDE, "KH", "kiểm tra việc chấp hành Điều lệ"), Texts.plan(3, 3));
        add(
                "plan-appendices",
                PACK,
                parts(PACK, "KH", "thi đua chào mừng Đại hội Công đoàn các cấp"),
                Texts.plan(4, 2) + Texts.appendices(4));
    }

    private void letters() {
        add(
                "letter-one",
                PACK,
                parts(PACK, "CV", "gửi báo cáo hoạt động công đoàn quý I", List.of("Các công đoàn cơ sở trực thuộc")),
                Texts.letter(5, 4));
        DocumentParts several = parts(
                PACK,
                "CV",
                "phối hợp tổ chức tuyên truyền, phổ biến pháp luật cho người lao động tại các khu nhà trọ",
                List.of(
                        "Công đoàn các khu công nghiệp tỉnh Trường Sơn",
                        "Công đoàn ngành Giáo dục, Công đoàn ngành Y tế và các công đoàn ngành, nghề địa phương",
                        "Các công đoàn cơ sở trực thuộc"));
        add("letter-several-draft", PACK, draft(several), Texts.letter(6, 9));
    }

    private void statutes() {
        add(
                "decision",
                PACK,
                decided(parts(PACK, "QĐ", "về việc khen thưởng tập thể, cá nhân có thành tích xuất sắc"), "KT"),
                Texts.decision(7));
        add(
                "regulation",
                PACK,
                parts(PACK, "QC", "quản lý và sử dụng tài chính, tài sản công đoàn"),
                Texts.regulation(8, 3));
        add(
                "resolution",
                PACK,
                decided(parts(PACK, "NQ", "về chương trình công tác toàn khóa"), "TM"),
                Texts.decision(9));
    }

    private void reports() {
        add(
                "report-table",
                PACK,
                parts(PACK, "BC", "kết quả hoạt động công đoàn năm 2025"),
                Texts.report(10, 18) + Texts.closing());
        add(
                "report-landscape",
                PACK,
                parts(PACK, "BC", "tổng hợp số liệu đoàn viên theo đơn vị"),
                Texts.report(11, 4) + Texts.landscape(11) + "\n" + Texts.closing());
        add(
                "guidance-long",
                PACK,
                parts(PACK, "HD", "tổ chức đại hội công đoàn cơ sở, nhiệm kỳ 2026-2031"),
                Texts.guidance(12, 3));
    }

    private void charts() {
        add(
                "report-charts",
                PACK,
                parts(PACK, "BC", "kết quả công tác tuyên truyền năm 2025"),
                Texts.report(14, 2) + "\n" + Texts.CHARTS + "\n" + Texts.closing());
    }

    private void others() {
        add("minutes", PACK, minutes(parts(PACK, "BB", "hội nghị Ban Chấp hành lần thứ 5")), Texts.letter(13, 6));
        add(
                "proposal-long-names",
                PACK,
                named(
                        parts(
                                PACK,
                                "TTr",
                                "đề nghị công nhận Ban Chấp hành, Ban Thường vụ, Ủy ban Kiểm tra và các chức danh",
                                List.of("Ban Thường vụ Liên đoàn Lao động tỉnh Trường Sơn")),
                        "LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG SƠN",
                        "CÔNG ĐOÀN CƠ SỞ CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN MAY XUẤT KHẨU HƯƠNG GIANG"),
                Texts.letter(14, 8));
        add("notice", PACK, parts(PACK, "TB", "phân công nhiệm vụ trong Ban Thường vụ"), Texts.letter(15, 3));
        add("hard-words", PACK, parts(PACK, "HD", "sử dụng phần mềm quản lý đoàn viên"), Texts.hard(16, 14));
    }

    /** What Word files are easily broken by. */
    private void edges() {
        DocumentParts blank = new DocumentParts(
                PACK.type("TB").orElseThrow(),
                "",
                "",
                DocumentNumber.open(""),
                "",
                PartialDate.BLANK,
                Mark.NONE,
                "",
                "",
                List.of(),
                List.of(),
                "",
                List.of());
        add(EDGE + "blank", PACK, blank, "");
        add(EDGE + "only-table", PACK, blank, "| a | b |\n| c | d |");
        add(EDGE + "numbering", PACK, parts(PACK, "ĐA", "đánh số mọi cấp"), Texts.numbering());
        DocumentParts report = parts(PACK, "BC", "số liệu chưa có lời");
        add(EDGE + "tables", PACK, report, Texts.tables());
        add(EDGE + "landscape-last", PACK, report, Texts.letter(17, 1) + "\n" + Texts.landscape(17));
        add(
                EDGE + "landscape-appendix",
                PACK,
                report,
                Texts.letter(18, 1) + "\n\n[Trang ngang]\nPhụ lục\nBiểu tổng hợp\n"
                        + Texts.landscape(18).substring(Texts.landscape(18).indexOf('|')));
    }

    private void add(String name, FormatPack pack, DocumentParts parts, String text) {
        DocumentBody body = BodyParser.parse(text).body();
        documents.put(name, DocumentComposer.compose(new OfficialDocument(parts, body), pack));
    }

    static DocumentParts parts(FormatPack pack, String type, String subject) {
        return parts(pack, type, subject, List.of());
    }

    static DocumentParts parts(FormatPack pack, String type, String subject, List<String> addressees) {
        String symbol = type.equals("CV") ? "LĐLĐ-TGNC" : type + "-LĐLĐ";
        return new DocumentParts(
                pack.type(type).orElseThrow(),
                PARENT,
                OFFICE,
                new DocumentNumber(7, "", symbol),
                "Trường Sơn",
                new PartialDate(2026, 3, 5),
                Mark.NONE,
                type.equals("CV") ? subject : Character.toUpperCase(subject.charAt(0)) + subject.substring(1),
                "",
                addressees,
                List.of(
                        new Recipient("Ban Tuyên giáo Tổng Liên đoàn", "để báo cáo"),
                        new Recipient("Thường trực Tỉnh ủy, Ủy ban nhân dân tỉnh", "để báo cáo"),
                        new Recipient("Các công đoàn cơ sở", "để thực hiện")),
                "VT, TGNC",
                List.of(signature("TM", "BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH", "Đặng Thị Thùy Dương")));
    }

    private static SignatureBlock signature(String capacity, String body, String position, String name) {
        return new SignatureBlock(
                List.of(new SignatureBlock.Authority(SigningCapacity.valueOf(capacity), body)), position, "", name);
    }

    private static DocumentParts draft(DocumentParts p) {
        return new DocumentParts(
                p.type(),
                p.parentOrganisation(),
                p.organisation(),
                DocumentNumber.open(p.number().symbol()),
                p.place(),
                new PartialDate(2026, 3, null),
                Mark.DRAFT,
                p.subject(),
                p.authority(),
                p.addressees(),
                p.recipients(),
                p.archive(),
                p.signatures());
    }

    private static DocumentParts decided(DocumentParts p, String capacity) {
        return signed(p, "BAN THƯỜNG VỤ", List.of(signature(capacity, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Ưởng")));
    }

    private static DocumentParts minutes(DocumentParts p) {
        return signed(
                p,
                "",
                List.of(
                        new SignatureBlock(List.of(), "THƯ KÝ", "", "Trần Thị Ánh Tuyết"),
                        signature("TM", "ĐOÀN CHỦ TỊCH", "CHỦ TỌA", "Nguyễn Hữu Phước")));
    }

    private static DocumentParts signed(DocumentParts p, String authority, List<SignatureBlock> signatures) {
        return new DocumentParts(
                p.type(),
                p.parentOrganisation(),
                p.organisation(),
                p.number(),
                p.place(),
                p.date(),
                p.mark(),
                p.subject(),
                authority,
                p.addressees(),
                p.recipients(),
                p.archive(),
                signatures);
    }

    private static DocumentParts named(DocumentParts p, String parent, String organisation) {
        return new DocumentParts(
                p.type(),
                parent,
                organisation,
                p.number(),
                p.place(),
                p.date(),
                p.mark(),
                p.subject(),
                p.authority(),
                p.addressees(),
                p.recipients(),
                p.archive(),
                p.signatures());
    }
}
