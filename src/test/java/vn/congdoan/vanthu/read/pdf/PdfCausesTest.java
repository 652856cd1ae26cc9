package vn.congdoan.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** Why a PDF can't be read is said by one cause. */
class PdfCausesTest {
    private static String cause(byte[] bytes) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> PdfReader.read(bytes, "thu.pdf"));
        return problem.findings().get(0).message().key();
    }

    private static Sheets words() {
        return new Sheets().text(85, 100, 14, "Kế hoạch công tác của Ban Thường vụ trong năm nay.");
    }

    @Test
    void aPasswordIsNamed() {
        assertThat(cause(words().protect("chu", "mo").bytes())).isEqualTo("read.pdf.password");
    }

    @Test
    void anOwnersPasswordHindersNobody() {
        SourceDocument read = PdfReader.read(words().protect("chu", "").bytes(), "thu.pdf");
        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void aScanIsNamed() {
        assertThat(cause(new Sheets().scan().bytes())).isEqualTo("read.pdf.scanned");
        assertThat(cause(new Sheets().scan().text(300, 40, 12, "2").bytes())).isEqualTo("read.pdf.scanned");
    }

    @Test
    void scannedPagesAmongOthersAreToldByTheirNumbers() {
        SourceDocument read = PdfReader.read(words().page().scan().page().scan().bytes(), "thu.pdf");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).message().arguments()).containsExactly("2, 3");
    }

    @Test
    void blankPagesAreNamed() {
        assertThat(cause(new Sheets().bytes())).isEqualTo("read.pdf.empty");
    }

    @Test
    void brokenFilesAreNamed() {
        byte[] sound = words().bytes();
        assertThat(cause("không phải PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo("read.pdf.damaged");
        assertThat(cause(new byte[0])).isEqualTo("read.pdf.damaged");
        assertThat(cause(Arrays.copyOf(sound, 200))).startsWith("read.pdf.");
    }
}
