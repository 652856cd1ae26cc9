package vn.congdoan.vanthu.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningTarget;
import vn.congdoan.vanthu.app.signing.office.SigningTestOffice;
import vn.congdoan.vanthu.ui.signing.SignatureCheckViewModel.Grade;

/** What a person reads about the signatures of a file. */
class SignatureCheckViewModelTest {
    private static final Delay NEVER = (duration, action) -> () -> {};

    @TempDir
    Path folder;

    private SigningTestOffice office;
    private SignatureCheckViewModel model;
    private Path signed;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
        model = new SignatureCheckViewModel(office.signing.check(), desk(office), SigningService.ZONE);
        Path plain = Files.write(folder.resolve("kế hoạch.pdf"), SigningDrafts.EXPORTS.pdf(SigningDrafts.plan()));
        signed = office.sign(SigningAct.PERSON, List.of(new SigningTarget.OfFile(plain)))
                .get(0)
                .file();
    }

    @AfterEach
    void close() {
        office.close();
    }

    static SigningDesk desk(SigningTestOffice office) {
        return new SigningDesk(
                office.office.messages,
                office.office.jobs,
                NEVER,
                office.office.navigator,
                office.office.notices,
                office.office.errors,
                office.office.confirmation,
                Runnable::run,
                path -> {});
    }

    @Test
    void aGoodSignatureIsToldWithSignerAuthorityAndTime() {
        model.check(signed);
        var verdict = model.verdictProperty().get();
        assertThat(verdict.grade()).isEqualTo(Grade.GOOD);
        assertThat(verdict.signatures()).hasSize(1);
        assertThat(verdict.signatures().get(0).signer()).isEqualTo(SigningDrafts.SIGNER);
        assertThat(verdict.signatures().get(0).lines())
                .anyMatch(line -> line.contains("CA thử nghiệm Hoa Lâm"))
                .anyMatch(line -> line.contains("09:00:00, 05/03/2026"))
                .noneMatch(line -> line.contains("signing."));
    }

    @Test
    void aChangedFileIsBad() throws Exception {
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length / 2] ^= 1;
        model.check(Files.write(folder.resolve("sửa.pdf"), bytes));
        var verdict = model.verdictProperty().get();
        if (verdict == null) {
            assertThat(office.office.told).hasSize(1); // no longer a PDF at all
        } else {
            assertThat(verdict.grade()).isEqualTo(Grade.BAD);
        }
    }

    @Test
    void withoutItsAuthorityTheSignerIsUnsure() throws Exception {
        Files.delete(folder.resolve("data/authorities/ca.cer"));
        office.close();
        office = new SigningTestOffice(folder.resolve("fremd"));
        Files.delete(folder.resolve("fremd/data/authorities/ca.cer"));
        model = new SignatureCheckViewModel(office.signing.check(), desk(office), SigningService.ZONE);
        model.check(signed);
        assertThat(model.verdictProperty().get().grade()).isEqualTo(Grade.UNSURE);
    }

    @Test
    void aFileWithoutSignaturesIsToldAsSuch() {
        model.check(folder.resolve("kế hoạch.pdf"));
        assertThat(model.verdictProperty().get().grade()).isEqualTo(Grade.NONE);
    }

    @Test
    void whatIsNoPdfIsToldAndLeavesTheScreenEmpty() throws Exception {
        model.check(Files.writeString(folder.resolve("không.pdf"), "không"));
        assertThat(office.office.told).hasSize(1);
        assertThat(model.fileProperty().get()).isNull();
        assertThat(model.workingProperty().get()).isFalse();
    }
}
