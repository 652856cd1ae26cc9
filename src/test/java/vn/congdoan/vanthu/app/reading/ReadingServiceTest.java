package vn.congdoan.vanthu.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.format.FormatPacks;

class ReadingServiceTest {
    private static final String PLAN = """
            CÔNG ĐOÀN GIÁO DỤC TỈNH HOA LÂM
            Số: 07/KH-CĐGD
            Hoa Lâm, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Tổ chức hội thao

            I. MỤC ĐÍCH
            - Nâng cao sức khoẻ đoàn viên.
            """;

    private final ReadingService reading =
            new ReadingService(() -> FormatPacks.builtIn().all());

    @TempDir
    private Path folder;

    @Test
    void aTextInTheNotationBecomesADraft() throws IOException {
        Draft draft = reading.drafts(file(PLAN, StandardCharsets.UTF_8)).get(0).draft();

        assertThat(draft.parts().type().name()).isEqualTo("Kế hoạch");
        assertThat(draft.parts().number().printedNumber()).isEqualTo("07");
        assertThat(draft.parts().subject()).isEqualTo("Tổ chức hội thao");
        assertThat(draft.bodyText()).contains("I. MỤC ĐÍCH").contains("sức khoẻ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8"})
    void aMarkAtTheBeginningIsUnderstood(String charset) throws IOException {
        String marked = charset.equals("UTF-8") ? "\uFEFF" + PLAN : PLAN;

        Draft draft =
                reading.drafts(file(marked, Charset.forName(charset))).get(0).draft();

        assertThat(draft.parts().organisation()).isNotBlank().doesNotContain("\uFEFF");
    }

    @Test
    void whatIsNoTextIsRefusedWithItsReason() throws IOException {
        assertProblem("document.read.missing", folder.resolve("không-có.txt"));
        assertProblem("document.read.folder", Files.createDirectory(folder.resolve("thư-mục.txt")));
        assertProblem("read.text.empty", file(" \n ", StandardCharsets.UTF_8));
        assertProblem("read.corrupt", file("PK\3\4\0\0", StandardCharsets.ISO_8859_1));
    }

    private void assertProblem(String key, Path file) {
        assertThatThrownBy(() -> reading.read(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.findings())
                                .extracting(finding -> finding.message().key())
                                .isEqualTo(List.of(key)));
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("văn bản.txt"), text, charset);
    }
}
