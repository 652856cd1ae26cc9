package vn.congdoan.vanthu.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.sheet.list.ListWorkbook;
import vn.congdoan.vanthu.ui.common.Destination;

class DirectoryViewModelTest {
    @TempDir
    Path folder;

    private SendingModel around;
    private DirectoryViewModel model;

    @BeforeEach
    void open() {
        around = new SendingModel(folder);
        model = new DirectoryViewModel(around.office.context.life().sending(), around.window());
        model.enter(0);
    }

    @AfterEach
    void close() {
        assertThat(around.office.told).as("failures").isEmpty();
        around.close();
    }

    @Test
    void aPastedListBecomesAGroup() {
        around.words = Optional.of("Các CĐCS");
        model.addGroup(List.of());
        around.words = Optional.of("CĐCS số 1\t0912345678\nCĐCS số 2\tso2@example.vn");
        model.paste();

        assertThat(names()).containsExactly("CĐCS số 1", "CĐCS số 2");
        assertThat(model.groupProperty().get().members()).hasSize(2);

        around.words = Optional.of("cđcs số 1\tso1@example.vn");
        model.paste();
        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows().get(0))
                .extracting(Correspondent::phone, Correspondent::email)
                .containsExactly("0912345678", "so1@example.vn");
    }

    @Test
    void theListOfAWorkbookIsLookedOverBeforeItIsTaken() throws Exception {
        Path file = folder.resolve("danh bạ.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListWorkbook.write(
                    "DANH SÁCH",
                    List.of("STT", "Tên đơn vị", "Điện thoại", "E-mail"),
                    List.of(
                            List.of("1", "CĐCS số 1", "0912345678", "so1@example.vn"),
                            List.of("2", "CĐCS\nsố 2", "", "so2@example.vn")),
                    out);
        }
        around.words = Optional.empty();
        model.takeIn(file);
        assertThat(names()).isEmpty();
        String lines = around.questions.get(around.questions.size() - 1).preset();
        assertThat(lines).contains("CĐCS số 1\t0912345678\tso1@example.vn").contains("CĐCS số 2");

        around.words = Optional.of(lines.replace("DANH SÁCH\n", ""));
        model.takeIn(file);
        assertThat(names()).containsExactly("CĐCS số 1", "CĐCS số 2");
        assertThat(model.rows().get(0).phone()).isEqualTo("0912345678");
    }

    @Test
    void aWorkbookWithoutNamesIsToldOf() throws Exception {
        Path file = folder.resolve("trống.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListWorkbook.write("", List.of("STT"), List.of(List.of("1")), out);
        }
        model.takeIn(file);
        assertThat(around.questions).isEmpty();
        assertThat(around.office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.text()).contains("trống.xlsx"));
        around.office.told.clear();
    }

    @Test
    void aFormIsSavedAndChanged() {
        model.nameProperty().set(" Sở Nội vụ ");
        model.channelProperty().set(Channel.SYSTEM);
        model.save();
        assertThat(names()).containsExactly("Sở Nội vụ");
        assertThat(model.nameProperty().get()).as("ready for the next").isEmpty();

        model.editedProperty().set(model.rows().get(0));
        model.emailProperty().set("sonoivu@example.vn");
        model.save();

        assertThat(model.rows())
                .singleElement()
                .extracting(Correspondent::email, Correspondent::channel)
                .containsExactly("sonoivu@example.vn", Channel.SYSTEM);
    }

    @Test
    void whatCannotBeAnAddressIsTold() {
        model.nameProperty().set("Sở Nội vụ");
        model.emailProperty().set("sonoivu");
        model.save();

        assertThat(around.office.told.remove(0).text()).contains("sonoivu");
        assertThat(model.nameProperty().get()).as("what was typed stays").isEqualTo("Sở Nội vụ");
    }

    @Test
    void leavingAGroupIsNoDeletionAndDeletionAsks() {
        around.document();
        model.enter(0);
        RecipientGroup group = model.groups().get(1);
        model.groupProperty().set(group);

        model.remove(List.of(model.rows().get(0)));
        assertThat(model.rows()).hasSize(2);
        assertThat(around.office.asked).isEmpty();

        model.groupProperty().set(DirectoryViewModel.EVERYBODY);
        assertThat(model.rows()).hasSize(3);
        around.office.answer = false;
        model.remove(List.of(model.rows().get(0)));
        assertThat(model.rows()).hasSize(3);
        around.office.answer = true;
        model.remove(List.of(model.rows().get(0)));
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void whatIsTypedFindsWithoutAccents() {
        around.document();
        model.enter(7);
        model.queryProperty().set("so 2");

        assertThat(names()).containsExactly("CĐCS số 2");
        assertThat(model.fromDocumentProperty().get()).isTrue();
        model.back();
        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Sending(7));
    }

    @Test
    void whoIsChosenHereGetsTheDocumentToo() {
        long document = around.document();
        model.enter(document);
        model.nameProperty().set("Ban Tuyên giáo");
        model.save();
        Correspondent more = model.rows().get(model.rows().size() - 1);

        model.addToDocument(List.of(more));

        assertThat(around.office.context.life().sending().plans().plan(document).recipients())
                .filteredOn(row -> row.correspondentId() == more.id())
                .singleElement()
                .satisfies(row -> assertThat(row.copies()).isEqualTo(1));
        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Sending(document));
    }

    private List<String> names() {
        return model.rows().stream().map(Correspondent::name).toList();
    }
}
