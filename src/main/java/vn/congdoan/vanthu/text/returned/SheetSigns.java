package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.text.letters.CellLetters;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** What the head of a workbook's sheets says about whose it is. Lists of units, hidden sheets and what stands below say nothing. */
final class SheetSigns {
    private static final int HEAD = 15;
    private static final int WIDE = 30;
    private static final int BESIDE = 8;
    private static final int LIST = 3;
    private static final Pattern NAME_LABEL = Pattern.compile(
            "(?:ten )?(?:don vi|cdcs|cong doan co so|cong doan|truong)(?: ?(?:bao cao|gui|lap|nop|bc|gui bao cao|lap bao cao|nop bao cao))? ?(?:[:;]|\\.{2,}|…)+ ?(?<rest>.*)|"
                    + "(?:ten )?(?:don vi(?: (?:bao cao|gui bao cao|lap bao cao|nop bao cao))?|ten cong doan co so|ten cdcs|ten truong)(?<none>)");
    private static final Pattern CODE_LABEL = Pattern.compile(
            "(?:ma don vi|ma so don vi|ma dv|ma so|ma cdcs|ma truong|ma)(?: ?[:;] ?(?<rest>.*)|(?<none>))");

    private static final Pattern ADDRESSEE = Pattern.compile("kinh gui|noi nhan|gui ve|don vi nhan|noi gui den");

    private final UnitIndex index;
    private final List<Sign> codes = new ArrayList<>();
    private final List<Sign> names = new ArrayList<>();

    private SheetSigns(UnitIndex index) {
        this.index = index;
    }

    /** Codes before names; of names the lower in the head first, because the superior stands on top. */
    static List<Sign> in(SheetBook book, UnitIndex index) {
        List<Sign> all = new ArrayList<>();
        List<Sign> names = new ArrayList<>();
        for (SheetGrid sheet : book.sheets()) {
            if (!sheet.isHidden() && !SheetChoice.isAside(sheet.name())) {
                SheetSigns signs = new SheetSigns(index);
                signs.read(sheet);
                all.addAll(signs.codes);
                names.addAll(signs.telling());
            }
        }
        all.addAll(names);
        return all;
    }

    /** Many units named in one head make a list, not a letterhead. */
    private List<Sign> telling() {
        Set<Set<Integer>> different = new HashSet<>();
        names.forEach(sign -> different.add(sign.units()));
        return different.size() >= LIST ? List.of() : names;
    }

    private void read(SheetGrid sheet) {
        List<Sign> labelled = new ArrayList<>();
        for (int row = headEnd(sheet) - 1; row >= 0; row--) {
            for (int column = 0; column < Math.min(WIDE, sheet.columns()); column++) {
                SheetCell cell = sheet.cell(row, column);
                if (cell.kind() == SheetCell.Kind.TEXT && !cell.isBlank()) {
                    cell(sheet, row, column, text(cell), labelled);
                }
            }
        }
        names.addAll(0, labelled);
    }

    /** Names below the heading of a table are what it counts or lists. */
    private static int headEnd(SheetGrid sheet) {
        int most = Math.min(HEAD, sheet.rows());
        for (int row = 0; row < most; row++) {
            List<String> keys = new ArrayList<>();
            for (int column = 0; column < Math.min(WIDE, sheet.columns()); column++) {
                SheetCell cell = sheet.cell(row, column);
                if (cell.kind() == SheetCell.Kind.TEXT) {
                    keys.add(LabelKey.of(text(cell)));
                }
            }
            if (Header.isHeading(keys)) {
                return row;
            }
        }
        return most;
    }

    static String text(SheetCell cell) {
        return CellLetters.repaired(cell.text(), cell.font()).strip();
    }

    private void cell(SheetGrid sheet, int row, int column, String text, List<Sign> labelled) {
        String folded = Plain.fold(text);
        Matcher code = CODE_LABEL.matcher(folded);
        if (code.matches()) {
            code(sheet, row, column, rest(text, code));
        } else if (row == 0 && column == 0 && index.byCode(text) >= 0) {
            codes.add(Sign.exact(index.byCode(text), evidence("returned.unit.byCode", sheet, row, column, text)));
        }
        Matcher name = NAME_LABEL.matcher(folded);
        if (name.matches()) {
            String words = rest(text, name);
            String whole = words.isEmpty() ? beside(sheet, row, column) : words;
            add(whole, true, evidence("returned.unit.byName", sheet, row, column, whole), labelled);
        }
        if (isSender(sheet, row, column, folded)) {
            for (String line : text.split("\\R")) {
                add(line.strip(), false, evidence("returned.unit.byName", sheet, row, column, line.strip()), names);
            }
        }
    }

