package vn.congdoan.vanthu.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.office.OfficeProfile;

/**
 * The slip that goes with an incoming document (NĐ 30, Phụ lục IV): the leader's, the unit's and the handler's words, each with
 * its day. What isn't known yet is left as dotted lines for the pen.
 */
public final class HandlingSlip {
    private static final DocumentType TYPE = new DocumentType(
            "PGQ", "Phiếu giải quyết văn bản đến", DocumentType.SymbolPattern.NONE, true, true, false, "", 1);

    /** As many dots as stand in a line of the wider column. */
    private static final String DOTS = ".".repeat(75);

    private HandlingSlip() {}

    /** @param today the slip's own date */
    public static OfficialDocument of(IncomingEntry entry, OfficeProfile office, LocalDate today) {
        DocumentParts parts = new DocumentParts(
                TYPE,
                office.parentOrganisation(),
                office.organisation(),
                DocumentNumber.open(""),
                office.place(),
                PartialDate.of(today),
                Mark.NONE,
                reference(entry),
                "",
                List.of(),
                List.of(),
                "",
                List.of());
        return new OfficialDocument(parts, new DocumentBody(List.of(), blocks(entry), List.of()));
    }

    /** What the slip is about: "Công văn số 12/CV-TLĐ ngày 05/3/2026 của … về …". */
    private static String reference(IncomingEntry entry) {
        IncomingDocument document = entry.document();
        StringBuilder words = new StringBuilder(document.type().isBlank() ? "Văn bản" : document.type());
        if (!document.number().isBlank()) {
            words.append(" số ").append(document.number());
        }
        document.date().full().ifPresent(day -> words.append(" ngày ").append(PrintedDay.of(day)));
        if (!document.issuer().isBlank()) {
            words.append(" của ").append(document.issuer());
        }
        if (!document.subject().isBlank()) {
            words.append(": ").append(document.subject());
        }
        return words.toString();
    }

    /** A table, so that each part has its room also when it is long. */
    private static List<Block> blocks(IncomingEntry entry) {
        Assignment assignment = entry.assignment();
        String deadline = PrintedDay.of(assignment.deadline());
        String leader = lines(assignment.instruction(), 4)
                + "\nGiao giải quyết: " + orDots(assignment.handler(), 45)
                + "\nThời hạn giải quyết: " + orDots(deadline, 38);
        List<List<InlineText>> rows = new ArrayList<>();
        rows.add(row("Phần", "Ý kiến, phân công, thời hạn"));
        rows.add(row("Ý kiến của lãnh đạo cơ quan, tổ chức", leader + signed(assignment.leader())));
        rows.add(row("Ý kiến của lãnh đạo đơn vị", part()));
        rows.add(row("Ý kiến đề xuất của người giải quyết", part()));
        Block arrival = new Block.Paragraph(
                InlineText.of("Số đến: " + entry.number().number() + "; ngày đến: " + PrintedDay.of(entry.date())));
        return List.of(arrival, new Block.Table(rows, false));
    }

    /** A part that is filled in by hand. */
    private static String part() {
        return lines("", 4)
                + "\nGiao giải quyết: " + orDots("", 45)
                + "\nThời hạn giải quyết: " + orDots("", 38)
                + signed("");
    }

    private static List<InlineText> row(String part, String words) {
        return List.of(InlineText.of(part), InlineText.of(words));
    }

    private static String signed(String name) {
        return "\nNgày ...... tháng ...... năm ............. Ký tên: " + name + "\n\n";
    }

    private static String lines(String known, int dotted) {
        return known.isBlank() ? String.join("\n", Collections.nCopies(dotted, DOTS)) : known.strip();
    }

    private static String orDots(String known, int dots) {
        return known.isBlank() ? ".".repeat(dots) : known.strip();
    }
}
