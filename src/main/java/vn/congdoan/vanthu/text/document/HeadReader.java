package vn.congdoan.vanthu.text.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.Letters;

/** Reads the lines above the running text, in whatever order they come, each kind once. */
final class HeadReader {
    private static final int LOOK_AHEAD = 8;

    private final List<Row> rows;
    private final List<DocumentType> types;
    private final HeadFields fields = new HeadFields();
    private boolean impossibleDate;
    private int at;

    HeadReader(List<Row> rows, List<DocumentType> types) {
        this.rows = rows;
        this.types = types;
    }

    HeadFields fields() {
        return fields;
    }

    boolean hasImpossibleDate() {
        return impossibleDate;
    }

    /** The index of the first row that belongs to the running text. */
    int read() {
        while (at < rows.size() && take(rows.get(at))) {
            at++;
        }
        return at;
    }

    private boolean take(Row row) {
        if (Notation.isSpecial(row.typed().strip())) {
            return false;
        }
        boolean taken = switch (HeadLine.of(row)) {
            case NATIONAL_TITLE, NATIONAL_MOTTO -> fields.nationalLines.add(HeadLine.of(row));
            case MARK -> takeMark(row);
            case NUMBER -> takeNumber(row);
            case PLACE_DATE -> takePlaceDate(row);
            case LETTER_SUBJECT -> takeLetterSubject(row);
            case ADDRESSEES -> takeAddressees(row);
            case RULE -> isHead();
            case OTHER -> false;
        };
        return taken || HeadLine.of(row) == HeadLine.OTHER && takeOther(row);
    }

    private boolean takeOther(Row row) {
        if (fields.type == null && takeType(row)) {
            return true;
        }
        if (awaitsSubject()) {
            return takeSubject(row);
        }
        return isHead() ? takeOrganisation(row) : takeAuthority(row);
    }

    /** Whether nothing of the title or below it was read yet. */
    private boolean isHead() {
        return fields.type == null && fields.subject == null && fields.addressees.isEmpty();
    }

    private boolean takeMark(Row row) {
        boolean free = fields.mark == null;
        fields.mark = free ? HeadLine.mark(row.plain()) : fields.mark;
        return free;
    }

    private boolean takeNumber(Row row) {
        DocumentNumber number = HeadLine.number(row.plain());
        boolean free = fields.number == null;
        fields.number = free ? number : fields.number;
        return free;
    }

    private boolean takePlaceDate(Row row) {
        if (fields.place != null) {
            return false;
        }
        fields.place = HeadLine.place(row.plain());
        fields.date = HeadLine.date(row.plain());
        impossibleDate = fields.date == null;
        fields.date = impossibleDate ? PartialDate.BLANK : fields.date;
        return true;
    }

    private boolean takeLetterSubject(Row row) {
        if (fields.subject != null || fields.type != null) {
            return false;
        }
        fields.type = types.stream().filter(t -> !t.titled()).findFirst().orElse(null);
        fields.subject = HeadLine.rest(row.plain());
        joinSubject();
        return true;
    }

    private boolean takeType(Row row) {
        if (row.isForced() || !Capitals.isCapitals(row.plain())) {
            return false;
        }
        String words = Letters.fold(row.plain()).replaceAll("\\s+", " ").strip();
        Optional<DocumentType> type =
                types.stream().filter(t -> Letters.fold(t.name()).equals(words)).findFirst();
        fields.type = type.orElse(null);
        return type.isPresent();
    }

    private boolean awaitsSubject() {
        return fields.type != null && fields.type.hasSubject() && fields.subject == null;
    }

    private boolean takeSubject(Row row) {
        if (row.isLoneBreak()) {
            fields.subject = "";
            return true;
        }
        fields.subject = row.plain();
        joinSubject();
        return true;
    }

    /** The next lines, as long as the subject visibly runs on: after two spaces, or in small letters right below. */
    private void joinSubject() {
        while (at + 1 < rows.size() && subjectRunsOn(rows.get(at), rows.get(at + 1))) {
            at++;
            fields.subject = fields.subject + " " + rows.get(at).plain();
        }
    }

    private static boolean subjectRunsOn(Row row, Row next) {
        if (next.afterBlank() || Notation.isSpecial(next.typed().strip()) || HeadLine.of(next) != HeadLine.OTHER) {
            return false;
        }
        return !next.plain().isEmpty()
                && (row.runsOn() || Character.isLowerCase(next.plain().charAt(0)));
    }

    private boolean takeAddressees(Row row) {
        if (!fields.addressees.isEmpty()) {
            return false;
        }
        AddresseeReader reader = new AddresseeReader(rows, at);
        at = reader.read(HeadLine.rest(row.plain()), fields.addressees);
        return true;
    }

    /** Only while something of a head still follows: the first paragraph of a bare text is no organisation. */
    private boolean takeOrganisation(Row row) {
        boolean head = rows.stream()
                .skip(at + 1L)
                .limit(LOOK_AHEAD)
                .anyMatch(next ->
                        HeadLine.of(next) != HeadLine.OTHER && HeadLine.of(next) != HeadLine.RULE || isTypeName(next));
        if (!head) {
            return false;
        }
        fields.organisations.add(row.plain());
        return true;
    }

    private boolean isTypeName(Row row) {
        String words = row.plain().toLowerCase(Locale.ROOT);
        return !row.isForced()
                && Capitals.isCapitals(row.plain())
                && types.stream()
                        .anyMatch(t -> t.name().toLowerCase(Locale.ROOT).equals(words));
    }

    /** "BAN THƯỜNG VỤ" over the legal bases, or over the words of enactment. */
    private boolean takeAuthority(Row row) {
        boolean enacts = fields.type != null && !fields.type.enactment().isEmpty();
        boolean basisFollows = at + 1 < rows.size()
                && Notation.isLegalBasis(rows.get(at + 1).typed().strip());
        boolean authority = fields.authority == null
                && !row.isForced()
                && Capitals.isCapitals(row.plain())
                && !row.plain().endsWith(":")
                && (enacts || basisFollows);
        fields.authority = authority ? row.plain() : fields.authority;
        return authority;
    }
}
