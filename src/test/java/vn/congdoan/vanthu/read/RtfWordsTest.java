package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.SourceLine;

class RtfWordsTest {
    @Test
    void unicodeWordsSwallowTheirStandIns() {
        assertThat(texts("\\uc1 S\\u417 ?n H\\u224 a, k\\uc2\\u7871 ??\\uc0\\u32 ho\\u7841 ch\\par"))
                .containsExactly("Sơn Hà, kế hoạch");
    }

    @Test
    void lettersOfTheVietnameseCodePageAreComposed() {
        assertThat(texts("{\\fonttbl{\\f0\\fcharset163 Times New Roman;}}\\f0 K\\'ea\\'ec ho\\'e0ch\\par"))
                .containsExactly("Kế hoàch");
    }

    @Test
    void whatWritersMeantToBeSkippedIsSkipped() {
        assertThat(texts(
                        "{\\*\\khongaibiet Lạc}{\\info{\\title Lạc}}{\\*\\pgdsctbl{\\pgdsc0 Lạc;}}{\\stylesheet{\\s0 Lạc;}}"
                                + "th\\'61y{\\v kín}{\\deleted xoá}\\par"))
                .containsExactly("thay");
    }

    @Test
    void fieldsShowTheirResults() {
        assertThat(
                        texts(
                                "{\\field{\\*\\fldinst HYPERLINK \"http://vidu.vn\"}{\\fldrslt trang}} web\\line sau\\tab x\\par"))
                .containsExactly("trang web", "sau\tx");
    }

    @Test
    void rowsAndCellsAreCounted() {
        List<SourceLine> lines =
                read("\\trowd\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\cellx2000\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\cellx4000"
                        + "\\pard\\intbl a\\cell b\\par c\\cell\\row\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par");

        assertThat(lines.stream()
                        .map(l -> l.text()
                                + (l.place().cell() == null
                                        ? ""
                                        : "" + l.place().cell().row()
                                                + l.place().cell().column())))
                .containsExactly("a00", "b01", "c01", "d10", "e11", "f");
        assertThat(lines.get(0).place().cell().bordered()).isTrue();
    }

    @Test
    void textOfListsBecomesLabels() {
        assertThat(read("{\\listtext 1.\\tab}Muc\\par{\\pntext\\bullet\\tab}Hai\\par").stream()
                        .map(l -> l.text() + l.labelLength()))
                .containsExactly("1. Muc3", "- Hai2");
    }

    @Test
    void aLonePictureIsADashAndALoneNumberStaysOne() {
        assertThat(texts("{\\listtext o\\tab}Muc\\par{\\listtext I\\tab}Hai\\par{\\listtext +\\tab}Ba\\par"))
                .containsExactly("- Muc", "I Hai", "+ Ba");
    }

    private static List<String> texts(String inside) {
        return read(inside).stream().map(SourceLine::text).toList();
    }

    private static List<SourceLine> read(String inside) {
        byte[] bytes = ("{\\rtf1\\ansi\\ansicpg1252 " + inside + "}").getBytes(StandardCharsets.ISO_8859_1);
        return SourceReader.read(bytes, "van-ban.rtf").lines();
    }
}
