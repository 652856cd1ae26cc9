package vn.congdoan.vanthu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.citation.CitationOffer;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.intake.IntakeViewModel.State;
import vn.congdoan.vanthu.ui.intake.IntakeViewModel.Tab;

class IntakeViewModelTest {
    static final String PLAN = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH HOA LÂM
            CÔNG ĐOÀN GIÁO DỤC TỈNH

            Số: 07/KH-CĐGD

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Hoa Lâm, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Tổ chức Hội thao chào mừng Đại hội

            Căn cứ Kế hoạch số 12/KH-LĐLĐ ngày 15/01/2026 của Liên đoàn Lao động tỉnh Hoa Lâm về tổ chức Hội thao,

            I. MỤC ĐÍCH
            1. Nâng cao sức khoẻ; phấn đấu ít nhất 90% công đoàn cơ sở tham gia.
            2. Các công đoàn cơ sở gửi danh sách về Công đoàn Giáo dục tỉnh trước ngày 20/4/2026.

            Nơi nhận:
            - LĐLĐ tỉnh (để báo cáo);
            - Lưu: VT, CĐGD.

            TM. BAN THƯỜNG VỤ
            PHÓ CHỦ TỊCH

            Trần Thị Bích Hường
            """;

    @TempDir
    Path folder;

    private final List<HeldDocument> held = new ArrayList<>();
    private TestOffice office;
    private IntakeViewModel model;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice(folder.resolve("data"));
        model = new IntakeViewModel(
                new IntakeServices(
                        office.context.readingService(),
                        office.context.fileCheckService(),
                        office.context.documentService(),
                        office.context.incomingService(),
                        office.context.citationService(),
                        TestOffice.CLOCK),
                new IntakeWindow(
                        office.messages,
                        office.jobs,
                        office.navigator,
                        office.notices,
                        office.errors,
                        office.confirmation,
                        held::add));
        file = Files.writeString(folder.resolve("Kế hoạch.txt"), PLAN);
        model.open(file);
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.told).isEmpty();
    }

    @Test
    void showsWhatWasRecognisedWithItsPlaceInTheOriginal() {
        assertThat(model.stateProperty().get()).isEqualTo(State.READY);
        IntakeField subject = field(Part.SUBJECT);
        assertThat(subject.wordsProperty().get()).isEqualTo("Tổ chức Hội thao chào mừng Đại hội");
        assertThat(words(subject.places().get(0))).isEqualTo("Tổ chức Hội thao chào mừng Đại hội");
        assertThat(field(Part.DATE).wordsProperty().get()).isEqualTo("05/03/2026");
        assertThat(field(Part.SIGNER).wordsProperty().get()).isEqualTo("Trần Thị Bích Hường");
    }

    @Test
    void listsWhatTheTextCitesAndAsksForWithItsWordsInTheOriginal() {
        IntakeDocument document = model.documentProperty().get();
        IntakeEntry cited = document.entries(Tab.CITATIONS).get(0);
        assertThat(cited.title()).isEqualTo("Kế hoạch 12/KH-LĐLĐ");
        assertThat(words(cited.places().get(0))).startsWith("Kế hoạch số 12/KH-LĐLĐ");
        assertThat(document.entries(Tab.DEADLINES)).hasSize(1);
        assertThat(document.entries(Tab.TARGETS)).hasSize(1);
    }

    @Test
    void whatIsCitedIsLearnedWhenTheFileIsTakenInAndLinkedWhenWeHaveIt() throws IOException {
        assertThat(cited().link().held()).isNull();
        model.receive();
        assertThat(office.context.citationService().offers("12-KH"))
                .extracting(CitationOffer::fullForm)
                .containsExactly("Kế hoạch số 12/KH-LĐLĐ ngày 15 tháng 01 năm 2026 của Liên đoàn Lao động tỉnh Hoa Lâm"
                        + " tổ chức Hội thao");
        Path answer = Files.writeString(
                folder.resolve("Trả lời.txt"),
                PLAN.replace("07/KH-CĐGD", "08/KH-CĐGD")
                        .replace(
                                "Kế hoạch số 12/KH-LĐLĐ ngày 15/01/2026 của Liên đoàn Lao động tỉnh Hoa Lâm",
                                "Kế hoạch số 07/KH-CĐGD ngày 05/3/2026 của Công đoàn Giáo dục tỉnh"));
        model.open(answer);
        model.open(cited().link().held());
        assertThat(held)
                .singleElement()
                .isInstanceOfSatisfying(
                        HeldDocument.Arrived.class,
                        arrived -> assertThat(arrived.document().number()).isEqualTo("07/KH-CĐGD"));
    }

    private IntakeEntry cited() {
        return model.documentProperty().get().entries(Tab.CITATIONS).get(0);
    }

    @Test
    void aDraftIsMadeOfTheDocumentAsItWasCorrected() {
        field(Part.SUBJECT).wordsProperty().set("Hội thao năm 2026");
        field(Part.DATE).wordsProperty().set("6/3/2026");
        model.compose();
        long id = ((Destination.Editor) office.navigator.destinationProperty().get()).documentId();
        var draft = office.context.documentService().open(id);
        assertThat(draft.parts().subject()).isEqualTo("Hội thao năm 2026");
        assertThat(draft.parts().date()).isEqualTo(new PartialDate(2026, 3, 6));
        assertThat(draft.parts().organisation().toUpperCase(Locale.ROOT)).isEqualTo("CÔNG ĐOÀN GIÁO DỤC TỈNH");
        assertThat(draft.bodyText()).contains("I. MỤC ĐÍCH");
    }

    @Test
    void wordsThatMeanNothingAreMarkedAndChangeNothing() {
        IntakeField date = field(Part.DATE);
        date.wordsProperty().set("31/02/2026");
        assertThat(date.faultyProperty().get()).isTrue();
        assertThat(model.draft().parts().date()).isEqualTo(new PartialDate(2026, 3, 5));
        date.wordsProperty().set("28/02/2026");
        assertThat(date.faultyProperty().get()).isFalse();
    }

    @Test
    void filesThatCameTogetherAreShownOneAfterAnother() throws IOException {
        Path second = Files.writeString(folder.resolve("hai.txt"), PLAN.replace("07/KH", "08/KH"));
        Path third = Files.writeString(folder.resolve("ba.txt"), PLAN.replace("07/KH", "09/KH"));
        model.open(Destination.Intake.of(List.of(file, second, third)));
        assertThat(model.waitingProperty().get()).containsExactly(second, third);
        model.receive();
        assertThat(office.navigator.destinationProperty().get())
                .isEqualTo(new Destination.Intake(second, List.of(third)));
        assertThat(office.notice()).contains("07/KH-CĐGD");
        model.open((Destination.Intake) office.navigator.destinationProperty().get());
        model.compose();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Intake(third));
        model.open(new Destination.Intake(third));
        model.receive();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Incoming());
    }

    @Test
    void thePagesOfAPdfAreDrawnWhenTheyAreAskedFor() {
        assertThat(model.pagesProperty().get()).isEmpty();
        model.open(Path.of("src/test/resources/corpus/chu-uy.pdf"));
        assertThat(model.pagesProperty().get()).isNotEmpty().allSatisfy(page -> {
            assertThat(page.width()).isBetween(209.0, 211.0);
            assertThat(page.height()).isBetween(296.0, 298.0);
        });
        List<PagePicture> drawn = new ArrayList<>();
        model.picture(0, 400, picture -> picture.ifPresent(drawn::add));
        assertThat(drawn).singleElement().satisfies(picture -> {
            assertThat(picture.width()).isBetween(399, 401);
            assertThat(picture.pixels()).contains(0xFFFFFFFF);
        });
        model.release();
        model.picture(0, 400, picture -> picture.ifPresent(drawn::add));
        assertThat(model.pagesProperty().get()).isEmpty();
        assertThat(drawn).hasSize(1);
    }

    @Test
    void anIncomingDocumentIsRegisteredWithACopyOfItsFile() throws IOException {
        model.receive();
        assertThat(office.asked).isEmpty();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Incoming());
        assertThat(office.notice()).contains("07/KH-CĐGD");
        IncomingViewModel list = incoming();
        assertThat(list.rows()).hasSize(1);
        var received = list.rows().get(0).document();
        assertThat(received.signer()).isEqualTo("Trần Thị Bích Hường");
        assertThat(list.arrived(list.rows().get(0))).isEqualTo("05/03/2026");
        assertThat(office.notice()).contains("1/2026");
        assertThat(office.context.incomingService().copy(received)).hasContent(PLAN);
    }

    @Test
    void theSameDocumentIsRegisteredTwiceOnlyWhenAsked() throws IOException {
        model.receive();
        model.open(Files.writeString(folder.resolve("bản khác.txt"), PLAN + "\n"));
        office.answer = false;
        model.receive();
        assertThat(office.asked).hasSize(1);
        assertThat(office.messages.get(office.asked.get(0)))
                .contains("07/KH-CĐGD")
                .contains("05/03/2026");
        assertThat(incoming().rows()).hasSize(1);
        office.answer = true;
        model.receive();
        assertThat(incoming().rows()).hasSize(2);
    }

    @Test
    void incomingDocumentsAreFoundByTheirWords() {
        model.receive();
        IncomingViewModel list = incoming();
        list.queryProperty().set("hoi thao");
        assertThat(list.rows()).hasSize(1);
        list.queryProperty().set("bóng đá");
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void aFileThatCanNotBeReadSaysWhy() {
        model.open(folder.resolve("không có.txt"));
        assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(model.failureProperty().get()).contains("không có.txt");
        assertThat(model.documentProperty().get()).isNull();
        model.receive();
        model.compose();
        assertThat(office.navigator.destinationProperty().get()).isNull();
    }

    @Test
    void checkingOnlyShowsTheFindings() {
        model.check();
        assertThat(model.tabProperty().get()).isEqualTo(Tab.FINDINGS);
        model.close();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Documents());
    }

    private IncomingViewModel incoming() {
        IncomingViewModel list = new IncomingViewModel(
                new IncomingServices(
                        office.context.life().arrivals(),
                        office.printer(folder, path -> {}),
                        Access.SOLE,
                        TestOffice.CLOCK,
                        path -> {}),
                new IntakeWindow(
                        office.messages,
                        office.jobs,
                        office.navigator,
                        office.notices,
                        office.errors,
                        office.confirmation,
                        held::add));
        list.enter();
        return list;
    }

    private IntakeField field(Part part) {
        return model.documentProperty().get().fields().stream()
                .filter(field -> field.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private String words(SourcePlace place) {
        return model.sourceProperty().get().lines().get(place.line()).text().substring(place.start(), place.end());
    }
}
