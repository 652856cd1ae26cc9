package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/**
 * A round that a document seems to ask for; each field is what the document says, or empty.
 *
 * @param documentId 0 for none
 * @param title "Báo cáo kết quả …"
 * @param period null where neither title nor deadline tells
 * @param deadline the last day; null where the document names none
 * @param words how the document puts it: "trước 15/10/2024" is its last day 14/10/2024
 * @param sentence the whole sentence; "" for none
 * @param upward our own last day; null where the document doesn't say
 */
public record RoundProposal(
        long documentId,
        String title,
        ReportPeriod period,
        LocalDate deadline,
        Words words,
        String sentence,
        LocalDate upward,
        List<Indicator> indicators) {

    /**
     * The deadline as the document has it.
     *
     * @param date "15/10/2024", "10/2024"; "" for none
     * @param excluded whether the day itself is too late
     */
    public record Words(String date, boolean excluded) {
        public static final Words NONE = new Words("", false);
    }

    public RoundProposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(sentence, "sentence");
        indicators = List.copyOf(indicators);
    }

    public RoundProposal withIndicators(List<Indicator> others) {
        return new RoundProposal(documentId, title, period, deadline, words, sentence, upward, others);
    }
}
