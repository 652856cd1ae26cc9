package vn.congdoan.vanthu.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.documents.DocumentsViewModel.Content;

class DocumentsViewModelTest {
    private TestOffice office;
    private DocumentsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new DocumentsViewModel(
                office.context.documentService(),
                office.context.life().workflow(),
                office.context.readingService(),
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.messages,
                TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEmptyListSaysSoAndANewDocumentStartsAtTheTemplates() {
        assertThat(model.contentProperty().get()).isEqualTo(Content.LOADING);

        model.refresh();
        model.create();

        assertThat(model.contentProperty().get()).isEqualTo(Content.NONE_YET);
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.TemplatePicker());
    }

    @Test
    void typingWithoutAccentsFindsAndTellsWhenNothingIsFound() {
        plan();
        letter();
        model.refresh();

        model.queryProperty().set("tuyen truyen");
        assertThat(model.rows()).extracting(DocumentRow::type).containsExactly("Kế hoạch");

        model.queryProperty().set("không có chữ này");
        assertThat(model.contentProperty().get()).isEqualTo(Content.NONE_FOUND);

        model.queryProperty().set("");
        assertThat(model.rows()).hasSize(2);
        assertThat(model.contentProperty().get()).isEqualTo(Content.ROWS);
    }

    @Test
    void whatWentToTheTrashComesBackByUndo() {
        plan();
        model.refresh();
        String subject = model.rows().get(0).subject();

        model.trash(List.copyOf(model.rows()));
        assertThat(model.rows()).isEmpty();
        assertThat(office.notice()).contains(subject);

        office.notices.latestProperty().get().undo().run();
        assertThat(model.rows()).extracting(DocumentRow::subject).containsExactly(subject);
        assertThat(office.told).isEmpty();
    }

    @Test
    void whatLiesInTheTrashIsShownThereAndComesBackOnOpening() {
        plan();
        letter();
        model.refresh();
        DocumentRow gone = model.rows().get(0);
        model.trash(List.of(gone));

        model.inTrashProperty().set(true);
        assertThat(model.rows()).extracting(DocumentRow::id).containsExactly(gone.id());

        model.open(model.rows().get(0));
        assertThat(model.contentProperty().get()).isEqualTo(Content.TRASH_EMPTY);
        assertThat(office.navigator.destinationProperty().get()).isNull();

        model.inTrashProperty().set(false);
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aDuplicateStandsInTheListBesideItsOriginal() {
        plan();
        model.refresh();

        model.duplicate(model.rows().get(0));

        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows().get(0).subject())
                .isEqualTo(model.rows().get(1).subject())
                .isNotBlank();
    }

    @Test
    void openingGoesToTheEditorOfThatDocument() {
        long id = plan();
        model.refresh();

        model.open(model.rows().get(0));

        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Editor(id));
    }

    @Test
    void theTableForASpreadsheetHasOneLineADocumentAndNoStrayTabs() {
        plan();
        model.refresh();

        String table = model.asTable(List.of("A", "B\tb", "C", "D", "E", "F"), model.rows());

        assertThat(table.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
        assertThat(table.lines().findFirst()).contains("A\tB b\tC\tD\tE\tF");
    }

    @Test
    void eachStandsThereWithItsStepAndCanBeFoundByIt() {
        submitted();
        letter();
        model.refresh();
        assertThat(model.rows())
                .extracting(DocumentRow::state)
                .containsExactlyInAnyOrder(DocumentState.SUBMITTED, DocumentState.DRAFT);

        model.stateProperty().set(new StateChoice(DocumentState.SUBMITTED));
        assertThat(model.rows()).extracting(DocumentRow::type).containsExactly("Kế hoạch");

        model.stateProperty().set(new StateChoice(DocumentState.ISSUED));
        assertThat(model.contentProperty().get()).isEqualTo(Content.NONE_FOUND);
        model.clearFilter();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void whatIsMoreThanADraftStaysAndWhyIsToldWhileTheOthersGo() {
        submitted();
        letter();
        model.refresh();

        model.trash(List.copyOf(model.rows()));

        assertThat(model.rows()).extracting(DocumentRow::state).containsExactly(DocumentState.SUBMITTED);
        assertThat(office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.text()).contains("Chờ duyệt"));
    }

    private void submitted() {
        plan();
        model.refresh();
        office.context.life().workflow().apply(model.rows().get(0).id(), WorkflowAction.SUBMIT, "");
    }

    @Test
    void aDocumentThatIsGoneIsToldInWords() {
        plan();
        model.refresh();
        DocumentRow row = model.rows().get(0);
        DocumentRow gone = new DocumentRow(
                row.id() + 100, row.type(), "", "", "", "", row.state(), 0, row.updatedAt(), row.searchText());

        model.trash(List.of(gone));

        assertThat(office.told).singleElement().satisfies(report -> {
            assertThat(report.isBug()).isFalse();
            assertThat(report.text()).isNotBlank();
        });
    }

    @Test
    void aTextFileBecomesADraftInTheEditor(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("kế hoạch.txt"), "KẾ HOẠCH\nTổ chức hội thao\n\nI. MỤC ĐÍCH\n- Rèn luyện sức khoẻ.\n");

        model.importText(file);

        Destination.Editor editor =
                (Destination.Editor) office.navigator.destinationProperty().get();
        Draft draft = office.context.documentService().open(editor.documentId());
        assertThat(draft.parts().subject()).isEqualTo("Tổ chức hội thao");
        assertThat(draft.bodyText()).contains("Rèn luyện sức khoẻ");
    }

    @Test
    void aFileThatIsNoTextMakesNoDocument(@TempDir Path folder) throws IOException {
        model.importText(Files.write(folder.resolve("ảnh.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}));
        model.refresh();

        assertThat(office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.text()).contains("ảnh.txt"));
        assertThat(model.rows()).isEmpty();
    }

    private long plan() {
        return office.document("ke-hoach-tuyen-truyen", Map.of());
    }

    private void letter() {
        office.document("cong-van-don-doc", Map.of());
    }
}
