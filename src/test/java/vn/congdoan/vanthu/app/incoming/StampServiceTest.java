package vn.congdoan.vanthu.app.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.render.picture.PagePictures;
import vn.congdoan.vanthu.ui.TestOffice;

class StampServiceTest {
    private static final double HALF_A_MILLIMETRE = 0.5;

    @TempDir
    Path folder;

    private TestOffice office;
    private ArrivalServices services;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice(Files.createDirectory(folder.resolve("data")));
        office.context.officeService().save(office.context.officeService().sampleProfile());
        services = office.context.life().arrivals();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theStampStandsOnACopyInItsTrueSizeAndCoversNothing() throws Exception {
        Path letter = letter();
        byte[] before = Files.readAllBytes(letter);
        StampedCopy stamped = run(services.stamps().stamp(received(letter)));
        keep(stamped.file(), "stamped.pdf");
        byte[] after = Files.readAllBytes(stamped.file());
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);
        assertThat(Arrays.copyOf(after, before.length)).as("appended").isEqualTo(before);
        assertThat(stamped.free()).isTrue();
        assertThat(stamped.signed()).isFalse();
        double[] red = redBox(after);
        assertThat(red[2] - red[0]).isCloseTo(50, within(HALF_A_MILLIMETRE));
        assertThat(red[3] - red[1]).isCloseTo(35, within(HALF_A_MILLIMETRE));
        assertThat(blackInside(before, red)).isZero();
        assertThat(text(after)).contains("ĐẾN", "Số: 1", "Ngày: 05/03/2026", "Chuyển:", "Số và ký hiệu HS:");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void onATurnedPageItStandsUprightForTheReader(int rotation) throws Exception {
        Path scan = folder.resolve("turned.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setCropBox(new PDRectangle(20, 30, 540, 780));
            page.setRotation(rotation);
            pdf.addPage(page);
            pdf.save(scan.toFile());
        }
        StampedCopy stamped = run(services.stamps().stamp(received(scan)));
        double[] red = redBox(Files.readAllBytes(stamped.file()));
        assertThat(red[0]).isCloseTo(25, within(HALF_A_MILLIMETRE));
        assertThat(red[1]).isCloseTo(48, within(HALF_A_MILLIMETRE));
        assertThat(red[2] - red[0]).isCloseTo(50, within(HALF_A_MILLIMETRE));
        assertThat(red[3] - red[1]).isCloseTo(35, within(HALF_A_MILLIMETRE));
    }

    @Test
    void whatCameAsAWordFileIsSetFirst() throws Exception {
        Path word = run(office.context.exportService().export(draft(), Set.of(ExportFormat.DOCX), folder))
                .get(0);
        StampedCopy stamped = run(services.stamps().stamp(received(word)));
        assertThat(text(Files.readAllBytes(stamped.file()))).contains("ĐẾN", "Số: 1");
    }

    @Test
    void aPaperCanNotBeStamped() throws Exception {
        IncomingEntry paper = run(services.register()
                .receive(new Arrival(
                        new IncomingParts("Công văn", "1/CV", "TLĐ", PartialDate.BLANK, "về việc", ""),
                        "",
                        null,
                        null,
                        "",
                        Urgency.NONE,
                        "")));
        assertThatThrownBy(() -> run(services.stamps().stamp(paper))).hasMessageContaining("stamp.paper");
    }

    @Test
    void aFullPageIsStampedWhereLeastIsPrintedAndSaysSo() {
        int[] pixels = new int[595 * 842];
        Arrays.fill(pixels, 0xFF000000);
        FreePlace place = FreePlace.on(new PagePicture(595, 842, pixels), 210);
        assertThat(place.free()).isFalse();
    }

    @Test
    void theSlipNamesDocumentHandlerAndDeadline() throws Exception {
        IncomingEntry entry = received(letter());
        Assignment assignment = new Assignment(
                "Ban Tuyên giáo – Nữ công",
                "Tham mưu Ban Thường vụ văn bản triển khai đến công đoàn cơ sở",
                "",
                java.time.LocalDate.of(2026, 3, 12),
                null);
        List<Path> files = run(
                services.slips().slip(entry.withAssignment(assignment), Set.of(ExportFormat.PDF, ExportFormat.DOCX)));
        keep(files.get(1), "slip.pdf");
        assertThat(files).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(text(Files.readAllBytes(files.get(1))).replaceAll("\\s+", " "))
                .contains(
                        "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN",
                        "Ban Tuyên giáo – Nữ công",
                        "12/03/2026",
                        "Ý kiến của lãnh đạo đơn vị",
                        "Ý kiến đề xuất của người giải quyết");
    }

    private static void keep(Path file, String name) throws IOException {
        String kept = System.getProperty("vanthu.keepPdf");
        if (kept != null) {
            Files.write(Path.of(kept, name), Files.readAllBytes(file));
        }
    }

    private Draft draft() {
        Map<String, String> none = new HashMap<>();
        return office.context
                .templateService()
                .fill(office.context.templateService().byId("cong-van-trien-khai"), none)
                .draft();
    }

    private Path letter() throws Exception {
        return run(office.context.exportService().export(draft(), Set.of(ExportFormat.PDF), folder))
                .get(0);
    }

    private IncomingEntry received(Path file) throws Exception {
        return run(services.register().receive(new Arrival(draft(), file)));
    }

    /** mm: left, top, right, bottom of what is red on the first page. */
    private static double[] redBox(byte[] pdf) {
        return box(pdf, (r, g, b) -> r > 150 && g < 120 && b < 120);
    }

    private interface Colour {
        boolean is(int r, int g, int b);
    }

    private static double[] box(byte[] pdf, Colour colour) {
        try (PagePictures pages = PagePictures.open(pdf)) {
            PagePicture page = pages.picture(0, 4);
            double mm = 25.4 / 72 / 4;
            double[] box = {1e9, 1e9, 0, 0};
            for (int y = 0; y < page.height(); y++) {
                for (int x = 0; x < page.width(); x++) {
                    int p = page.pixels()[y * page.width() + x];
                    if (colour.is(p >> 16 & 255, p >> 8 & 255, p & 255)) {
                        box[0] = Math.min(box[0], x * mm);
                        box[1] = Math.min(box[1], y * mm);
                        box[2] = Math.max(box[2], (x + 1) * mm);
                        box[3] = Math.max(box[3], (y + 1) * mm);
                    }
                }
            }
            return box;
        }
    }

    private static int blackInside(byte[] pdf, double[] mm) {
        try (PagePictures pages = PagePictures.open(pdf)) {
            PagePicture page = pages.picture(0, 4);
            double px = 4 * 72 / 25.4;
            int black = 0;
            for (int y = (int) (mm[1] * px); y < mm[3] * px; y++) {
                for (int x = (int) (mm[0] * px); x < mm[2] * px; x++) {
                    black += (page.pixels()[y * page.width() + x] & 0xFF) < 100 ? 1 : 0;
                }
            }
            return black;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }
}
