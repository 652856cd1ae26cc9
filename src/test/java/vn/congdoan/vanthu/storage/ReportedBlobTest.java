package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

class ReportedBlobTest {
    private static final String[] SHEETS = {"Báo cáo", "", "Sheet1", "PL02 mới"};
    private static final String[] NOTES = {"", "", "đọc từ chữ", "Nguyễn Văn Ánh: gõ nhầm"};

    private final Random random = new Random(20260305);

    @Test
    void anyFiguresComeBackExactlyAsTheyWere() {
        for (int round = 0; round < 3000; round++) {
            List<ReportedValue> values = values(random.nextInt(70));

            assertThat(ReportedBlob.unpack(ReportedBlob.pack(values))).isEqualTo(values);
        }
    }

    @Test
    void sixtyPlainFiguresTakeAtMostTwelveBytesEach() {
        List<ReportedValue> values = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            values.add(new ReportedValue(
                    "A" + i, CellValue.Number.of("12" + i), new CellPlace("Báo cáo", 6 + i, 3), "12" + i, ""));
        }

        assertThat(ReportedBlob.pack(values)).hasSizeLessThan(60 * 12);
    }

    @Test
    void findingsComeBackWithTheirMessagesAndWhatTheyName() {
        List<CellFinding> findings = List.of(
                new CellFinding(
                        Weight.ERROR,
                        "A1",
                        new CellPlace("Sheet1", 6, 3),
                        "mười hai",
                        MessageRef.of("a.b", "chữ", 12L, new BigDecimal("-0.50"), LocalDate.of(1969, 3, 5))),
                new CellFinding(
                        Weight.QUESTION, "", null, "", MessageRef.of("c", MessageRef.of("d", "e"), 5_000_000_000L)));

        assertThat(FindingsBlob.unpack(FindingsBlob.pack(findings))).isEqualTo(findings);
    }

    private List<ReportedValue> values(int count) {
        List<ReportedValue> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CellValue value = value();
            CellPlace place = random.nextInt(5) == 0
                    ? null
                    : new CellPlace(
                            SHEETS[random.nextInt(SHEETS.length)], random.nextInt(1 << 20), random.nextInt(300));
            values.add(new ReportedValue("A" + i, value, place, original(value), NOTES[random.nextInt(NOTES.length)]));
        }
        return values;
    }

    private CellValue value() {
        return switch (random.nextInt(4)) {
            case 0 -> new CellValue.Number(BigDecimal.valueOf(random.nextInt(2000) - 100));
            case 1 ->
                new CellValue.Number(
                        new BigDecimal(new BigInteger(1 + random.nextInt(120), random), random.nextInt(40) - 10)
                                .negate());
            case 2 -> new CellValue.Words(words());
            default -> new CellValue.Day(LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000));
        };
    }

    private String original(CellValue value) {
        return value instanceof CellValue.Number number && random.nextBoolean()
                ? number.value().toPlainString()
                : words();
    }

    private String words() {
        return random.ints(random.nextInt(300), 0, 0x1EFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
