package vn.congdoan.vanthu.ui.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.IncomingParts;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.common.Destination;

class SendingViewModelTest {
    @TempDir
    Path folder;

    private SendingModel around;
    private SendingViewModel model;
    private long document;

    @BeforeEach
    void open() {
        around = new SendingModel(folder);
        document = around.document();
        model = around.sending();
        model.enter(document);
    }

    @AfterEach
    void close() {
        assertThat(around.office.told).as("failures").isEmpty();
        around.close();
    }

    @Test
    void whoIsUnknownStandsFirstAndIsAddedByOneStep() {
        assertThat(names()).containsExactly("Sở Nội vụ", "CĐCS số 1", "CĐCS số 2", "CĐCS số 3");
        assertThat(model.unresolvedProperty().get()).isEqualTo(1);
        assertThat(model.titleProperty().get()).contains("05/KH-CĐGD");

        model.addUnknown();

        assertThat(model.unresolvedProperty().get()).isZero();
        assertThat(around.office.notice()).contains("1");
    }

    @Test
    void whatTheDocumentAnswersIsNamedAndOpened() throws Exception {
        var arrivals = around.office.context.life().arrivals();
        IncomingParts parts = new IncomingParts(
                "Công văn", "12/CV-TLĐ", "Tổng Liên đoàn", PartialDate.of(IssuedDocuments.DAY), "về việc báo cáo", "");
        long paper = arrivals.register()
                .receive(new Arrival(parts, "", null, null, "", Urgency.NONE, ""))
                .work()
                .run(JobControl.UNATTENDED)
                .id();
        arrivals.assignments()
                .progress(paper, Progress.DONE, "05/kh-cđgd")
                .work()
                .run(JobControl.UNATTENDED);

        model.refresh();

        assertThat(model.answered())
                .extracting(entry -> entry.document().number())
                .containsExactly("12/CV-TLĐ");
        model.open(model.answered().get(0));
        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Incoming(paper));
    }

    @Test
    void aGroupIsMarkedInOneStepAndTakenBackFromTheNotice() {
        model.groupProperty().set("Các CĐCS");
        model.chooseShown(true);
        assertThat(model.chosenProperty().get()).isEqualTo(3);

        model.markSent();
        model.filterProperty().set(RowFilter.UNACKNOWLEDGED);
        assertThat(names()).containsExactly("CĐCS số 1", "CĐCS số 2", "CĐCS số 3");

        around.office.notices.latestProperty().get().undo().run();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whoConfirmedLeavesTheListOfThoseWhoDidNot() {
        model.chooseShown(true);
        model.markSent();
        model.filterProperty().set(RowFilter.UNACKNOWLEDGED);
        model.rows().get(0).chosenProperty().set(true);

        model.acknowledge();

        assertThat(names()).containsExactly("CĐCS số 2", "CĐCS số 3");
        around.office.notices.latestProperty().get().undo().run();
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void whoIsUnknownIsNotChosenWithAll() {
        model.chooseShown(true);

        assertThat(model.chosenProperty().get()).isEqualTo(3);
    }

    @Test
    void thePackIsMadeInTheAskedFolderAndShown() {
        model.actions().pack(false);

        assertThat(around.opened)
                .singleElement()
                .satisfies(pack -> assertThat(pack.getParent()).isEqualTo(around.out));
        assertThat(around.office.notice()).contains(around.opened.get(0).toString());
    }

    @Test
    void theMessageGoesToTheClipboardWithoutBraces() {
        model.actions().copyMessage(Channel.ZALO);

        assertThat(around.clipboard)
                .singleElement()
                .asString()
                .contains("Kế hoạch số 05/KH-CĐGD")
                .doesNotContain("{");
    }

    @Test
    void envelopesAreMadeForTheChosen() {
        model.chooseShown(true);

        model.actions().envelopes(EnvelopeFormat.DL);

        assertThat(around.opened)
                .singleElement()
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
    }

    @Test
    void mailWithoutAServerSaysWhereToNameIt() {
        model.chooseShown(true);

        model.actions().mail();

        assertThat(around.asked).isEmpty();
        assertThat(around.office.told.remove(0).text()).contains("Cài đặt");
    }

    @Test
    void anotherWayIsKeptForThisDocument() {
        model.rows().get(1).chosenProperty().set(true);

        model.choose(Channel.PAPER);

        assertThat(model.rows().get(1).recipient().channel()).isEqualTo(Channel.PAPER);
        assertThat(model.planProperty().get().copies()).isEqualTo(1 + 1 + 2);
        model.reset();
        assertThat(model.rows().get(1).recipient().channel()).isEqualTo(Channel.ZALO);
    }

    @Test
    void theDirectoryComesBackHere() {
        model.openDirectory();

        assertThat(around.office.navigator.destinationProperty().get()).isEqualTo(new Destination.Directory(document));
    }

    @Test
    void aDraftIsToldAndNothingIsShown() {
        long draft = new IssuedDocuments(around.office.context).draft("ke-hoach-tuyen-truyen", List.of(), "VT");

        model.enter(draft);

        assertThat(around.office.told.remove(0).text()).contains("phát hành");
        assertThat(model.rows()).isEmpty();
    }

    private List<String> names() {
        return model.rows().stream()
                .map(SendingRow::recipient)
                .map(PlannedRecipient::name)
                .toList();
    }
}