    /** Not whom the report goes to, nor the superior over another unit's name. */
    private boolean isSender(SheetGrid sheet, int row, int column, String folded) {
        if (isAddressed(sheet, row, column, folded)) {
            return false;
        }
        String next = Letterhead.below(sheet, row, column);
        boolean known = !next.isEmpty() && !index.byWords(next).isEmpty();
        return next.isEmpty() || known && (!Letterhead.isSuperior(folded) || Letterhead.isSuperior(next));
    }

    private static boolean isAddressed(SheetGrid sheet, int row, int column, String folded) {
        String left = column == 0 ? "" : Plain.fold(beforeIn(sheet, row, column));
        return ADDRESSEE.matcher(folded).lookingAt() || ADDRESSEE.matcher(left).lookingAt();
    }

    /** The next filled cell to the left. */
    private static String beforeIn(SheetGrid sheet, int row, int column) {
        for (int before = column - 1; before >= Math.max(0, column - BESIDE); before--) {
            if (!sheet.cell(row, before).isBlank()) {
                return text(sheet.cell(row, before));
            }
        }
        return "";
    }

    private static String rest(String text, Matcher label) {
        String folded = label.group("rest");
        if (folded == null) {
            return "";
        }
        int colon = Math.max(text.indexOf(':'), text.indexOf(';'));
        String after = colon < 0 ? folded : text.substring(colon + 1);
        return after.replaceAll("^[\\s.…:]+|[\\s.…]+$", "");
    }

    /** The next filled cell to the right. */
    private static String beside(SheetGrid sheet, int row, int column) {
        for (int next = column + 1; next <= column + BESIDE; next++) {
            SheetCell cell = sheet.cell(row, next);
            if (!cell.isBlank()) {
                return text(cell);
            }
        }
        return "";
    }

    private void code(SheetGrid sheet, int row, int column, String rest) {
        String word = rest.isEmpty() ? beside(sheet, row, column) : rest;
        int unit = index.byCode(word);
        if (unit >= 0) {
            codes.add(Sign.exact(unit, evidence("returned.unit.byCode", sheet, row, column, word)));
        }
    }

    /** @param labelled whether words before it say that it is the unit: only then likeness counts */
    private void add(String words, boolean labelled, MessageRef evidence, List<Sign> signs) {
        if (words.length() < 4 || words.length() > 160) {
            return;
        }
        Set<Integer> exact = index.byWords(words);
        if (!exact.isEmpty()) {
            signs.add(new Sign(exact, 1, evidence));
        } else if (labelled) {
            int code = index.byCode(words);
            if (code >= 0) {
                signs.add(Sign.exact(code, evidence));
            } else {
                UnitMatcher.like(NameLikeness.name(words), index, evidence)
                        .or(() -> stranger(words, evidence))
                        .ifPresent(signs::add);
            }
        }
    }

    /** A body that we don't know speaks against all whom we do. */
    private static Optional<Sign> stranger(String words, MessageRef evidence) {
        return Letterhead.isBody(words)
                ? Optional.of(new Sign(Set.of(), NameLikeness.NEAR, evidence))
                : Optional.empty();
    }

    /** Where no name stands as we write it: those in the head that come near, the lowest first. */
    static List<Sign> alike(SheetBook book, UnitIndex index) {
        List<Sign> alike = new ArrayList<>();
        for (SheetGrid sheet : book.sheets()) {
            if (!sheet.isHidden() && !SheetChoice.isAside(sheet.name())) {
                for (int row = headEnd(sheet) - 1; row >= 0 && alike.isEmpty(); row--) {
                    alikeIn(sheet, row, index, alike);
                }
            }
        }
        return alike;
    }

    private static void alikeIn(SheetGrid sheet, int row, UnitIndex index, List<Sign> alike) {
        for (int column = 0; column < Math.min(WIDE, sheet.columns()); column++) {
            SheetCell cell = sheet.cell(row, column);
            boolean name = cell.kind() == SheetCell.Kind.TEXT
                    && cell.text().length() <= 160
                    && Letterhead.isBody(text(cell))
                    && !Letterhead.isSuperior(text(cell)) // "LĐLĐ tỉnh" is nearly "LĐLĐ thành phố"
                    && !isAddressed(sheet, row, column, Plain.fold(text(cell)))
                    && Letterhead.below(sheet, row, column).isEmpty();
            if (name) {
                MessageRef evidence = evidence("returned.unit.byName", sheet, row, column, text(cell));
                UnitMatcher.like(NameLikeness.name(text(cell)), index, evidence).ifPresent(alike::add);
            }
        }
    }

    private static MessageRef evidence(String key, SheetGrid sheet, int row, int column, String words) {
        return MessageRef.of(key, words, sheet.place(row, column).toString());
    }
}
