package vn.congdoan.vanthu.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FidelityTest {
    private static final double LEAST_ALIKE = 0.95;
    private static final String CHARTS = "report-charts";
    private static final int LEAST_DOCUMENTS = 12;

    @TempDir
    Path folder;

    @Test
    void wordFileAndPdfHaveTheSamePagesAndLines() throws Exception {
        boolean asked = "true".equals(System.getenv("CI"));
        assumeTrue(asked || LibreOffice.isInstalled(), "LibreOffice is not installed");
        List<Agreement> measured = Fidelity.measure(Fidelity.documents(folder), folder);
        Files.writeString(Path.of("target", "fidelity.txt"), Fidelity.table(measured));
        assertThat(measured).hasSizeGreaterThanOrEqualTo(LEAST_DOCUMENTS);
        SoftAssertions.assertSoftly(all -> measured.forEach(one -> {
            all.assertThat(one.otherPages()).as("pages of " + one.name()).isEqualTo(one.pages());
            // A chart's words are placed by whoever draws it: only its height is ours, and with it the pages.
            if (!one.name().equals(CHARTS)) {
                all.assertThat(one.placedShare())
                        .as("lines of " + one.name() + " that differ: " + one.differing())
                        .isGreaterThanOrEqualTo(LEAST_ALIKE);
            }
        }));
    }

    @Test
    void aDifferentBreakIsCountedOnBothItsLines() {
        Agreement one = Agreement.of(
                "x",
                List.of(List.of("mộtdòng", "haidòngba", "bốn"), List.of("năm")),
                List.of(List.of("mộtdòng", "haidòng", "babốn", "năm")));
        assertThat(one.samePages()).isFalse();
        assertThat(one.lines()).isEqualTo(4);
        assertThat(one.alike()).isEqualTo(2);
        assertThat(one.placedAlike()).isEqualTo(1);
        assertThat(one.differing()).containsExactly("haidòngba", "bốn");
    }
}
