package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

/**
 * A row of one of the lists.
 *
 * @param severity of a finding; null for others
 * @param title what it is
 * @param detail more of it; "" for nothing
 * @param places the words of the file it came from
 */
public record IntakeEntry(Severity severity, String title, String detail, List<SourcePlace> places) {
    public IntakeEntry {
        places = List.copyOf(places);
    }
}
