package vn.congdoan.vanthu.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.sending.SendingService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.Delivery;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

/** The book and the log of sending together, over a real store. */
class SentRowsTest {
    private static final LocalDate TODAY = IssuedDocuments.DAY;

    @TempDir
    Path folder;

    private TestOffice office;
    private RegisterService register;
    private SendingService sending;
    private Correspondent ministry;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        office.context.officeService().save(office.context.officeService().sampleProfile());
        register = office.context.life().register();
        sending = office.context.life().sending().plans();
        ministry = office.context.life().sending().directory().save(Correspondent.named("Sở Nội vụ", Channel.PAPER));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNumberedDocumentHasItsRecipientsItsArchiveAndItsCopiesInTheBook() {
        RegisterDelivery row = row(numbered()).delivery();

        assertThat(row.recipients()).isEqualTo("Sở Nội vụ (2)");
        assertThat(row.archive()).isEqualTo("VT, TGNC");
        assertThat(row.copies()).isEqualTo(4);
        assertThat(row.transferredOn()).isNull();
    }

    @Test
    void theDayItWasSentStandsInTheBookAndGoesWithTheMark() {
        long id = issued();

        List<Delivery> sent = sending.markSent(id, Set.of("c:" + ministry.id()));
        assertThat(row(id).delivery().transferredOn()).isEqualTo(TODAY);

        sending.undoSent(id, sent);
        assertThat(row(id).delivery().transferredOn()).isNull();
    }

    @Test
    void whatAClerkWroteByHandStays() {
        long id = issued();
        RegisterDelivery written = new RegisterDelivery("Gửi tận tay", "KT", 9, TODAY.plusDays(1), "Lan", "đã ký");
        register.edit(row(id).id(), written);

        List<Delivery> sent = sending.markSent(id, Set.of("c:" + ministry.id()));
        assertThat(row(id).delivery()).isEqualTo(written);

        sending.undoSent(id, sent);
        assertThat(row(id).delivery()).isEqualTo(written);
    }

    @Test
    void whereTheBookCannotBeWrittenNothingIsMarkedAsSent() {
        long id = issued();
        sending.onSent((document, before, now) -> {
            throw new IllegalStateException("the disk is full");
        });

        assertThatThrownBy(() -> sending.markSent(id, Set.of("c:" + ministry.id())))
                .hasMessageContaining("the disk is full");

        assertThat(row(id).delivery().transferredOn()).isNull();
        assertThat(sending.plan(id).recipients()).noneMatch(recipient -> recipient.isSent());
    }

    @Test
    void thePostBookHasALineForEachEnvelopeOnce() {
        long id = issued();
        sending.markSent(id, Set.of("c:" + ministry.id()));
        RegisterEntry other = register.give(approved(), IssueRequest.on(TODAY)).entry();
        register.edit(other.id(), new RegisterDelivery("UBND tỉnh", "", 1, TODAY, "", ""));

        assertThat(office.context.life().bookPrinting().book(Book.POST, 2026, 1).rows())
                .extracting(line -> line.cells().stream().map(BookCell::text).toList())
                .containsExactly(
                        List.of("05/03/2026", row(id).number().full(), "Sở Nội vụ", "1", "", ""),
                        List.of("05/03/2026", other.number().full(), "UBND tỉnh", "", "", ""));
        assertThat(office.context.life().bookPrinting().book(Book.POST, 2025, 1).rows())
                .isEmpty();
    }

    private long approved() {
        WorkflowService workflow = office.context.life().workflow();
        long id = new IssuedDocuments(office.context)
                .draft("ke-hoach-tuyen-truyen", List.of(new Recipient("Sở Nội vụ (2)", "")), "VT, TGNC");
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
        return id;
    }

    private long numbered() {
        long id = approved();
        register.give(id, IssueRequest.on(TODAY));
        return id;
    }

    private long issued() {
        long id = numbered();
        office.context.life().workflow().apply(id, WorkflowAction.SIGN_ON_PAPER, "");
        office.context.life().workflow().apply(id, WorkflowAction.ISSUE, "");
        return id;
    }

    private RegisterEntry row(long id) {
        return register.ofDocument(id).orElseThrow();
    }
}
