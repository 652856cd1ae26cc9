package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

/**
 * A row of one of the lists.
 *
 * @param severity of a finding; null for others
 * @param title what it is
 * @param detail more of it; "" for nothing
 * @param places the words of the file it came from
 * @param link of a citation; null for others
 */
public record IntakeEntry(Severity severity, String title, String detail, List<SourcePlace> places, Link link) {

    /** @param held the cited document; null when the office doesn't have it */
    public record Link(HeldDocument held) {}

    public IntakeEntry {
        places = List.copyOf(places);
    }

    IntakeEntry(Severity severity, String title, String detail, List<SourcePlace> places) {
        this(severity, title, detail, places, null);
    }
}
