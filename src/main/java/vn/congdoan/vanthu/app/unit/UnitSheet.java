package vn.congdoan.vanthu.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.sheet.SheetRow;
import vn.congdoan.vanthu.text.viet.Letters;

/** Reads a list of units out of a workbook's rows: titles above, headings in any order, groups as lines of their own. */
final class UnitSheet {
    /** With nothing but figures behind it: the names of many units begin with the same words. */
    private static final Pattern TOTAL =
            Pattern.compile("(tong( cong| so( (don vi|cdcs|doan vien))?)?|cong( lai)?)[ :.]*[\\d.,]*");
    /** "I.", "A", "1.2" before the name of a group. */
    private static final Pattern LABEL = Pattern.compile("([IVX]+|[A-Z]|\\d+(\\.\\d+)*)[.)]?");

    private static final int CAPTION_CELLS = 2;
    private static final Set<UnitField> FACTS = EnumSet.range(UnitField.GROUP, UnitField.UNTIL);

    private final List<UnitRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> wrongCodes = new HashSet<>();
    /** Rows without a code that may be signatures; told only when units follow. */
    private final List<Finding> held = new ArrayList<>();

    private UnitColumns columns;
    private String sheet = "";
    private String caption = "";
    private boolean headed;
    private boolean justHeaded;

    private UnitSheet() {}

    static UnitSheet read(List<SheetRow> source) {
        UnitSheet reader = new UnitSheet();
        source.forEach(reader::take);
        return reader;
    }

    /** Whether any sheet had a row of headings. */
    boolean isHeaded() {
        return headed;
    }

    List<UnitRow> rows() {
        return List.copyOf(rows);
    }

    /** The codes of rows that couldn't be read. */
    Set<String> wrongCodes() {
        return Set.copyOf(wrongCodes);
    }

    /** The rows that couldn't be read. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void take(SheetRow row) {
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            columns = null;
            caption = "";
            held.clear();
        }
        Optional<UnitColumns> headings = UnitColumns.of(row);
        if (headings.isPresent()) {
            columns = headings.get();
            headed = true;
            justHeaded = true;
        } else if (columns != null && !(justHeaded && columns.isContinuedBy(row))) {
            justHeaded = false;
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                unit(row);
            }
        }
    }

    private void unit(SheetRow row) {
        String code = columns.of(row, UnitField.CODE);
        String name = columns.of(row, UnitField.NAME);
        if (isTotal(code) || isTotal(name)) {
            return;
        }
        if (isCaption(row, code, name)) {
            caption(row);
            return;
        }
        // A line of column numbers below the headings: (1) (2) (3).
        if (row.cells().stream().allMatch(cell -> cell.isBlank() || cell.strip().matches("\\(?\\d{1,2}\\)?"))
                && !name.isEmpty()) {
            return;
        }
        parse(row, code, name);
    }

    /** Nothing but a name, perhaps with a label before it; in whatever column it was written. */
    private boolean isCaption(SheetRow row, String code, String name) {
        long cells = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean facts = FACTS.stream().anyMatch(field -> !columns.of(row, field).isEmpty());
        return code.isEmpty() && cells <= CAPTION_CELLS && !facts
                || name.isEmpty() && (cells == 1 || cells == CAPTION_CELLS && !facts && isLabelled(row, code));
    }

    /** "I | Khoi THPT" under the heading of the codes; "1 | A5" is a unit that lacks its name. */
    private static boolean isLabelled(SheetRow row, String words) {
        String first = row.cells().stream()
                .map(UnitColumns::clean)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        boolean counted = first.matches("\\d+");
        return LABEL.matcher(first).matches() && (!counted || words.indexOf(' ') > 0) && !first.equals(words);
    }

    private static boolean isTotal(String words) {
        return TOTAL.matcher(Letters.fold(words)).matches();
    }

