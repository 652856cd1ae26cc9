package vn.congdoan.vanthu.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

class BodyParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Phần I. QUY ĐỊNH CHUNG ~ PART ~ QUY ĐỊNH CHUNG",
                "Phần thứ nhất ~ PART ~ ''",
                "CHƯƠNG II QUYỀN VÀ TRÁCH NHIỆM ~ CHAPTER ~ QUYỀN VÀ TRÁCH NHIỆM",
                "Mục 1: Quyền ~ SECTION ~ Quyền",
                "Tiểu mục 2 ~ SUBSECTION ~ ''",
                "Điều 5. Phạm vi điều chỉnh ~ ARTICLE ~ Phạm vi điều chỉnh",
                "Điều 5a. Phạm vi ~ ARTICLE ~ Phạm vi",
                "I. MỤC ĐÍCH, YÊU CẦU ~ ROMAN ~ MỤC ĐÍCH, YÊU CẦU",
                "XIV.TỔ CHỨC ~ ROMAN ~ TỔ CHỨC",
                "12. Nội dung ~ CLAUSE ~ Nội dung",
                "1.Mục đích ~ CLAUSE ~ Mục đích",
                "2.1. Hằng năm ~ SUBCLAUSE ~ Hằng năm",
                "2.1 Hằng năm ~ SUBCLAUSE ~ Hằng năm",
                "đ) công tác khác ~ POINT ~ công tác khác",
                "a)Tuyên truyền ~ POINT ~ Tuyên truyền",
                "- Tuyên truyền ~ DASH ~ Tuyên truyền",
                "– Tuyên truyền ~ DASH ~ Tuyên truyền",
                "-Tuyên truyền ~ DASH ~ Tuyên truyền",
                "+ báo chí ~ PLUS ~ báo chí",
                "**I. MỤC ĐÍCH** ~ ROMAN ~ MỤC ĐÍCH",
                "**1.** Mục đích ~ CLAUSE ~ Mục đích",
                "1. ~ CLAUSE ~ ''",
                "- ~ DASH ~ ''",
            })
    void readsItems(String typed, String level, String words) {
        assertThat(only(typed)).isInstanceOfSatisfying(Block.Item.class, item -> {
            assertThat(item.level()).hasToString(level);
            assertThat(item.text().plain()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5 của Luật Công đoàn quy định như sau",
                "Mục 2 phần II nêu rõ",
                "Chương I của Luật",
                "Phần lớn đoàn viên",
                "Điều này",
                "3.5 triệu đồng",
                "1.200 CNLĐ tham gia",
                "15/10/2024 là hạn cuối",
                "2024. Năm bản lề",
                "V.I. Lê-nin viết",
                "L. là chữ tắt",
                "-5 độ",
                "+84 229 000",
                "(1) mở ngoặc",
                "vd) ví dụ",
                "1.1.1. sâu quá",
                "\\1. Không phải mục",
                "\\- Không phải gạch",
                "\\Căn cứ tình hình;",
                "* Ghi chú",
                "Phụ lục kèm theo văn bản này",
                "[Trang ngang]",
            })
    void takesNoSentenceForALabel(String typed) {
        assertThat(only(typed)).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void takesTheTitleOfADivisionFromTheNextLine() {
        DocumentBody body = BodyParser.parse(
                        "Chương I\n\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nĐiều 2. Đối tượng\nMột đoạn")
                .body();
        assertThat(labels(body))
                .containsExactly(
                        "CHAPTER QUY ĐỊNH CHUNG", "ARTICLE Phạm vi", "CHAPTER ", "ARTICLE Đối tượng", "Một đoạn");
    }

    @Test
    void readsLegalBasesOnlyBeforeTheText() {
        String typed =
                "Căn cứ Luật Công đoàn;\n*Căn cứ Điều lệ;*\nTheo đề nghị của Trưởng Ban Tuyên giáo.\n\nMột đoạn.\nCăn cứ khác;";
        DocumentBody body = BodyParser.parse(typed).body();
        assertThat(body.legalBases().stream().map(InlineText::plain))
                .containsExactly("Căn cứ Luật Công đoàn", "Căn cứ Điều lệ", "Theo đề nghị của Trưởng Ban Tuyên giáo");
        assertThat(labels(body)).containsExactly("Một đoạn.", "Căn cứ khác;");
    }

    @Test
    void keepsARunInOpeningInTheText() {
        DocumentBody body = BodyParser.parse("Căn cứ Kế hoạch số 31/KH-LĐLĐ, Ban Thường vụ xây dựng kế hoạch như sau:")
                .body();
        assertThat(body.legalBases()).isEmpty();
        assertThat(body.blocks()).hasSize(1);
    }

    @Test
    void readsStyles() {
        Block.Paragraph paragraph = (Block.Paragraph) only("Một **hai** *ba ***bốn** \\*năm\\* (*) 5 * 3 ****");
        assertThat(paragraph.text().runs())
                .containsExactly(
                        Run.plain("Một "),
                        new Run("hai", true, false),
                        Run.plain(" "),
                        new Run("ba ", false, true),
                        new Run("bốn", true, false),
                        Run.plain(" *năm* (*) 5 * 3 ****"));
    }

    @Test
    void leavesAMarkThatNothingClosesAsItIs() {
        assertThat(((Block.Paragraph) only("giá 5*3 và **đậm")).text().plain()).isEqualTo("giá 5*3 và **đậm");
    }

    @Test
    void keepsTheBreaksThatWereAskedFor() {
        DocumentBody body = BodyParser.parse("Một  \nhai\\\n- ba\nbốn  \n- năm").body();
        assertThat(labels(body)).containsExactly("Một\nhai\n- ba", "bốn", "DASH năm");
    }

    @Test
    void readsTables() {
        DocumentBody body = BodyParser.parse("| STT | Tên |\n|---|:-:|\n| 1 | a \\| b<br>c |\n| 2 |\n\n|x|")
                .body();
        assertThat(body.blocks()).hasSize(2);
        Block.Table table = (Block.Table) body.blocks().get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).get(1).plain()).isEqualTo("a | b\nc");
        assertThat(table.rows().get(2).get(1)).isEqualTo(InlineText.EMPTY);
        assertThat(table.landscape()).isFalse();
    }

    @Test
    void turnsTablesAndAppendicesSideways() {
        DocumentBody body = BodyParser.parse(
                        "[Trang ngang]\n\n| a |\nPhụ lục I\nBIỂU\n[trang ngang]\nPhụ lục II\nDANH SÁCH\n| b |")
                .body();
        assertThat(((Block.Table) body.blocks().get(0)).landscape()).isTrue();
        assertThat(body.appendices().get(0).landscape()).isFalse();
        assertThat(body.appendices().get(1).landscape()).isTrue();
        assertThat(body.appendices().get(1).blocks()).hasSize(1);
    }

    @Test
    void readsAppendicesWithoutTheirReference() {
        DocumentBody body = BodyParser.parse(
                        "Nội dung\nPHỤ LỤC SỐ 01\n**DANH SÁCH ĐƠN VỊ**\n(Kèm theo Kế hoạch số 06/KH-LĐLĐ)\n1. Một\nHai")
                .body();
        assertThat(body.appendices()).hasSize(1);
        assertThat(body.appendices().get(0).title()).isEqualTo("DANH SÁCH ĐƠN VỊ");
        assertThat(body.appendices().get(0).blocks()).hasSize(2);
    }

    @Test
    void remembersTheLabelsAsTheyWereTyped() {
        ParsedBody parsed = BodyParser.parse("II. Một\n3. Hai\nc) Ba\nđoạn");
        assertThat(parsed.spans().stream().map(BlockSpan::label)).containsExactly("II.", "3.", "c)", "");
    }

    @Test
    void neverFailsOnAnyText() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            String noise = random.ints(random.nextInt(200), 0, 0x3000)
                    .mapToObj(c -> String.valueOf(random.nextInt(4) == 0 ? "\n|*\\-1.)I".charAt(c % 9) : (char) c))
                    .collect(Collectors.joining());
            ParsedBody parsed = BodyParser.parse(noise);
            for (BlockSpan span : parsed.spans()) {
                assertThat(span.end()).isBetween(span.start(), noise.length());
            }
        }
        assertThat(BodyParser.parse("\uD800\uDC00\uD800").body().blocks()).hasSize(1);
    }

    @Test
    void readsALongTextInAFewMilliseconds() {
        String page =
                "1. " + "Tuyên truyền các chỉ thị, nghị quyết của **Đảng** đến đoàn viên. ".repeat(8) + "\n\n- Một ý\n";
        String typed = page.repeat(40 * 6);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 40; round++) {
            long start = System.nanoTime();
            assertThat(BodyParser.parse(typed).body().blocks()).hasSize(480);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).as("%d characters, ns", typed.length()).isLessThan(20_000_000L);
    }

    @Test
    void growsInStepWithTheText() {
        for (String bad :
                List.of("*", " ", "\\", "|", "(*)", "\\\n", "[Trang ngang]\n", "Chương I\n", "1", "I", "a  \n")) {
            String typed = bad.repeat(200_000 / bad.length());
            long start = System.nanoTime();
            BodyParser.parse(typed);
            assertThat(System.nanoTime() - start).as(bad).isLessThan(2_000_000_000L);
        }
    }

    private static Block only(String typed) {
        DocumentBody body = BodyParser.parse(typed).body();
        assertThat(body.legalBases()).isEmpty();
        assertThat(body.blocks()).hasSize(1);
        return body.blocks().get(0);
    }

    private static List<String> labels(DocumentBody body) {
        return body.blocks().stream()
                .map(block -> block instanceof Block.Item item
                        ? item.level() + " " + item.text().plain()
                        : ((Block.Paragraph) block).text().plain())
                .toList();
    }
}
