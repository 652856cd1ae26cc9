package vn.congdoan.vanthu.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.template.FieldKind;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

class FillTemplateViewModelTest {
    private TestOffice office;
    private FillTemplateViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        DraftCreation creation = new DraftCreation(
                office.context.templateService(),
                office.context.documentService(),
                office.jobs,
                office.navigator,
                office.notices,
                office.context.settings());
        model = new FillTemplateViewModel(
                office.context.templateService(),
                office.jobs,
                office.navigator,
                office.messages,
                office.errors,
                creation);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fieldsComeWithTheirDefaultsOfToday() {
        model.begin("ke-hoach-tuyen-truyen");

        assertThat(model.titleProperty().get()).isNotBlank();
        assertThat(field(FieldKind.YEAR).valueProperty().get()).isEqualTo("2026");
        assertThat(field(FieldKind.YES_NO).isYes()).isTrue();
    }

    @Test
    void whatWasEnteredStandsInTheDraft() {
        model.begin("ke-hoach-tuyen-truyen");
        field(FieldKind.YEAR).valueProperty().set("2031");

        model.create();

        assertThat(office.told).isEmpty();
        Destination.Editor editor =
                (Destination.Editor) office.navigator.destinationProperty().get();
        Draft draft = office.context.documentService().open(editor.documentId());
        assertThat(draft.parts().subject()).contains("2031");
    }

    @Test
    void aValueThatDoesNotFitIsToldBesideItsFieldAndNothingIsCreated() {
        model.begin("ke-hoach-tuyen-truyen");
        FieldEntry year = field(FieldKind.YEAR);
        year.valueProperty().set("năm tới");

        model.create();

        assertThat(year.errorProperty().get()).isNotBlank();
        assertThat(model.wrongProperty().get()).isSameAs(year);
        assertThat(office.told).isEmpty();
        assertThat(office.context.documentService().list()).isEmpty();

        year.valueProperty().set("2027");
        assertThat(year.errorProperty().get()).isEmpty();
    }

    @Test
    void anUnknownTemplateIsToldInWords() {
        model.begin("khong-co");

        assertThat(office.told)
                .singleElement()
                .satisfies(report -> assertThat(report.isBug()).isFalse());
        assertThat(model.fields()).isEmpty();
    }

    private FieldEntry field(FieldKind kind) {
        return model.fields().stream()
                .filter(field -> field.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
