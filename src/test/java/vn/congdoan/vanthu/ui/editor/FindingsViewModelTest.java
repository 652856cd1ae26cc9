package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.checking.CheckRules;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.app.checking.WordRule;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.ui.common.Obligation;

class FindingsViewModelTest {
    private static final String BODY =
            "I. Ý NGHĨA\n1. Ý nghỉa thứ nhất, làm kịp thời.\n2. Ý nghỉa thứ hai, làm triệt để.";

    @TempDir
    Path folder;

    private EditorModel editor;
    private FindingsViewModel findings;

    @BeforeEach
    void open() {
        editor = new EditorModel(
                folder,
                Drafts.plan(BODY),
                List.of(WordRule.WRONG, WordRule.DOUBTFUL, WordRule.VAGUE),
                body -> new DocumentContent(List.of(), List.of(deadline()), List.of(target())));
        findings = editor.model.checks().findings();
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void anOpenedDocumentIsCheckedAtOnce() {
        assertThat(excerpts()).containsExactly("nghỉa", "kịp thời", "nghỉa", "triệt để");
        assertThat(findings.countsProperty().get()).isEqualTo(new FindingsViewModel.Counts(2, 1, 1, 2, 0));
        assertThat(editor.model.checks().busyProperty().get()).isFalse();
    }

    @Test
    void wordsOfAFindingGoIntoTheDictionaryAndBackOut() {
        try (EditorModel real = new EditorModel(
                folder.resolve("that"),
                Drafts.plan("Các đơn vị gửi NVHL danh sách.\nNVHL tổng hợp danh sách.\n"),
                CheckRules::all,
                body -> DocumentContent.EMPTY)) {
            FindingsViewModel of = real.model.checks().findings();
            assertThat(of.word(undefined(of))).isPresent();
            assertThat(of.word(null)).isEmpty();

            of.learn(undefined(of));

            assertThat(real.context.lexiconService().words())
                    .containsExactly(new OfficeWord(OfficeWord.Kind.ABBREVIATION, "NVHL"));
            assertThat(real.notices.latestProperty().get().text().key()).isEqualTo("editor.findings.learned");
            assertThat(undefined(of)).isNull();

            real.notices.latestProperty().get().undo().run();
            assertThat(real.context.lexiconService().words()).isEmpty();
            assertThat(undefined(of)).isNotNull();
            assertThat(real.failures).isEmpty();
        }
    }

    private static CheckedFinding undefined(FindingsViewModel of) {
        return of.rows().stream()
                .filter(row -> row.finding().rule().equals("abbreviation-undefined"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void typingMovesTheFindingsAndTheCheckFollowsThePause() {
        editor.select(0, 0);
        editor.type("nghỉa ");
        assertThat(excerpts()).hasSize(4);
        assertThat(editor.model.checks().busyProperty().get()).isTrue();
        findings.go(findings.rows().get(3));
        assertThat(focusedWords()).isEqualTo("triệt để");
        editor.pauses.end();
        assertThat(excerpts()).hasSize(5);
        assertThat(editor.model.checks().busyProperty().get()).isFalse();
    }

    @Test
    void aFindingWhoseWordsAreChangedGoesAtOnce() {
        int at = BODY.indexOf("kịp");
        editor.select(at + 1, at + 1);
        editor.type("x");
        assertThat(excerpts()).doesNotContain("kịp thời");
    }

    @Test
    void nextAndPreviousGoRound() {
        findings.next();
        assertThat(focusedWords()).isEqualTo("nghỉa");
        findings.previous();
        assertThat(focusedWords()).isEqualTo("triệt để");
        findings.next();
        findings.next();
        assertThat(focusedWords()).isEqualTo("kịp thời");
    }

    @Test
    void oneIsMendedAsAStepThatCanBeUndone() {
        findings.mend(findings.rows().get(0));
        assertThat(editor.text()).contains("1. Ý nghĩa thứ nhất").contains("2. Ý nghỉa");
        assertThat(excerpts()).containsExactly("kịp thời", "nghỉa", "triệt để");
        assertThat(findings.currentProperty().get().finding().excerpt()).isEqualTo("kịp thời");
        editor.model.undo();
        assertThat(editor.text()).isEqualTo(BODY);
    }

    @Test
    void mendedAlsoAfterTheTextBeforeItWasTyped() {
        editor.select(0, 0);
        editor.type("Mở đầu. ");
        findings.mend(findings.rows().get(2));
        assertThat(editor.text()).isEqualTo("Mở đầu. " + BODY.replace("2. Ý nghỉa", "2. Ý nghĩa"));
    }

    @Test
    void whatOnlyAPersonCanMendStaysAsItIs() {
        findings.mend(findings.rows().get(1));
        assertThat(editor.text()).isEqualTo(BODY);
    }

    @Test
    void everythingSafeIsMendedInOneStepAndCounted() {
        findings.mendSafe();
        assertThat(editor.text()).isEqualTo(BODY.replace("nghỉa", "nghĩa"));
        assertThat(editor.context
                        .messages()
                        .get(editor.notices.latestProperty().get().text()))
                .startsWith("Đã sửa 2 chỗ");
        editor.model.undo();
        assertThat(editor.text()).isEqualTo(BODY);
    }

    @Test
    void aFindingIsLeftWithAReasonAndTakenBack() {
        editor.reason = "Trích nguyên văn";
        findings.ignore(findings.rows().get(0));
        assertThat(excerpts()).containsExactly("kịp thời", "triệt để");
        assertThat(findings.countsProperty().get().ignored()).isEqualTo(2);
        findings.ignoredShownProperty().set(true);
        CheckedFinding left = findings.rows().get(0);
        assertThat(left.reason()).isEqualTo("Trích nguyên văn");
        findings.takeBack(left);
        assertThat(findings.countsProperty().get().ignored()).isZero();
    }

    @Test
    void whatIsLeftIsRememberedAndNotMendedWithTheRest() {
        findings.ignore(findings.rows().get(0));
        editor.select(0, 0);
        editor.type("X");
        editor.pauses.end();
        assertThat(excerpts()).containsExactly("kịp thời", "triệt để");
        findings.mendSafe();
        assertThat(editor.text()).contains("nghỉa");
    }

    @Test
    void nobodyLeavesAFindingWithoutAReason() {
        editor.reason = null;
        findings.ignore(findings.rows().get(0));
        assertThat(excerpts()).hasSize(4);
    }

    @Test
    void aFindingInAFieldLeadsIntoTheField() {
        editor.model.parts().subject().wordsProperty().set("Về ý nghỉa của kế hoạch");
        editor.pauses.end();
        findings.go(findings.rows().get(0));
        var target = editor.model.parts().focusProperty().get();
        assertThat(target.place()).isEqualTo(EditPlace.SUBJECT);
        assertThat("Về ý nghỉa của kế hoạch".substring(target.start(), target.end()))
                .isEqualTo("nghỉa");
        findings.mend(findings.rows().get(0));
        assertThat(editor.model.parts().subject().wordsProperty().get()).isEqualTo("Về ý nghĩa của kế hoạch");
    }

    @Test
    void obligationsAreToldInWordsAndLeadToTheirSentence() {
        var rows = editor.model.checks().obligations().rows();
        assertThat(rows).extracting(Obligation::measure).containsExactly("chậm nhất 15/06/2026", "ít nhất 90%");
        assertThat(rows).extracting(Obligation::who).containsExactly("Các công đoàn cơ sở", "đoàn viên");
        editor.select(0, 0);
        editor.type("X");
        editor.model.checks().obligations().go(rows.get(0));
        assertThat(focusedWords()).isEqualTo("Ý nghỉa");
    }

    @Test
    void whetherThePanelIsOpenIsRemembered() {
        editor.model.checks().shownProperty().set(false);
        editor.model.checks().rememberHeight(200);
        assertThat(editor.context.settings().current().checkPanel().open()).isFalse();
        assertThat(editor.model.checks().height()).isEqualTo(200);
    }

    private List<String> excerpts() {
        return findings.rows().stream().map(row -> row.finding().excerpt()).toList();
    }

    private String focusedWords() {
        var target = editor.model.body().focusProperty().get();
        return editor.text().substring(target.start(), target.end());
    }

    private static Deadline deadline() {
        int at = BODY.indexOf("Ý nghỉa");
        return new Deadline(
                new PartialDate(2026, 6, 15),
                Deadline.Kind.NO_LATER_THAN,
                "",
                "Các công đoàn cơ sở",
                "gửi báo cáo",
                "",
                "Câu.",
                new TextRange(at, at + 7));
    }

    private static Target target() {
        return new Target(
                ">=", BigDecimal.valueOf(90), null, "%", "hằng năm", "đoàn viên", "Câu.", new TextRange(12, 20));
    }
}
