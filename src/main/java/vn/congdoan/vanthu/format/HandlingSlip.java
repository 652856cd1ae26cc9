package vn.congdoan.vanthu.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.congdoan.vanthu.domain.document.Run;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    /** As many dots as stand in a line of the usual page at 14 pt. */
    private static final String DOTS = ".".repeat(128);

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
        document.date().full().ifPresent(day -> words.append(" ngày ").append(DAY.format(day)));
        if (!document.issuer().isBlank()) {
            words.append(" của ").append(document.issuer());
        }
        if (!document.subject().isBlank()) {
            words.append(": ").append(document.subject());
        }
        return words.toString();
    }

    private static List<Block> blocks(IncomingEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(line("Số đến: ", entry.number().number() + "; ngày đến: " + DAY.format(entry.date())));
        Assignment assignment = entry.assignment();
        blocks.add(heading("Ý kiến của lãnh đạo cơ quan, tổ chức:"));
        blocks.add(words(assignment.instruction(), 3));
        blocks.add(line("Giao giải quyết: ", orDots(assignment.handler(), 90)));
        String deadline = assignment.deadline() == null ? "" : DAY.format(assignment.deadline());
        blocks.add(line("Thời hạn giải quyết: ", orDots(deadline, 60)));
        blocks.add(day());
        blocks.add(heading("Ý kiến của lãnh đạo đơn vị:"));
        blocks.add(words("", 3));
        blocks.add(day());
        blocks.add(heading("Ý kiến đề xuất của người giải quyết:"));
        blocks.add(words("", 3));
        blocks.add(day());
        return blocks;
    }

    private static Block heading(String words) {
        return new Block.Paragraph(new InlineText(List.of(new Run(words, true, false))));
    }

    private static Block line(String label, String value) {
        return new Block.Paragraph(InlineText.of(label + value));
    }

    /** The day on which it is written and the name are left to the pen. */
    private static Block day() {
        return line("", "Ngày ...... tháng ...... năm ..........; ký tên: " + ".".repeat(50));
    }

    private static Block words(String known, int lines) {
        if (!known.isBlank()) {
            return line("", known.strip());
        }
        return new Block.Paragraph(InlineText.of(String.join("\n", java.util.Collections.nCopies(lines, DOTS))));
    }

    private static String orDots(String known, int dots) {
        return known.isBlank() ? ".".repeat(dots) : known.strip();
    }
}
