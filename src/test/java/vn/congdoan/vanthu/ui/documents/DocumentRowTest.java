package vn.congdoan.vanthu.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.ui.TestOffice;

class DocumentRowTest {

    @Test
    void whatIsOpenIsDotted() {
        DocumentRow row = row(DocumentNumber.open("KH-LĐLĐ"), new PartialDate(2026, 3, null));

        assertThat(row.number()).isEqualTo("…/KH-LĐLĐ");
        assertThat(row.date()).isEqualTo("…/03/2026");
    }

    @Test
    void numbersAndDatesStandAsPrinted() {
        DocumentRow row = row(new DocumentNumber(6, "b", "KH-LĐLĐ"), new PartialDate(2026, 3, 5));

        assertThat(row.number()).isEqualTo("06b/KH-LĐLĐ");
        assertThat(row.date()).isEqualTo("05/03/2026");
        assertThat(row.changed()).isEqualTo("05/03/2026 09:00");
    }

    @Test
    void openDatesSortBeforeTheSameMonthsDays() {
        DocumentRow open = row(DocumentNumber.open(""), new PartialDate(2026, 3, null));
        DocumentRow full = row(DocumentNumber.open(""), new PartialDate(2026, 3, 1));
        DocumentRow blank = row(DocumentNumber.open(""), PartialDate.BLANK);

        assertThat(open.sortDate()).isLessThan(full.sortDate()).isGreaterThan(blank.sortDate());
        assertThat(blank.date()).isEmpty();
    }

    private static DocumentRow row(DocumentNumber number, PartialDate date) {
        return DocumentRow.of(
                new DocumentSummary(
                        1, "Kế hoạch", number, "Tuyên truyền", date, Instant.parse("2026-03-05T02:00:00Z"), null, ""),
                DocumentState.DRAFT,
                TestOffice.CLOCK);
    }
}
