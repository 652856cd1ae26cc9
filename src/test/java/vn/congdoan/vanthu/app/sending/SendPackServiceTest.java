package vn.congdoan.vanthu.app.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.render.picture.PagePictures;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

class SendPackServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private SendingServices sending;
    private long document;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        sending = office.context.life().sending();
        DirectoryService directory = sending.directory();
        directory.save(new Correspondent(
                0,
                "Sở Nội vụ tỉnh Hoa Lâm",
                "",
                Channel.PAPER,
                "Số 1 Trần Phú, phường Một, tỉnh Hoa Lâm",
                "",
                "",
                true));
        directory.save(new Correspondent(0, "CĐCS Trường số 1", "", Channel.ZALO, "", "", "0912345678", true));
        directory.save(new Correspondent(0, "Công đoàn Y tế", "", Channel.EMAIL, "", "yte@example.vn", "", true));
        document = new IssuedDocuments(office.context)
                .plan(
                        5,
                        List.of(
                                new Recipient("Sở Nội vụ", "để b/c"),
                                new Recipient("CĐCS Trường số 1", ""),
                                new Recipient("Công đoàn Y tế", "")),
                        "VT, TGNC");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void onePackHoldsFilesMessagesAndList() throws Exception {
        SendPack pack = pack(sending.packs(), true, Map.of());

        String name = pack.folder().getFileName().toString();
        assertThat(name).startsWith("05-KH-CDGD_").matches("[A-Za-z0-9_-]+");
        assertThat(pack.files().stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        name + ".pdf",
                        name + ".docx",
                        "loi-nhan-zalo.txt",
                        "loi-nhan-email.txt",
                        "danh-sach-noi-nhan.txt",
                        "danh-sach-noi-nhan.xlsx");
        assertThat(pack.files()).allMatch(Files::isRegularFile);
        assertThat(pack.signed()).isFalse();
        String zalo = Files.readString(pack.folder().resolve("loi-nhan-zalo.txt"));
        assertThat(zalo)
                .contains("Kế hoạch số 05/KH-CĐGD ngày 05 tháng 3 năm 2026 về", name + ".pdf")
                .doesNotContain("{", "}");
        assertThat(Files.readString(pack.folder().resolve("loi-nhan-email.txt")))
                .contains("Kính gửi: Quý cơ quan, đơn vị")
                .doesNotContain("{", "}");
        assertThat(Files.readString(pack.folder().resolve("danh-sach-noi-nhan.txt")))
                .contains("1. Sở Nội vụ tỉnh Hoa Lâm", "yte@example.vn", "0912345678");
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(pack.files().get(5)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(4).getStringCellValue()).isEqualTo("0912345678");
        }
    }

    @Test
    void aSecondPackLeavesTheFirstAlone() throws Exception {
        SendPack first = pack(sending.packs(), false, Map.of());
        Path message = first.folder().resolve("loi-nhan-zalo.txt");
        Files.writeString(message, "của tôi");

        SendPack second = pack(sending.packs(), false, Map.of());

        assertThat(second.folder()).isNotEqualTo(first.folder());
        assertThat(Files.readString(message)).isEqualTo("của tôi");
    }

    @Test
    void theSignedFileIsSentByteForByte() throws Exception {
        byte[] signed = "%PDF-1.7 signed".getBytes(StandardCharsets.ISO_8859_1);
        SendPackService packs = new SendPackService(
                new Database(folder.resolve("data").resolve("texts"), () -> false),
                sending.plans(),
                office.context.exportService(),
                office.context.officeService(),
                id -> id == document ? Optional.of(signed) : Optional.empty(),
                office.context.life().audit(),
                Access.SOLE,
                TestOffice.CLOCK);

        SendPack pack = pack(packs, false, Map.of());

        assertThat(pack.signed()).isTrue();
        assertThat(pack.files().get(0)).hasBinaryContent(signed);
    }

    @Test
    void changedWordsGoIntoThePackOnce() throws Exception {
        MessageText mine = new MessageText("", "Các đơn vị xem tệp kèm theo.");

        SendPack pack = pack(sending.packs(), false, Map.of(Channel.ZALO, mine));

        assertThat(pack.folder().resolve("loi-nhan-zalo.txt")).content().startsWith(mine.body());
        assertThat(sending.packs().message(document, Channel.ZALO)).isNotEqualTo(mine);
    }

    @Test
    void theOfficesOwnWordsAreKept() {
        sending.packs().saveTemplate(Channel.ZALO, new MessageText("", "{cơ_quan}: {văn_bản_ngắn} {lạ}"));

        assertThat(sending.packs().message(document, Channel.ZALO).body())
                .isEqualTo("Công đoàn Giáo dục tỉnh Hoa Lâm: Kế hoạch số 05/KH-CĐGD {lạ}");
    }

    @Test
    void envelopesAndLabelsNameTheRecipient() throws Exception {
        for (EnvelopeFormat format : EnvelopeFormat.values()) {
            Path file = sending.envelopes()
                    .print(document, keys(), format, folder.resolve("out"))
                    .work()
                    .run(JobControl.UNATTENDED);
            try (PagePictures pages = PagePictures.open(Files.readAllBytes(file))) {
                assertThat(pages.count()).isEqualTo(format == EnvelopeFormat.LABELS ? 1 : 3);
            }
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("Kính gửi: Sở Nội vụ tỉnh Hoa Lâm", "Số 1 Trần Phú, phường Một", "05/KH-CĐGD");
            }
        }
    }

    @Test
    void anEnvelopeForNobodyIsRefused() {
        assertThatThrownBy(() -> sending.envelopes()
                        .print(document, Set.of(), EnvelopeFormat.DL, folder)
                        .work()
                        .run(JobControl.UNATTENDED))
                .isInstanceOf(ProblemException.class);
    }

    private Set<String> keys() {
        return sending.plans().plan(document).recipients().stream()
                .map(PlannedRecipient::key)
                .collect(Collectors.toSet());
    }

    private SendPack pack(SendPackService packs, boolean docx, Map<Channel, MessageText> edited) throws Exception {
        return packs.pack(document, folder.resolve("out"), docx, edited).work().run(JobControl.UNATTENDED);
    }
}
