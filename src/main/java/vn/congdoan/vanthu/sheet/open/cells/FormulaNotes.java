package vn.congdoan.vanthu.sheet.open.cells;

import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** Tells of formulas that would start a program or fetch something; they are never followed here. */
public final class FormulaNotes {
    /** "cmd|'/C calc'!A0": a program, a topic, an item. */
    private static final Pattern PROGRAM = Pattern.compile("(?s).*[\\p{L}\\p{N}_']\\|.*!.*");

    /** "[1]Sheet1!A1", "'C:\\x\\[b.xls]Sheet1'!A1", "'file:///b.ods'#". */
    private static final Pattern OTHER_FILE = Pattern.compile("(?i)\\[(?:\\d+|[^\\]]*\\.(?:xl|od)[^\\]]*)\\]|'file:");

    private static final Finding LINKS = new Finding(Severity.HINT, "", MessageRef.of("sheet.found.links"));
    private static final int MOST = 3;

    private final String sheet;
    private final List<Finding> findings;
    private int told;
    private boolean linked;

    public FormulaNotes(String sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Once for a workbook, however many there are. */
    public static void noteLinks(List<Finding> findings) {
        if (!findings.contains(LINKS)) {
            findings.add(LINKS);
        }
    }

    public void look(Formula formula) {
        boolean suspicious = formula.text().indexOf('[') >= 0 || formula.text().indexOf('\'') >= 0;
        if (suspicious && !linked && OTHER_FILE.matcher(formula.text()).find()) {
            linked = true;
            noteLinks(findings);
        }
        if (told < MOST
                && formula.text().indexOf('|') > 0
                && PROGRAM.matcher(formula.text()).matches()) {
            told++;
            String place = new CellPlace(sheet, formula.row(), formula.column()).toString();
            findings.add(new Finding(Severity.WARNING, place, MessageRef.of("sheet.found.dde", place)));
        }
    }
}
