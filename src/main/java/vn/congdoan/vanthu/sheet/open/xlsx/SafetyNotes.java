package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;

/** What a workbook carries that this program leaves alone. */
final class SafetyNotes {
    private SafetyNotes() {}

    static void of(ZipParts zip, List<Finding> findings) {
        if (zip.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            note(findings, "sheet.found.macros");
        }
        if (zip.names().stream().anyMatch(name -> name.contains("/externallinks/"))) {
            FormulaNotes.noteLinks(findings);
        }
        if (zip.names().stream().anyMatch(name -> name.contains("/embeddings/") || name.contains("/activex/"))) {
            note(findings, "sheet.found.embedded");
        }
    }

    private static void note(List<Finding> findings, String key) {
        findings.add(new Finding(Severity.HINT, "", MessageRef.of(key)));
    }
}
