package vn.congdoan.vanthu.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.print.Sides;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.Samples;
import vn.congdoan.vanthu.render.picture.PdfPrinter;
import vn.congdoan.vanthu.render.picture.PrintedSamples;

class PrintServiceTest {
    private final Draft draft = new Draft(Samples.plan(FormatPacks.builtIn().byId("nd30")), "");
    private final PrintService service = new PrintService(d -> PrintedSamples.pages(3), new PdfPrinter());

    @Test
    void previewsEveryPage() throws Exception {
        List<PagePicture> pages =
                service.preview(new Printable(0, draft), 1).work().run(JobControl.UNATTENDED);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0).width()).isBetween(595, 596);
    }

    @Test
    void refusesAPrinterThatIsNotThere() {
        PrintRequest request = new PrintRequest("no such printer", 1, 1, 1, Sides.ONE);
        assertThatThrownBy(() ->
                        service.print(new Printable(0, draft), request).work().run(JobControl.UNATTENDED))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("print.");
    }
}
