package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontFile;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class PdfRendererTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:02:03.456Z"), ZoneOffset.UTC);

    private final HandMadePages pages = new HandMadePages(FAMILY);
    private final SetDocument set = pages.document();
    private final PdfRenderer renderer = new PdfRenderer(CLOCK);

    @Test
    void isArchivalAndAccessible() throws Exception {
        assertThat(ArchivalCheck.faults(renderer.render(set, FAMILY))).isEmpty();
    }

    /** The control: the check must be able to fail. */
    @Test
    void theCheckFindsAFileThatLostItsTagsAndColourProfile() throws Exception {
        byte[] faulty;
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            pdf.getDocumentCatalog().setOutputIntents(List.of());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            faulty = out.toByteArray();
        }
        assertThat(ArchivalCheck.faults(faulty))
                .anyMatch(f -> f.startsWith("6.2.4.3"))
                .anyMatch(f -> f.startsWith("6.7"));
    }

    @Test
    void extractsEveryWordInReadingOrder() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("[\\r\\n ]+", " ");
            assertThat(words)
                    .contains("I. MỤC ĐÍCH, YÊU CẦU " + HandMadePages.FIRST + " " + HandMadePages.SECOND)
                    .contains(HandMadePages.THIRD + " Tên đơn vị Công ty cổ phần Ưỡn Ẹo")
                    .contains("Ký\u00A0hiệu");
        }
    }

    @Test
    void writesThePaperSizeExactly() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(841.89f);
            assertThat(pdf.getPage(2).getMediaBox().getWidth()).isEqualTo(841.89f);
        }
    }

    @Test
    void embedsEveryFontAsASubset() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                }
            }
        }
    }

    @Test
    void describesTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Kế hoạch: Tuyên truyền kỷ niệm");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Liên đoàn Lao động tỉnh Trường Sơn");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("Tuyên truyền");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-03-02T01:02:03Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "2", "1");
        }
    }

    @Test
    void bookmarksTheHeadingsByLevel() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("I. MỤC ĐÍCH, YÊU CẦU");
            assertThat(first.findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
            assertThat(first.getFirstChild().getTitle()).isEqualTo("1. Ký\u00A0hiệu ô vuông");
            assertThat(first.getFirstChild().findDestinationPage(pdf)).isEqualTo(pdf.getPage(2));
        }
    }

    @Test
    void tagsAParagraphOverTwoPagesOnce() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(set, FAMILY))) {
            assertThat(TagOutline.of(pdf))
                    .isEqualTo("""
                            Document
                              Sect
                                H1: I. MỤC ĐÍCH, YÊU CẦU
                                P: %s %s %s
                                Table
                                  TR
                                    TH[Column]: Tên đơn vị
                                  TR
                                    TD: Công ty cổ phần Ưỡn Ẹo
                                H2: 1. Ký\u00A0hiệu ô vuông
                            """.formatted(HandMadePages.FIRST, HandMadePages.SECOND, HandMadePages.THIRD));
        }
    }

    @Test
    void placesEveryTextWhereItWasSet() throws IOException {
        Map<Integer, List<PlacedWord>> words = PlacedWord.of(renderer.render(set, FAMILY));
        for (int page = 0; page < set.pages().size(); page++) {
            PlacedWord.assertSamePlaces(set.pages().get(page), words.get(page));
        }
    }

    @Test
    void givesTheSameBytesForTheSamePages() {
        byte[] first = renderer.render(set, FAMILY);
        assertThat(renderer.render(set, FAMILY)).isEqualTo(first);
        assertThat(new PdfRenderer(CLOCK).render(pages.document(), FAMILY)).isEqualTo(first);
    }

    @Test
    void aBrokenFontIsAProblemThatNamesTheFile() throws Exception {
        FontFile whole = FAMILY.file(FontFace.REGULAR);
        FontFile broken = new FontFile("times.ttf", Arrays.copyOf(whole.bytes(), 2000), whole.metrics());
        assertThatThrownBy(() -> FaceProgram.parse(broken))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("pdf.font.broken")
                .hasMessageContaining("times.ttf");
    }

    @Test
    void refusesACharacterThatTheFontLacks() {
        SetPage page = new SetPage(
                HandMadePages.WIDTH,
                HandMadePages.HEIGHT,
                1,
                List.of(pages.text(90, 90, "Đạt \u2611", FontFace.REGULAR, 0, HandMadePages.PARAGRAPH, 0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> renderer.render(HandMadePages.document(List.of(page)), FAMILY, out))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("pdf.missingCharacter")
                .hasMessageContaining("U+2611");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFullDiskIsAProblemAndNoBug() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> renderer.render(set, FAMILY, full))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("pdf.notWritten");
    }
}
