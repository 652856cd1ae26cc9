package vn.congdoan.vanthu.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.register.RegisterEntry.Origin;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;

class RegisterAuditTest {
    private static final RegisterCount PLANS = new RegisterCount(1, "KH", "2026");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 30);

    @Test
    void bookWithoutAFaultTellsNone() {
        assertThat(told(rows(1, 200))).isEmpty();
        assertThat(told(List.of())).isEmpty();
    }

    @Test
    void eachHoleIsNamedFromTheFirstNumberOn() {
        List<RegisterEntry> rows = rows(1, 10);
        rows.removeIf(row -> List.of(1, 4, 5).contains(row.number().number()));

        assertThat(told(rows)).containsExactly("GAP 01", "GAP 04", "GAP 05");
    }

    @Test
    void seriesThatBeginsLaterHasNoHoleBefore() {
        assertThat(RegisterAudit.faults(PLANS, rows(50, 60), 50, TODAY)).isEmpty();
    }

    @Test
    void voidedAndHeldNumbersAreNoHolesAndAnExpiredOneIs() {
        List<RegisterEntry> rows = rows(1, 6);
        rows.set(1, rows.get(1).withState(State.VOID, "hỏng"));
        rows.set(2, reserved(3, null));
        rows.set(3, reserved(4, TODAY));
        rows.set(4, reserved(5, TODAY.minusDays(1)));

        assertThat(told(rows)).containsExactly("GAP 05");
    }

    @Test
    void insertedNumberStandsBehindItsOwnAndFillsNoHole() {
        List<RegisterEntry> rows = rows(1, 8);
        rows.add(row(3, "b", FIRST.plusDays(1)));
        assertThat(told(rows)).isEmpty();

        rows.removeIf(row -> row.number().printed().equals("03"));
        assertThat(told(rows)).containsExactly("GAP 03");
    }

    @Test
    void numberThatStandsTwiceIsToldOnceHoweverFarItsDates() {
        List<RegisterEntry> rows = rows(1, 8);
        rows.add(row(4, "", FIRST.plusDays(200)));
        rows.add(row(4, "", FIRST.plusDays(3)));

        assertThat(told(rows)).containsExactly("DOUBLE 04");
    }

    @Test
    void dateThatGoesBackIsToldWithBothNumbersUnlessItHasAReason() {
        List<RegisterEntry> rows = rows(1, 90);
        rows.set(79, row(80, "", rows.get(80).date().plusDays(5)));
        rows.set(80, row(81, "", rows.get(78).date()));
        assertThat(told(rows)).containsExactly("INVERSION 80 81");

        rows.set(80, rows.get(80).withReason("ký bù"));
        assertThat(told(rows)).containsExactly("INVERSION 80 82");
        rows.set(79, rows.get(79).withReason("ghi trước"));
        assertThat(told(rows)).isEmpty();
    }

    @Test
    void rowWithoutADateIsSkipped() {
        List<RegisterEntry> rows = rows(1, 5);
        rows.set(2, row(3, "", null));

        assertThat(told(rows)).isEmpty();
    }

    @Test
    void planted500RowsTellExactlyWhatWasPlanted() {
        List<RegisterEntry> rows = rows(1, 501);
        rows.set(79, row(80, "", rows.get(80).date().plusDays(1)));
        rows.set(149, rows.get(149).withState(State.VOID, "viết hỏng"));
        rows.set(150, reserved(151, TODAY.plusDays(30)));
        rows.add(row(200, "b", rows.get(199).date()).withReason("bỏ sót"));
        rows.set(300, row(301, "", FIRST).withReason("ghi bù"));
        rows.add(row(112, "", rows.get(111).date()));
        rows.removeIf(row -> row.number().number() == 47);

        assertThat(told(rows)).containsExactly("GAP 47", "DOUBLE 112", "INVERSION 80 81");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void randomBooksTellWhatWasPlantedAndNothingElse(int seed) {
        Random random = new Random(seed);
        List<RegisterEntry> rows = rows(1, 100 + random.nextInt(400));
        List<String> gaps = new ArrayList<>();
        List<String> doubles = new ArrayList<>();
        List<String> inversions = new ArrayList<>();
        TreeSet<Integer> missing = new TreeSet<>();
        int last = rows.size() - 6;
        for (int at = 3; at < last; at += 6) { // far enough apart not to touch each other
            RegisterEntry row = rows.get(at);
            int number = row.number().number();
            switch (random.nextInt(6)) {
                case 0 -> {
                    missing.add(number);
                    gaps.add("GAP " + row.number().printed());
                }
                case 1 -> {
                    rows.add(row(number, "", row.date()));
                    doubles.add("DOUBLE " + row.number().printed());
                }
                case 2 -> {
                    rows.set(at, row(number, "", rows.get(at + 1).date().plusDays(1 + random.nextInt(40))));
                    inversions.add("INVERSION " + row.number().printed() + " "
                            + rows.get(at + 1).number().printed());
                }
                case 3 -> rows.set(at, row.withState(State.VOID, "hỏng"));
                case 4 -> rows.add(row(number, "b", FIRST).withReason("bỏ sót"));
                default -> rows.set(at, reserved(number, null));
            }
        }
        rows.removeIf(row -> missing.contains(row.number().number()));
        Collections.shuffle(rows, random);
        List<String> planted = new ArrayList<>(gaps);
        planted.addAll(doubles);
        planted.addAll(inversions);

        assertThat(told(rows)).containsExactlyElementsOf(planted);
    }

    private static List<String> told(List<RegisterEntry> rows) {
        return RegisterAudit.faults(PLANS, rows, 1, TODAY).stream()
                .map(fault -> fault.kind() + " "
                        + String.join(
                                " ",
                                fault.numbers().stream()
                                        .map(RegisterFault.Label::printed)
                                        .toList()))
                .toList();
    }

    /** Two on each working day. */
    private static List<RegisterEntry> rows(int from, int to) {
        List<RegisterEntry> rows = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            rows.add(row(number, "", FIRST.plusDays(number / 2)));
        }
        return rows;
    }

    private static RegisterEntry row(int number, String suffix, LocalDate date) {
        return RegisterEntry.issued(
                new RegisterNumber(PLANS, number, suffix, "KH-LĐLĐ"),
                date,
                new RegisterSubject("KH", "Kế hoạch", "Kế hoạch " + number, "Trần Thị An"),
                Origin.RECORDED);
    }

    private static RegisterEntry reserved(int number, LocalDate expires) {
        return row(number, "", null).withState(State.RESERVED, "chờ ý kiến").withExpires(expires);
    }
}
