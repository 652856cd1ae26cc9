package vn.congdoan.vanthu.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

class TemplatePickerViewModelTest {
    private TestOffice office;
    private TemplatePickerViewModel model;

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
        model = new TemplatePickerViewModel(
                office.context.templateService(),
                office.jobs,
                office.navigator,
                office.context.settings(),
                office.errors,
                creation);
        model.begin();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAbbreviationAndEnterAreEnough() {
        model.queryProperty().set("cv");
        model.fill();

        assertThat(model.chosenProperty().get().type().code()).isEqualTo("CV");
        assertThat(office.navigator.destinationProperty().get())
                .isEqualTo(new Destination.FillTemplate(
                        model.chosenProperty().get().id()));
    }

    @Test
    void wordsAreFoundWithoutAccentsInAnyOrder() {
        model.queryProperty().set("bao doc");

        assertThat(model.hits()).extracting(Template::id).contains("cong-van-don-doc");
    }

    @Test
    void aWordOfTheTitleCountsMoreThanOneOfTheDescription() {
        // "chương trình" in the one title, "trình tự" in the description of another that stands before it
        model.queryProperty().set("trinh");

        assertThat(model.hits()).hasSizeGreaterThan(1);
        assertThat(model.chosenProperty().get().id()).isEqualTo("chuong-trinh-cong-tac");
    }

    @Test
    void nothingFoundChoosesNothingAndEnterDoesNothing() {
        model.queryProperty().set("zzzz");
        model.fill();
        model.createNow();

        assertThat(model.nothingFoundProperty().get()).isTrue();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(office.navigator.destinationProperty().get()).isNull();
    }

    @Test
    void theArrowsStayWithinTheHits() {
        model.move(-1);
        assertThat(model.chosenProperty().get()).isSameAs(model.hits().get(0));

        model.move(1000);
        assertThat(model.chosenProperty().get())
                .isSameAs(model.hits().get(model.hits().size() - 1));
    }

    @Test
    void aDraftAtOnceOpensInTheEditorAndNamesItsOpenPlaces() {
        model.queryProperty().set("don doc");
        model.createNow();

        assertThat(office.told).isEmpty();
        assertThat(office.navigator.destinationProperty().get()).isInstanceOf(Destination.Editor.class);
        assertThat(office.context.documentService().list()).hasSize(1);
        assertThat(office.notice()).contains("Thời hạn mới");
    }

    @Test
    void whatWasUsedLastStandsFirst() {
        model.queryProperty().set("don doc");
        model.createNow();

        model.begin();

        assertThat(model.chosenProperty().get().id()).isEqualTo("cong-van-don-doc");
    }
}
