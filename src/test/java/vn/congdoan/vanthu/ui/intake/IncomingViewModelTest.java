package vn.congdoan.vanthu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

/** The register by hand, over a real store; it is Thursday, 5 March 2026. */
class IncomingViewModelTest {
    @TempDir
    Path folder;

    private final List<Path> opened = new ArrayList<>();
    private TestOffice office;
    private User person = Access.SOLE.user();
    private IncomingViewModel list;
    private HandlingViewModel handling;
    private PaperViewModel paper;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        IntakeWindow window = new IntakeWindow(
                office.messages,
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                held -> {});
        list = new IncomingViewModel(
                new IncomingServices(
                        office.context.life().arrivals(),
                        office.printer(folder.resolve("books"), opened::add),
                        () -> person,
                        TestOffice.CLOCK,
                        opened::add),
                window);
        handling = list.handling();
        paper = PaperViewModel.of(office.context.incomingService(), window, TestOffice.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aRegisterBeginsEmpty() {
        list.enter();
        assertThat(list.anyThereProperty().get()).isFalse();
        list.registerPaper();
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Paper(null));
    }

    @Test
    void aPaperGetsItsNumberWhenItIsRegistered() {
        register("1205/CV-TLĐ", "05/03/2026", "");
        assertThat(office.notice()).contains("1205/CV-TLĐ", "1/2026");
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Incoming());
        list.enter();
        assertThat(list.rows()).hasSize(1);
        assertThat(list.status(list.rows().get(0))).isEqualTo("Chưa phân công");
    }

    @Test
    void anEarlierDayAsksForItsReason() {
        register("1/CV", "02/03/2026", "");
        assertThat(office.told).hasSize(1);
        assertThat(paper.arrival().datedBack().get()).isTrue();
        paper.arrival().reasonProperty().set("nghỉ phép");
        paper.register();
        list.enter();
        assertThat(list.rows().get(0).dateReason()).isEqualTo("nghỉ phép");
        assertThat(list.arrived(list.rows().get(0))).isEqualTo("02/03/2026");
    }

    @Test
    void wordsThatAreNoDayAreRefusedWithoutLosingWhatWasTyped() {
        register("1/CV", "hôm qua", "");
        assertThat(office.told).hasSize(1);
        assertThat(paper.numberProperty().get()).isEqualTo("1/CV");
        list.enter();
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void theSamePaperIsRegisteredTwiceOnlyWhenAsked() {
        register("7/KH", "05/03/2026", "");
        office.answer = false;
        register("7/KH", "05/03/2026", "");
        list.enter();
        assertThat(office.asked).hasSize(1);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void anUnreadableScanIsRegisteredWithItsFile() throws Exception {
        Path scan = Files.write(folder.resolve("scan.jpg"), new byte[] {1, 2});
        fill("8/TB");
        paper.open(new Destination.Paper(scan));
        fill("8/TB");
        paper.register();
        list.enter();
        list.open(list.rows().get(0));
        assertThat(opened).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(new byte[] {1, 2}));
    }

    @Test
    void aNumberOfWorkingDaysShowsItsDayAndWeekday() {
        choose("9/CV");
        handling.deadlineProperty().set("5");
        assertThat(handling.deadlineHintProperty().get())
                .startsWith("Thứ Năm, 12/03/2026, âm lịch 24/1")
                .contains("5 ngày làm việc");
        handling.deadlineProperty().set("15/3/2026");
        assertThat(handling.deadlineHintProperty().get()).startsWith("Chủ nhật").contains("Ngày nghỉ hằng tuần");
        handling.deadlineProperty().set("sớm");
        assertThat(handling.deadlineErrorProperty().get()).isNotEmpty();
        handling.handlerProperty().set("Văn phòng");
        handling.assign();
        assertThat(office.told).hasSize(1);
        assertThat(handling.entryProperty().get().assignment().isOpen()).isTrue();
    }

    @Test
    void anAssignmentIsStoredAndTheListKnows() {
        choose("9/CV");
        handling.handlerProperty().set("Văn phòng");
        handling.deadlineProperty().set("1 ngày làm việc");
        handling.forwardedProperty().set("5/3/2026");
        handling.assign();
        assertThat(office.told).isEmpty();
        assertThat(list.rows().get(0).assignment().handler()).isEqualTo("Văn phòng");
        assertThat(list.deadline(list.rows().get(0))).isEqualTo("06/03/2026");
        assertThat(list.status(list.rows().get(0))).isEqualTo("Sắp đến hạn");
        assertThat(list.urgentProperty().get()).isEqualTo("0 quá hạn, 1 sắp đến hạn");
        assertThat(handling.deadlineProperty().get()).isEqualTo("06/03/2026");
        assertThat(handling.history()).hasSize(2);
        assertThat(handling.history().get(1)).contains("Phân công giải quyết", "Văn phòng", "06/03/2026");
        list.filterProperty().set(IncomingFilter.UNASSIGNED);
        assertThat(list.rows()).isEmpty();
        list.filterProperty().set(IncomingFilter.SOON);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void whatIsDoneIsNoMoreDue() {
        anAssignmentIsStoredAndTheListKnows();
        handling.progressProperty().set(Progress.DONE);
        handling.replyProperty().set("12/CV-LĐLĐ");
        handling.saveProgress();
        assertThat(list.rows()).as("filtered by what is due soon").isEmpty();
        list.filterProperty().set(IncomingFilter.ALL);
        assertThat(list.status(list.rows().get(0))).isEqualTo("Đã giải quyết");
        assertThat(handling.history().get(2)).contains("Đã giải quyết 12/CV-LĐLĐ");
    }

    @Test
    void theRegisterIsFoundByHandlerAndYear() {
        anAssignmentIsStoredAndTheListKnows();
        list.filterProperty().set(IncomingFilter.ALL);
        list.queryProperty().set("van phong");
        assertThat(list.rows()).hasSize(1);
        assertThat(list.years()).containsExactly(IncomingViewModel.ALL_YEARS, 2026);
        list.yearProperty().set(2026);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void theLineThatSomebodyComesForIsShownWhateverIsFiltered() {
        choose("9/CV");
        long wanted = handling.entryProperty().get().id();
        list.queryProperty().set("không có gì như vậy");
        assertThat(list.rows()).isEmpty();

        list.enter(wanted);

        assertThat(list.soughtProperty().get().id()).isEqualTo(wanted);
        assertThat(list.rows()).contains(list.soughtProperty().get());
    }

    @Test
    void theBookIsPrintedAndOpened() {
        choose("9/CV");
        list.print(Book.INCOMING);
        assertThat(opened)
                .singleElement()
                .satisfies(file -> assertThat(file.toString()).endsWith("2026.pdf"));
        assertThat(folder.resolve("books").resolve("So-dang-ky-van-ban-den_2026.xlsx"))
                .isNotEmptyFile();
    }

    @Test
    void theSlipIsMadeAndOpened() {
        choose("9/CV");
        handling.slip();
        assertThat(office.told).isEmpty();
        assertThat(opened).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
    }

    private void choose(String number) {
        register(number, "05/03/2026", "");
        list.enter();
        handling.show(list.rows().get(0));
    }

    private void register(String number, String arrival, String reason) {
        paper.open(new Destination.Paper(null));
        fill(number);
        paper.arrival().dateProperty().set(arrival);
        paper.arrival().reasonProperty().set(reason);
        paper.register();
    }

    private void fill(String number) {
        paper.typeProperty().set("Công văn");
        paper.numberProperty().set(number);
        paper.issuerProperty().set("Tổng Liên đoàn");
        paper.subjectProperty().set("về việc báo cáo");
        paper.dateProperty().set("2/3/2026");
    }

    @Test
    void eachRoleIsOfferedItsOwnPart() {
        assertThat(offered(Role.CLERK)).containsExactly(true, false, true, true);
        assertThat(offered(Role.LEADER)).containsExactly(false, true, false, true);
        assertThat(offered(Role.STAFF)).containsExactly(false, false, false, true);
        assertThat(offered(Role.ADMINISTRATOR)).containsExactly(false, false, false, false);
    }

    /** Receive, assign, stamp, say how far it has come. */
    private List<Boolean> offered(Role role) {
        person = new User(1, "an", "An", Set.of(role), true);
        list.enter();
        return List.of(
                list.mayReceive().get(),
                handling.mayAssign().get(),
                handling.mayStamp().get(),
                handling.mayHandle().get());
    }
}
