package vn.congdoan.vanthu.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion;
import vn.congdoan.vanthu.ui.register.NumberQuestion.Answer;
import vn.congdoan.vanthu.ui.register.NumberQuestion.Offer;

/** The screens of the book over a real store, without a toolkit. */
class BookScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final Deque<String> words = new ArrayDeque<>();
    private final Deque<Offer> offers = new ArrayDeque<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Optional<ReserveQuestion.Reservation> reservation = Optional.empty();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private User person = Access.SOLE.user();
    private TestOffice office;
    private BookServices book;
    private BookWindow window;
    private RegisterViewModel model;
    private NumberGiving giving;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        var life = office.context.life();
        book = new BookServices(life.register(), life.registerAudit(), life.series(), () -> person);
        WordsQuestion asked = question -> Optional.ofNullable(words.poll());
        window = new BookWindow(
                office.messages,
                TestOffice.CLOCK,
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                asked,
                types -> reservation,
                office.printer(folder.resolve("books"), opened::add),
                copied::add);
        model = new RegisterViewModel(book, window);
        giving = new NumberGiving(book, office.context.documentService(), window, offer -> {
            offers.add(offer);
            return Optional.ofNullable(answers.poll());
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anApprovedDocumentGetsTheNextNumberAndStandsInTheBook() {
        long id = approved();
        answers.add(Answer.next(TODAY));
        giving.take(id, () -> {});

        model.enter();
        RegisterEntry row = model.outgoing().rows().get(0);
        assertThat(row.number().printed()).isEqualTo("01");
        assertThat(row.documentId()).isEqualTo(id);
        assertThat(office.context.life().workflow().flow(id).state()).isEqualTo(DocumentState.NUMBERED);
        assertThat(office.notice()).contains(row.number().full());

        model.outgoing().open(row);
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Editor(id));
    }

    @Test
    void theChosenYearSurvivesNewYearsToChooseFrom() {
        OutgoingViewModel rows = model.outgoing();
        // As a combo box does it: what it shows is gone the moment its list is replaced.
        rows.years().addListener((ListChangeListener<Integer>)
                change -> rows.yearProperty().set(null));
        rows.load();
        rows.load();
        assertThat(office.told).isEmpty();
        assertThat(rows.yearProperty().get()).isEqualTo(TODAY.getYear());
    }

    @Test
    void asksAgainWithTheReasonWhenTheBookRefuses() {
        answers.add(Answer.next(TODAY));
        giving.take(approved(), () -> {});
        long late = approved();
        answers.add(Answer.next(TODAY.minusDays(3)));
        answers.add(new Answer(TODAY.minusDays(3), 0, 0, "", "Ký từ tuần trước", ""));
        giving.take(late, () -> {});

        assertThat(offers).hasSize(3);
        assertThat(offers.getLast().refusal()).contains("02/03/2026");
        assertThat(offers.getLast().before().date()).isEqualTo(TODAY.minusDays(3));
        model.enter();
        assertThat(model.outgoing().rows())
                .extracting(row -> row.number().printed())
                .containsExactly("01", "02");
    }

    @Test
    void keepsColumnsFiveToTenOfARow() {
        answers.add(Answer.next(TODAY));
        giving.take(approved(), () -> {});
        OutgoingViewModel rows = model.outgoing();
        rows.load();
        rows.chosenProperty().set(rows.rows().get(0));
        rows.form().copiesProperty().set("mười");
        rows.save();
        assertThat(rows.form().copiesErrorProperty().get()).isNotEmpty();

        rows.form().copiesProperty().set("12");
        rows.form().recipientsProperty().set("Các CĐCS");
        rows.form().transferredOnProperty().set(TODAY);
        rows.save();
        RegisterEntry stored = rows.rows().get(0);
        assertThat(stored.delivery().copies()).isEqualTo(12);
        assertThat(stored.delivery().recipients()).isEqualTo("Các CĐCS");
        assertThat(stored.delivery().transferredOn()).isEqualTo(TODAY);
        assertThat(rows.chosenProperty().get()).isEqualTo(stored);
    }

    @Test
    void reservesANumberAndStrikesItOutWithAReason() {
        DocumentType type = book.series().type("KH");
        reservation = Optional.of(new ReserveQuestion.Reservation(type, "Tháng Công nhân", "chờ số liệu", null));
        OutgoingViewModel rows = model.outgoing();
        rows.reserve();
        assertThat(rows.chosenProperty().get().state()).isEqualTo(RegisterEntry.State.RESERVED);

        rows.strike();
        assertThat(rows.rows().get(0).state()).isEqualTo(RegisterEntry.State.RESERVED);
        words.add("không tổ chức nữa");
        rows.strike();
        assertThat(rows.rows().get(0).state()).isEqualTo(RegisterEntry.State.VOID);
        assertThat(rows.mayStrike().get()).isFalse();
    }

    @Test
    void findsRowsWithoutAccentsAndByState() {
        DocumentType type = book.series().type("KH");
        reservation = Optional.of(new ReserveQuestion.Reservation(type, "Đại hội điểm", "chờ", null));
        model.outgoing().reserve();
        answers.add(Answer.next(TODAY));
        giving.take(approved(), () -> {});
        OutgoingViewModel rows = model.outgoing();
        rows.load();

        rows.queryProperty().set("dai hoi diem");
        assertThat(rows.rows()).hasSize(1);
        rows.queryProperty().set("");
        rows.stateProperty().set(RegisterEntry.State.ISSUED);
        assertThat(rows.rows()).hasSize(1);
        rows.stateProperty().set(null);
        assertThat(rows.rows()).hasSize(2);
        rows.yearProperty().set(2025);
        assertThat(rows.rows()).isEmpty();
    }

    @Test
    void printsABookOfTheShownYearAndOpensIt() {
        record(1, TODAY.minusYears(1));
        OutgoingViewModel rows = model.outgoing();
        rows.yearProperty().set(2025);

        rows.print(Book.OUTGOING);

        assertThat(office.told).isEmpty();
        assertThat(opened).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString("So-dang-ky-van-ban-di_2025.pdf");
            assertThat(file.resolveSibling("So-dang-ky-van-ban-di_2025.xlsx")).isNotEmptyFile();
        });
    }

    @Test
    void rowsAreCopiedAsASpreadsheetReadsThem() {
        record(1, TODAY);
        record(2, TODAY);
        OutgoingViewModel rows = model.outgoing();
        rows.load();
        rows.copy(rows.rows());
        assertThat(copied.get(0).split("\n"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10).contains("05/03/2026"));
    }

    @Test
    void onlyADocumentThatIsStoredHereIsSentFromItsRow() {
        record(1, TODAY);
        answers.add(Answer.next(TODAY));
        long id = approved();
        giving.take(id, () -> {});
        OutgoingViewModel rows = model.outgoing();
        rows.load();
        rows.chosenProperty()
                .set(rows.rows().stream()
                        .filter(row -> row.documentId() == 0)
                        .findFirst()
                        .orElseThrow());
        assertThat(rows.maySend().get()).isFalse();
        rows.chosenProperty()
                .set(rows.rows().stream()
                        .filter(row -> row.documentId() == id)
                        .findFirst()
                        .orElseThrow());
        rows.send();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Sending(id));
    }

    @Test
    void theYearClosesOnlyWhenEachFaultHasAnExplanation() {
        record(1, TODAY);
        record(3, TODAY);
        BookAuditViewModel audit = model.audit();
        audit.load();
        assertThat(audit.rows()).extracting(row -> row.fault().kind()).containsExactly(RegisterFault.Kind.GAP);

        audit.closeOrReopen();
        assertThat(audit.closedProperty().get()).isFalse();
        assertThat(office.told).hasSize(1);

        words.add("số 02 ghi nhầm vào sổ cũ");
        audit.explain(audit.rows().get(0));
        assertThat(audit.open()).isEmpty();
        audit.closeOrReopen();
        assertThat(office.told).hasSize(1);
        assertThat(audit.closedProperty().get()).isTrue();

        words.add("thanh tra yêu cầu");
        audit.closeOrReopen();
        assertThat(audit.closedProperty().get()).isFalse();
    }

    @Test
    void aNewSeriesStandsBeforeTheGeneralOne() {
        SeriesViewModel series = model.series();
        series.load();
        int before = series.rows().size();
        series.startNew();
        series.form().name.set("Công văn và thông báo");
        series.form().typeCodes.setAll("CV", "TB");
        series.save();
        assertThat(series.rows()).hasSize(before + 1);
        assertThat(series.rows().get(0).name()).isEqualTo("Công văn và thông báo");

        series.form().start.set("một");
        series.save();
        assertThat(office.told).hasSize(1);
        series.chosenProperty().set(series.rows().get(0));
        series.remove();
        assertThat(series.rows()).hasSize(before);
    }

    private void record(int number, LocalDate date) {
        var draft = office.context.documentService().draft(office.document("ke-hoach-tuyen-truyen", Map.of()));
        var parts = draft.parts();
        var bearing =
                parts.withNumber(new DocumentNumber(number, "", parts.number().symbol()));
        book.register().record(draft.withParts(bearing), date);
    }

    private long approved() {
        long id = office.document("ke-hoach-tuyen-truyen", Map.of());
        var workflow = office.context.life().workflow();
        workflow.apply(id, WorkflowAction.SUBMIT, "");
        workflow.apply(id, WorkflowAction.APPROVE, "");
        return id;
    }

    @Test
    void whoEntersAfterTheClerkSeesWhatTheyMayThemselves() {
        model.enter();
        assertThat(model.outgoing().mayChangeProperty().get()).isTrue();
        assertThat(model.series().mayChangeProperty().get()).isTrue();

        person = only(Role.STAFF);
        model.enter();
        assertThat(model.outgoing().mayChangeProperty().get()).isFalse();
        assertThat(model.audit().mayChangeProperty().get()).isFalse();
        assertThat(model.series().mayChangeProperty().get()).isFalse();

        person = only(Role.ADMINISTRATOR);
        model.enter();
        assertThat(model.outgoing().mayChangeProperty().get()).isFalse();
        assertThat(model.series().mayChangeProperty().get()).isTrue();
    }

    private static User only(Role role) {
        return new User(1, "an", "An", Set.of(role), true);
    }
}
