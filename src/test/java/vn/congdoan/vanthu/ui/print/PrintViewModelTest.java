package vn.congdoan.vanthu.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.domain.print.PrintRequest;
import vn.congdoan.vanthu.domain.print.Sides;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.print.PrintViewModel.Printers;

/** On a machine without a printer, as the test machines are. */
class PrintViewModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private AppContext context;
    private PrintViewModel model;

    @BeforeEach
    void open() {
        context = new AppContext(folder, new MovableClock(), Messages.VIETNAMESE);
        model = new PrintViewModel(context.printService(), new DirectJobRunner(), new Notices(), failures::add);
        model.show(new Printable(0, Drafts.plan("I. MỘT\nNội dung.\n".repeat(40))));
    }

    @AfterEach
    void close() {
        context.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void offersACopyForEachRecipientAndEachPlaceOfTheArchive() {
        assertThat(model.copiesProperty().get()).isEqualTo(4);
    }

    @Test
    void showsThePagesAsTheyWillBePrinted() {
        var pages = model.pagesProperty().get();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0).height()).isGreaterThan(pages.get(0).width());
        assertThat(pages.get(0).pixels()).contains(0xFF000000).contains(0xFFFFFFFF);
        assertThat(model.lastProperty().get()).isEqualTo(pages.size());
    }

    @Test
    void withoutAPrinterItSaysSoPrintsNothingAndExportsInstead() {
        assertThat(model.printersProperty().get())
                .isEqualTo(context.printService().printers().isEmpty() ? Printers.NONE : Printers.FOUND);
        List<String> exported = new ArrayList<>();
        model.setOnExport(() -> exported.add("exported"));
        model.exportInstead();
        assertThat(exported).hasSize(1);
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void asksForTheWholeDocumentUnlessPagesAreChosen() {
        assertThat(model.request().lastPage()).isEqualTo(PrintRequest.TO_THE_END);
        model.rangeProperty().set(true);
        model.firstProperty().set(2);
        model.lastProperty().set(1);
        assertThat(model.request().firstPage()).isEqualTo(2);
        assertThat(model.request().lastPage()).isEqualTo(2);
        assertThat(model.request().sides()).isEqualTo(Sides.TWO_LONG_EDGE);
    }

    @Test
    void copiesStayWithinReason() {
        model.copiesProperty().set(0);
        assertThat(model.request().copies()).isEqualTo(1);
        model.copiesProperty().set(50_000);
        assertThat(model.request().copies()).isEqualTo(PrintViewModel.MOST_COPIES);
    }
}
