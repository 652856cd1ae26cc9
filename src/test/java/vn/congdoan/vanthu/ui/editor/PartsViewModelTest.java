package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

class PartsViewModelTest {
    @TempDir
    Path folder;

    private EditorModel editor;
    private PartsViewModel parts;

    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan("Nội dung."));
        parts = editor.model.parts();
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void showsADateWithAnOpenDayAndTakesTheDay() {
        assertThat(parts.date().day().wordsProperty().get()).isEmpty();
        assertThat(parts.date().month().wordsProperty().get()).isEqualTo("3");
        parts.date().day().wordsProperty().set("15");
        assertThat(present().date()).isEqualTo(new PartialDate(2026, 3, 15));
    }

    @Test
    void aDayThatDoesNotExistIsMarkedAndChangesNothing() {
        parts.date().month().wordsProperty().set("2");
        parts.date().day().wordsProperty().set("30");
        assertThat(parts.date().day().faultyProperty().get()).isTrue();
        assertThat(present().date()).isEqualTo(new PartialDate(2026, 2, null));
        parts.place().wordsProperty().set("Nơi khác");
        assertThat(parts.date().day().wordsProperty().get()).isEqualTo("30");
        parts.date().day().wordsProperty().set("28");
        assertThat(parts.date().day().faultyProperty().get()).isFalse();
    }

    @Test
    void aNumberMayHaveALetter() {
        parts.number().wordsProperty().set("6b");
        assertThat(present().number().printedNumber()).isEqualTo("06b");
        assertThat(parts.number().wordsProperty().get()).isEqualTo("6b");
        parts.number().wordsProperty().set("sáu");
        assertThat(parts.number().faultyProperty().get()).isTrue();
        parts.number().wordsProperty().set("");
        assertThat(present().number().number()).isNull();
    }

    @Test
    void recipientsAreLinesWithTheirPurposeInBrackets() {
        parts.recipients().wordsProperty().set("- Thường trực Tỉnh ủy (để báo cáo);\nCác CĐCS (qua Cổng thông tin);\n");
        assertThat(present().recipients())
                .containsExactly(
                        new Recipient("Thường trực Tỉnh ủy", "để báo cáo"),
                        new Recipient("Các CĐCS (qua Cổng thông tin)", ""));
        assertThat(parts.recipients().wordsProperty().get()).endsWith(";\n");
    }

    @Test
    void anotherTypeBringsItsSymbolAndIsOneStep() {
        parts.typeProperty()
                .set(parts.types().stream()
                        .filter(type -> type.code().equals("BC"))
                        .findFirst()
                        .orElseThrow());
        assertThat(parts.symbol().wordsProperty().get()).isEqualTo("BC-LĐLĐ");
        editor.model.undo();
        assertThat(parts.typeProperty().get().code()).isEqualTo("KH");
        assertThat(parts.symbol().wordsProperty().get()).isEqualTo("KH-LĐLĐ");
    }

    @Test
    void minutesHaveTwoSignatures() {
        parts.typeProperty()
                .set(parts.types().stream()
                        .filter(type -> type.signatures() == 2)
                        .findFirst()
                        .orElseThrow());
        assertThat(parts.signatures()).allMatch(s -> s.presentProperty().get());
        parts.signatures().get(1).name().wordsProperty().set("Trần Văn Thư");
        assertThat(present().signatures().get(1).signer()).isEqualTo("Trần Văn Thư");
    }

    @Test
    void theMarkIsChosen() {
        parts.markProperty().set(Mark.DRAFT);
        assertThat(present().mark()).isEqualTo(Mark.DRAFT);
    }

    @Test
    void capacityLinesAreReadAndAnUnknownOneIsMarked() {
        PartField capacity = parts.signatures().get(0).authorities();
        assertThat(capacity.wordsProperty().get()).isEqualTo("TM. BAN THƯỜNG VỤ");
        capacity.wordsProperty().set("KT. CHỦ TỊCH");
        assertThat(present().signatures().get(0).authorities().get(0).capacity())
                .isEqualTo(SigningCapacity.KT);
        capacity.wordsProperty().set("CHỦ TỊCH");
        assertThat(capacity.faultyProperty().get()).isTrue();
        assertThat(present().signatures().get(0).authorities()).hasSize(1);
    }

    @Test
    void aSignerOfTheOfficeFillsAllLines() {
        SignatureViewModel signature = parts.signatures().get(0);
        signature.choose(signature.signers().get(0));
        assertThat(signature.name().wordsProperty().get())
                .isEqualTo(signature.signers().get(0).name());
    }

    private DocumentParts present() {
        return editor.model.body().stateProperty().get().draft().parts();
    }
}
