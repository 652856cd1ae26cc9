package vn.congdoan.vanthu.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.IncomingParts;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.register.RegisterQuery;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.ui.TestOffice;

/** The four books of a real store. */
class OfficeBooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        office.context.officeService().save(office.context.officeService().sampleProfile());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theOutgoingBookStrikesWhatIsVoidAndThePostBookHoldsWhatWasHandedOver() {
        var register = office.context.life().register();
        register.record(numbered(1), TODAY);
        register.record(numbered(2), TODAY);
        List<RegisterEntry> entries = register.list(RegisterQuery.ofYear(2026));
        register.edit(
                entries.get(0).id(), new RegisterDelivery("Các công đoàn cơ sở", "Lưu VT", 12, TODAY, "", "gửi nhanh"));
        register.strike(entries.get(1).id(), "ghi nhầm");
        RegisterBook outgoing = book(Book.OUTGOING);
        assertThat(outgoing.rows()).hasSize(2);
        assertThat(outgoing.columns()).hasSize(10);
        assertThat(texts(outgoing, 0))
                .hasSize(10)
                .contains("05/03/2026", "Các công đoàn cơ sở", "Lưu VT", "12", "gửi nhanh");
        assertThat(texts(outgoing, 0).get(0)).endsWith("KH-LĐLĐ");
        assertThat(outgoing.rows().get(0).struck()).isFalse();
        assertThat(outgoing.rows().get(1).struck()).isTrue();
        RegisterBook post = book(Book.POST);
        assertThat(post.rows()).hasSize(1);
        assertThat(texts(post, 0)).hasSize(6).contains("Các công đoàn cơ sở");
    }

    @Test
    void theBooksOfWhatArrivedHaveTheirLegalColumns() throws Exception {
        var arrivals = office.context.life().arrivals();
        IncomingParts parts = new IncomingParts(
                "Công văn", "12/CV-TLĐ", "Tổng Liên đoàn", new PartialDate(2026, 2, null), "về việc báo cáo", "");
        long id = run(arrivals.register().receive(new Arrival(parts, "", null, null, "", Urgency.NONE, "bản sao")))
                .id();
        run(arrivals.assignments().assign(id, new Assignment("Văn phòng", "", "", TODAY.plusDays(5), TODAY)));
        run(arrivals.assignments().progress(id, Progress.DONE, "3/CV"));
        assertThat(texts(book(Book.INCOMING), 0))
                .containsExactly(
                        "05/03/2026",
                        "1",
                        "Tổng Liên đoàn",
                        "12/CV-TLĐ",
                        "2/2026",
                        "Công văn về việc báo cáo",
                        "Văn phòng",
                        "05/03/2026",
                        "",
                        "bản sao");
        assertThat(texts(book(Book.HANDLING), 0))
                .containsExactly(
                        "1",
                        "Công văn 12/CV-TLĐ; 2/2026; Tổng Liên đoàn; về việc báo cáo",
                        "Văn phòng",
                        "10/03/2026",
                        "Đã giải quyết 05/03/2026",
                        "3/CV",
                        "bản sao");
        assertThat(book(Book.HANDLING).columns()).hasSize(7);
        assertThat(book(Book.INCOMING).cover()).contains("Từ số 1 đến số 1", "Từ ngày 05/03/2026 đến ngày 05/03/2026");
    }

    private static Draft numbered(int number) {
        Draft plan = Drafts.plan("Tháng Công nhân", "Nội dung");
        return plan.withParts(plan.parts()
                .withNumber(new DocumentNumber(number, "", "KH-LĐLĐ"))
                .withDate(PartialDate.of(TODAY)));
    }

    private RegisterBook book(Book book) {
        return office.context.life().bookPrinting().book(book, 2026, BookPrinting.FIRST_VOLUME);
    }

    private static List<String> texts(RegisterBook book, int row) {
        return book.rows().get(row).cells().stream().map(BookCell::text).toList();
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }
}
