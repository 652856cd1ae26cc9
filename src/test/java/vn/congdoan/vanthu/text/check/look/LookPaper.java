package vn.congdoan.vanthu.text.check.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/** A well set paper as a reader gives it, line by line, to be spoilt. */
final class LookPaper {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("tld933");
    private static final String SENTENCE =
            "Tuyên truyền sâu rộng trong đoàn viên, người lao động về chủ trương của tổ chức công đoàn trong năm 2026.";
    private static final PageNumberLook NUMBER =
            new PageNumberLook(true, SourceAlignment.CENTRE, 14, false, false, null);

    private final List<SourceLine> lines = new ArrayList<>();
    private SourceFormat format = SourceFormat.DOCX;
    private SourceSection section = new SourceSection(0, 210, 297, 20, 20, 30, 15, true, NUMBER);
    private boolean sectionKnown = true;

    private LookPaper() {}

    static LookPaper right() {
        LookPaper paper = new LookPaper();
        paper.centred("LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN", 12, false, false)
                .centred("CÔNG ĐOÀN PHƯỜNG TÂN MỸ", 12, true, false)
                .centred("Số: 06/KH-CĐP", 13, false, false)
                .centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false)
                .centred("Độc lập - Tự do - Hạnh phúc", 13, true, false)
                .centred("Tân Mỹ, ngày 05 tháng 3 năm 2026", 13, false, true)
                .centred("KẾ HOẠCH", 14, true, false)
                .centred("Tổ chức Tháng Công nhân năm 2026", 14, true, false)
                .text(
                        "Công đoàn phường Tân Mỹ xây dựng kế hoạch tổ chức Tháng Công nhân năm 2026 trên địa bàn như sau:",
                        false)
                .text("I. MỤC ĐÍCH, YÊU CẦU", true);
        for (int i = 1; i <= 6; i++) {
            paper.text(i + ". " + SENTENCE, false);
        }
        return paper.text(
                        "Trên đây là Kế hoạch tổ chức Tháng Công nhân năm 2026 của Công đoàn phường, đề nghị thực hiện./.",
                        false)
                .foot("Nơi nhận:", 12, true, true)
                .foot("- LĐLĐ tỉnh (để b/c);", 11, false, false)
                .foot("- Các CĐCS trực thuộc;", 11, false, false)
                .foot("- Lưu: VT, TG.", 11, false, false)
                .centred("TM. BAN THƯỜNG VỤ", 14, true, false)
                .centred("PHÓ CHỦ TỊCH", 14, true, false)
                .centred("Nguyễn Thị Hoài An", 14, true, false);
    }

    LookPaper centred(String words, double size, boolean bold, boolean italic) {
        return add(words, size, bold, italic, ParagraphLook.aligned(SourceAlignment.CENTRE), Region.BODY);
    }

    private LookPaper text(String words, boolean bold) {
        ParagraphLook look = new ParagraphLook(SourceAlignment.JUSTIFIED, 10.0, 0.0, 6.0, 0.0, 1.0, null);
        return add(words, 14, bold, false, look, Region.BODY);
    }

    private LookPaper foot(String words, double size, boolean bold, boolean italic) {
        return add(words, size, bold, italic, ParagraphLook.aligned(SourceAlignment.LEFT), Region.BODY);
    }

    LookPaper footer(String words) {
        return add(words, 11, false, false, ParagraphLook.UNKNOWN, Region.PAGE_FOOTER);
    }

    private LookPaper add(String words, double size, boolean bold, boolean italic, ParagraphLook look, Region region) {
        SourceSpan span = new SourceSpan(0, words.length(), "Times New Roman", size, bold, italic, false, "");
        int number = lines.size() + 1;
        lines.add(new SourceLine(
                number, words, 0, new LinePlace(number, false, region, 0, null, null), look, List.of(span)));
        return this;
    }

    LookPaper as(SourceFormat kind) {
        format = kind;
        return this;
    }

    LookPaper section(SourceSection other) {
        section = other;
        return this;
    }

    LookPaper withoutSections() {
        sectionKnown = false;
        return this;
    }

    /** The looks of all letters of lines that hold some words. */
    LookPaper letters(String words, UnaryOperator<SourceSpan> change) {
        return lines(
                words,
                line -> new SourceLine(
                        line.number(),
                        line.text(),
                        line.labelLength(),
                        line.place(),
                        line.look(),
                        line.spans().stream().map(change).toList()));
    }

    LookPaper paragraphs(String words, UnaryOperator<ParagraphLook> change) {
        return lines(
                words,
                line -> new SourceLine(
                        line.number(),
                        line.text(),
                        line.labelLength(),
                        line.place(),
                        change.apply(line.look()),
                        line.spans()));
    }

    LookPaper words(String words, String others) {
        return lines(
                words,
                line -> new SourceLine(
                        line.number(),
                        others,
                        0,
                        line.place(),
                        line.look(),
                        line.spans().stream()
                                .map(s -> new SourceSpan(
                                        0,
                                        others.length(),
                                        s.font(),
                                        s.size(),
                                        s.bold(),
                                        s.italic(),
                                        s.underlined(),
                                        s.colour()))
                                .toList()));
    }

    LookPaper page(int page, String... words) {
        for (String each : words) {
            lines(each, line -> {
                LinePlace old = line.place();
                LinePlace place =
                        new LinePlace(old.paragraph(), old.afterGap(), old.region(), page, old.cell(), old.box());
                return new SourceLine(line.number(), line.text(), 0, place, line.look(), line.spans());
            });
        }
        return this;
    }

    private LookPaper lines(String words, UnaryOperator<SourceLine> change) {
        lines.replaceAll(line -> line.text().contains(words) ? change.apply(line) : line);
        return this;
    }

    List<String> told() {
        return findings().stream().map(CheckFinding::rule).toList();
    }

    List<CheckFinding> findings() {
        SourceDocument source =
                new SourceDocument(format, lines, sectionKnown ? List.of(section) : List.of(), List.of());
        ReadDocument reading =
                DocumentRecogniser.recognise(source, PACK.types()).get(0);
        ParsedBody body = BodyParser.parse(reading.draft().bodyText());
        return new DocumentChecker(LookRules.all())
                .check(CheckInput.ofFile(reading, source, body, ContentReader.read(body), PACK));
    }
}
