package vn.congdoan.vanthu.app.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.check.OfficeWord.Kind;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

/** The office's words in a real store, and what the checker makes of them. */
class LexiconServiceTest {
    private static final String BODY = "Các đơn vị gửi NVHL danh sách dự thi trước ngày 10/5/2026.\n"
            + "NVHL tổng hợp, báo cáo ban Tổ chức giải bóng đá Hoa Lâm.\n"
            + "Đề nghị các đơn vị lạp danh sách đúng hạn, thi đua khen thưởng kịp thời.\n";

    @TempDir
    Path folder;

    @Test
    void anAddedAbbreviationIsReportedNoMoreAlsoAfterReopening() throws Exception {
        try (AppContext context = context()) {
            CheckFinding finding = found(context, "abbreviation-undefined").get(0);
            OfficeWord word = OfficeWords.of(finding).orElseThrow();
            assertThat(word).isEqualTo(new OfficeWord(Kind.ABBREVIATION, "NVHL"));

            context.lexiconService().add(word);

            assertThat(found(context, "abbreviation-undefined")).isEmpty();
        }
        try (AppContext again = context()) {
            assertThat(again.lexiconService().words()).containsExactly(new OfficeWord(Kind.ABBREVIATION, "NVHL"));
            assertThat(found(again, "abbreviation-undefined")).isEmpty();
            again.lexiconService().remove(new OfficeWord(Kind.ABBREVIATION, "NVHL"));
            assertThat(found(again, "abbreviation-undefined")).hasSize(1);
        }
    }

    @Test
    void wordsThatAnOfficeKeepsAreReportedNoMore() throws Exception {
        try (AppContext context = context()) {
            CheckFinding comma = found(context, "enumeration-comma").get(0);
            context.lexiconService().add(OfficeWords.of(comma).orElseThrow());
            assertThat(context.lexiconService().words())
                    .containsExactly(new OfficeWord(Kind.KEPT, "thi đua khen thưởng"));
            assertThat(found(context, "enumeration-comma")).isEmpty();
        }
    }

    @Test
    void namesAndReplacementsOfTheOfficeAreReported() throws Exception {
        try (AppContext context = context()) {
            int names = found(context, "proper-name").size();
            context.lexiconService()
                    .replace(List.of(
                            OfficeWordForm.of(Kind.NAME, "Ban tổ chức giải bóng đá Hoa Lâm"),
                            OfficeWordForm.of(Kind.REPLACEMENT, "dự thi -> tham gia")));
            assertThat(found(context, "proper-name")).hasSize(names + 1);
            assertThat(found(context, "wording")).singleElement().satisfies(finding -> {
                assertThat(finding.excerpt()).isEqualTo("dự thi");
                assertThat(finding.repair().words()).isEqualTo("tham gia");
            });
        }
    }

    @Test
    void wordsThatMeanNothingAreRefusedAndNothingIsChanged() {
        try (AppContext context = context()) {
            LexiconService lexicons = context.lexiconService();
            lexicons.add(new OfficeWord(Kind.ABBREVIATION, "NVHL"));
            assertThatThrownBy(() -> lexicons.replace(List.of(
                            new OfficeWord(Kind.ABBREVIATION, "KTX"), new OfficeWord(Kind.REPLACEMENT, "chỉ một vế"))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.findings())
                                    .singleElement()
                                    .satisfies(finding ->
                                            assertThat(finding.place()).isEqualTo("chỉ một vế")));
            assertThat(lexicons.words()).containsExactly(new OfficeWord(Kind.ABBREVIATION, "NVHL"));
        }
    }

    @Test
    void filesAreCheckedWithTheBuiltInWordsWhileAnotherWindowHasTheStore() throws Exception {
        try (AppContext window = context()) {
            window.lexiconService().add(new OfficeWord(Kind.ABBREVIATION, "NVHL"));
            try (AppContext commandLine = context()) {
                assertThat(found(commandLine, "abbreviation-undefined")).hasSize(1);
            }
            assertThat(found(window, "abbreviation-undefined")).isEmpty();
        }
    }

    @Test
    void checkingAFileMakesNoStore() throws Exception {
        try (AppContext context = context()) {
            found(context, "abbreviation-undefined");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private AppContext context() {
        return new AppContext(folder.resolve("data"), Clock.systemUTC(), Messages.VIETNAMESE);
    }

    private List<CheckFinding> found(AppContext context, String rule) throws Exception {
        ReadFile file = context.readingService().read(Files.writeString(folder.resolve("ke-hoach.txt"), BODY));
        return context.fileCheckService().check(file, 0, "").stream()
                .map(FileFinding::finding)
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
