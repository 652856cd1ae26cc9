package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.sheet.form.FormHead;
import vn.congdoan.vanthu.sheet.form.FormTemplate;
import vn.congdoan.vanthu.sheet.form.UnitForm;

/**
 * P7: 600 pre-filled, validated, locked forms of 60 indicators by this program, by POI's XSSF and by fastexcel, in turns. The peers' forms hold
 * less: head, table, validations and protection, but no guide, lists, checks, drawing or marks.
 */
final class FormBenchmark {
    private static final int FORMS = Integer.getInteger("forms", 600);
    private static final int INDICATORS = 60;

    /** Makes the form of a unit. */
    @FunctionalInterface
    interface Maker {
        void write(UnitForm unit, OutputStream out) throws IOException;
    }

    private final ReportForm form = new ReportForm("TG", 1, "Báo cáo công tác tuyên truyền năm 2024", indicators());
    private final FormHead head = new FormHead(
            "TG-2024",
            "Công đoàn Giáo dục tỉnh",
            "Ninh Bình",
            new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            "",
            true);

    void run(int rounds) throws Exception {
        List<Series> all = List.of(new Series("ours"), new Series("POI XSSF"), new Series("fastexcel"));
        long[] peak = new long[all.size()];
        long[] size = new long[all.size()];
        for (int round = -1; round < rounds; round++) { // the first only warms up
            for (int who = 0; who < all.size(); who++) {
                int one = who;
                Heap.reset();
                Measured measured = Heap.measured(() -> size[one] = all(maker(one)));
                if (round >= 0) {
                    all.get(who).add(measured);
                    peak[who] = Math.max(peak[who], Heap.peak());
                }
            }
        }
        for (int who = 0; who < all.size(); who++) {
            Report.line("P7", all.get(who), FORMS);
            System.out.printf("P7:     %d KB a form, peak heap %d MB%n", size[who] / FORMS / 1024, peak[who] >> 20);
        }
        all.subList(1, all.size()).forEach(peer -> Report.ratio("P7", all.get(0), peer));
    }

    /** A new one each round: what is prepared once counts too. */
    private Maker maker(int who) {
        return switch (who) {
            case 0 -> FormTemplate.of(form, head)::write;
            case 1 -> (unit, out) -> FormPeers.poi(form, unit, out);
            default -> (unit, out) -> FormPeers.fastexcel(form, unit, out);
        };
    }

    private long all(Maker maker) throws IOException {
        Counting out = new Counting();
        for (int i = 1; i <= FORMS; i++) {
            maker.write(unit(i), out);
        }
        return out.bytes;
    }

    private UnitForm unit(int number) {
        Map<String, CellValue> last = new java.util.HashMap<>();
        for (Indicator one : form.indicators()) {
            last.put(one.code(), new CellValue.Number(BigDecimal.valueOf(number * 7L % 1000)));
        }
        return new UnitForm(
                "U%03d".formatted(number), "Công đoàn Trường THPT số " + number, LocalDate.of(2024, 10, 15), last);
    }

    private static List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (int i = 1; i <= INDICATORS; i++) {
            boolean percent = i % 10 == 0;
            all.add(new Indicator(
                    "A" + i,
                    "Số buổi tuyên truyền, phổ biến chính sách pháp luật cho đoàn viên, loại " + i,
                    "Phần " + (i / 20 + 1),
                    percent ? "%" : "buổi",
                    percent ? IndicatorType.PERCENT : IndicatorType.INTEGER,
                    i % 2 == 0,
                    BigDecimal.ZERO,
                    percent ? BigDecimal.valueOf(100) : null,
                    List.of(),
                    Aggregate.SUM,
                    "",
                    "",
                    "",
                    i % 5 == 0 ? "A" + i + " <= A1" : "",
                    null));
        }
        return all;
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }

        @Override
        public void close() {
            // the next form is counted too
        }
    }
}