    /** The name of a group over its units, where no column has it. A unit without a code, where one has. */
    private void caption(SheetRow row) {
        if (!columns.has(UnitField.GROUP)) {
            row.cells().stream()
                    .map(UnitColumns::clean)
                    .filter(cell -> !cell.isEmpty() && !LABEL.matcher(cell).matches())
                    .findFirst()
                    .ifPresent(words -> caption = words.replaceFirst("^([IVX]+|[A-Z]|\\d+)[.)]\\s*", ""));
        } else if (!columns.of(row, UnitField.NAME).isEmpty()) {
            held.add(error(row, UnitField.CODE, "unit.import.noCode", columns.of(row, UnitField.NAME)));
        }
    }

    private void parse(SheetRow row, String code, String name) {
        List<Finding> wrong = new ArrayList<>();
        if (name.isEmpty()) {
            wrong.add(error(row, UnitField.NAME, "unit.import.noName", code));
        }
        LocalDate from = day(row, UnitField.FROM, wrong);
        LocalDate until = day(row, UnitField.UNTIL, wrong);
        if (from != null && until != null && until.isBefore(from)) {
            wrong.add(error(row, UnitField.UNTIL, "unit.import.endsBefore", columns.of(row, UnitField.UNTIL)));
        }
        Integer members = members(row, wrong);
        String email = columns.of(row, UnitField.EMAIL);
        if (!email.isEmpty() && !UnitWriter.isEmail(email)) {
            wrong.add(error(row, UnitField.EMAIL, "unit.import.badEmail", email));
        }
        findings.addAll(held);
        held.clear();
        if (wrong.isEmpty()) {
            Unit unit = new Unit(
                    0,
                    code,
                    name,
                    group(row),
                    columns.of(row, UnitField.ADDRESS),
                    email,
                    UnitCells.phone(columns.of(row, UnitField.PHONE)),
                    members,
                    from,
                    until);
            rows.add(new UnitRow(unit, filled(row, unit), cells(row)));
        } else {
            findings.addAll(wrong);
            wrongCodes.add(UnitWriter.key(code));
        }
    }

    private String group(SheetRow row) {
        String group = columns.of(row, UnitField.GROUP);
        String finer = columns.subgroup(row);
        if (group.isEmpty() || finer.isEmpty()) {
            return group.isEmpty() && finer.isEmpty() ? caption : group + finer;
        }
        return group + UnitGroup.SEPARATOR + finer;
    }

    private LocalDate day(SheetRow row, UnitField field, List<Finding> wrong) {
        String words = columns.of(row, field);
        if (words.isEmpty() || words.matches("[-–—./ ]+")) {
            return null;
        }
        Optional<LocalDate> day = UnitCells.day(words);
        if (day.isEmpty()) {
            wrong.add(error(row, field, "unit.import.badDay", words));
        }
        return day.orElse(null);
    }

    private Integer members(SheetRow row, List<Finding> wrong) {
        String words = columns.of(row, UnitField.MEMBERS);
        if (words.isEmpty() || words.matches("[-–—.]+")) {
            return null;
        }
        Optional<Integer> count = UnitCells.count(words);
        if (count.isEmpty()) {
            wrong.add(error(row, UnitField.MEMBERS, "unit.import.badMembers", words));
        }
        return count.orElse(null);
    }

    private Set<UnitField> filled(SheetRow row, Unit unit) {
        Set<UnitField> filled = EnumSet.noneOf(UnitField.class);
        for (UnitField field : UnitField.values()) {
            if (!columns.of(row, field).isEmpty()) {
                filled.add(field);
            }
        }
        if (!unit.group().isEmpty()) {
            filled.add(UnitField.GROUP);
        }
        return filled;
    }

    private Map<UnitField, String> cells(SheetRow row) {
        Map<UnitField, String> cells = new EnumMap<>(UnitField.class);
        for (UnitField field : UnitField.values()) {
            cells.put(field, row.sheet() + "!" + columns.cell(row, field));
        }
        return cells;
    }

    private Finding error(SheetRow row, UnitField field, String key, String words) {
        return new Finding(Severity.ERROR, row.sheet() + "!" + columns.cell(row, field), MessageRef.of(key, words));
    }
}
