package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSection;

/** One document in five files: by hand, and as LibreOffice saves it in each format. */
class RichDocumentTest {
    private static final List<String> BODY = List.of(
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ",
            "CÔNG ĐOÀN NGÀNH Y TẾ",
            "Số: 27/KH-CĐYT",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Sơn Hà, ngày 12 tháng 3 năm 2024",
            "KẾ HOẠCH",
            "Tổ chức hội thao năm 2024",
            "Căn cứ Chương trình công tác năm 2024; Ban Chấp hành xây dựng kế hoạch như sau:",
            "I. Mục đích",
            "1. Nâng cao thể chất",
            "2. Gắn kết đoàn viên",
            "II. Yêu cầu",
            "1. An toàn",
            "- Thi bóng chuyền",
            "- Thi kéo co",
            "Thời gian: tháng Năm năm 2024, thư mời gửi sau.",
            "Trang vidu xem thêm",
            "dòng hai\tsau tab",
            "TT",
            "Nội dung và kinh phí",
            "1",
            "Tập huấn",
            "12.000.000",
            "Nơi nhận:");

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void wordsComeInReadingOrderWithoutDeletedAndHiddenOnes(String name) {
        SourceDocument source = read(name);

        assertThat(texts(source, Region.BODY)).isEqualTo(BODY);
        assertThat(texts(source, Region.TEXT_BOX)).containsExactly("DỰ THẢO LẦN HAI");
        assertThat(texts(source, Region.NOTE)).hasSize(1).allMatch(t -> t.endsWith("Theo lịch của ngành."));
        assertThat(texts(source, Region.PAGE_HEADER)).hasSize(1);
        assertThat(source.lines().stream().map(SourceLine::number).toList())
                .isEqualTo(
                        java.util.stream.IntStream.rangeClosed(1, source.lines().size())
                                .boxed()
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void cellsAndBordersAreTold(String name) {
        SourceDocument source = read(name);

        assertThat(line(source, "Độc lập - Tự do - Hạnh phúc").place().cell())
                .satisfies(
                        cell -> assertThat(List.of(cell.row(), cell.column())).containsExactly(0, 1))
                .satisfies(cell -> assertThat(cell.bordered()).isFalse());
        assertThat(line(source, "12.000.000").place().cell())
                .satisfies(
                        cell -> assertThat(List.of(cell.row(), cell.column())).containsExactly(1, 2))
                .satisfies(cell -> assertThat(cell.bordered()).isTrue());
        assertThat(line(source, "Nơi nhận:").place().cell()).isNull();
        assertThat(line(source, "Nơi nhận:").place().afterGap()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void looksAreResolved(String name) {
        SourceDocument source = read(name);

        SourceLine title = line(source, "KẾ HOẠCH");
        assertThat(title.look().alignment()).isEqualTo(SourceAlignment.CENTRE);
        assertThat(title.spans())
                .singleElement()
                .satisfies(span -> assertThat(span.size()).isEqualTo(14))
                .satisfies(span -> assertThat(span.bold()).isTrue())
                .satisfies(span -> assertThat(span.font()).isEqualTo("Times New Roman"));
        SourceLine opening = line(source, BODY.get(8));
        assertThat(opening.look().firstLineIndent()).isBetween(9.9, 10.1);
        assertThat(opening.look().lineSpacing()).isEqualTo(1.3);
        assertThat(opening.look().spaceBefore()).isEqualTo(6);
        assertThat(opening.look().alignment()).isEqualTo(SourceAlignment.JUSTIFIED);
        assertThat(opening.place().afterGap()).isTrue();
        assertThat(line(source, "1. An toàn").labelLength()).isEqualTo(3);
        assertThat(line(source, "dòng hai\tsau tab").place().paragraph())
                .isEqualTo(line(source, "Trang vidu xem thêm").place().paragraph());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void pagesAndTheirNumberAreTold(String name) {
        SourceDocument source = read(name);

        SourceSection section = source.sections().get(0);
        assertThat(section.width()).isBetween(209.5, 210.5);
        assertThat(section.marginTop()).isBetween(19.9, 20.1);
        assertThat(section.marginLeft()).isBetween(29.9, 30.1);
        assertThat(section.firstPageDiffers()).isTrue();
        assertThat(section.pageNumber().top()).isTrue();
        assertThat(section.pageNumber().alignment()).isEqualTo(SourceAlignment.CENTRE);
        assertThat(section.pageNumber().onFirstPage()).isFalse();
        assertThat(source.findings().stream().map(f -> f.message().key()))
                .contains("read.found.changes", "read.found.hidden");
    }

    private static SourceDocument read(String name) {
        return SourceReader.read(Fixtures.bytes(name), "van-ban");
    }

    private static List<String> texts(SourceDocument source, Region region) {
        return source.lines().stream()
                .filter(line -> line.place().region() == region)
                .map(SourceLine::text)
                .toList();
    }

    private static SourceLine line(SourceDocument source, String text) {
        return source.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
