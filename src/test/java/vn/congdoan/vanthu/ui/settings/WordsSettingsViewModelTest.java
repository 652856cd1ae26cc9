package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.ui.TestOffice;

class WordsSettingsViewModelTest {
    private TestOffice office;
    private WordsSettingsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new WordsSettingsViewModel(
                office.context.lexiconService(), office.jobs, office.notices, office.errors, office.messages);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.told).isEmpty();
    }

    @Test
    void whatIsSavedIsReadAgainInItsOneForm() {
        model.textProperty(Kind.ABBREVIATION).set("NVH=Nhà văn hóa\n\n KTX ");
        model.textProperty(Kind.REPLACEMENT).set("thợ thuyền => người lao động");
        assertThat(model.changedProperty().get()).isTrue();

        model.save();

        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.textProperty(Kind.ABBREVIATION).get()).isEqualTo("NVH = Nhà văn hóa\nKTX");
        assertThat(office.context.lexiconService().words())
                .containsExactlyInAnyOrder(
                        new OfficeWord(Kind.ABBREVIATION, "NVH = Nhà văn hóa"),
                        new OfficeWord(Kind.ABBREVIATION, "KTX"),
                        new OfficeWord(Kind.REPLACEMENT, "thợ thuyền → người lao động"));
    }

    @Test
    void anEntryThatMeansNothingIsNamedAndNothingIsSaved() {
        model.textProperty(Kind.ABBREVIATION).set("NVH");
        model.textProperty(Kind.ENUMERATION).set("chăm lo bảo vệ");

        model.save();

        assertThat(model.kindProperty().get()).isEqualTo(Kind.ENUMERATION);
        assertThat(model.problemProperty().get()).startsWith("“chăm lo bảo vệ”: Hãy ghi cụm từ với dấu phẩy");
        assertThat(office.context.lexiconService().words()).isEmpty();

        model.textProperty(Kind.ENUMERATION).set("chăm lo, bảo vệ");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void changesCanBeDropped() {
        model.textProperty(Kind.NAME).set("Nhà văn hóa Hoa Lâm");
        model.save();
        model.textProperty(Kind.NAME).set("");

        model.revert();

        assertThat(model.textProperty(Kind.NAME).get()).isEqualTo("Nhà văn hóa Hoa Lâm");
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void wordsThatCameInFromADocumentMeanwhileStay() {
        model.textProperty(Kind.ABBREVIATION).set("NVH");
        office.context.lexiconService().add(new OfficeWord(Kind.ABBREVIATION, "KTX"));
        model.load();

        model.save();

        assertThat(model.textProperty(Kind.ABBREVIATION).get().lines()).containsExactlyInAnyOrder("NVH", "KTX");
    }
}
