package vn.congdoan.vanthu.sheet.form;

import java.io.IOException;
import java.io.OutputStream;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.BookParts;
import vn.congdoan.vanthu.sheet.make.SheetXml;
import vn.congdoan.vanthu.sheet.make.Slotted;

/** A round's form, ready to be written for any unit: its own words are put in, everything else is copied as it was packed. */
public final class FormTemplate {
    private final BookParts<UnitForm> parts = new BookParts<>();

    private FormTemplate(ReportForm form, FormHead head) {
        FormLooks looks = new FormLooks();
        FormLayout layout = new FormLayout(form, head);
        Slotted<UnitForm> sheet = FormSheet.part(form, head, layout, looks);
        Slotted<UnitForm> guide = new FormGuide(form, head, looks).part();
        String lists = FormLists.part(form, looks);
        FormPackage wrapping = new FormPackage(form, head);
        parts.add("[Content_Types].xml", FormPackage.TYPES)
                .add("_rels/.rels", FormPackage.ROOT)
                .add("docProps/app.xml", FormPackage.APP)
                .add("docProps/core.xml", wrapping.core())
                .add("docProps/custom.xml", FormPackage.custom(unit -> mark(form, head, unit)))
                .add("xl/workbook.xml", wrapping.workbook(layout, unit -> mark(form, head, unit)))
                .add("xl/_rels/workbook.xml.rels", FormPackage.RELATIONS)
                .add("xl/styles.xml", looks.looks.xml())
                .add("xl/worksheets/sheet1.xml", sheet)
                .add("xl/worksheets/sheet2.xml", guide)
                .add("xl/worksheets/sheet3.xml", lists)
                .add("xl/worksheets/sheet4.xml", marked(form, head, looks))
                .add("xl/worksheets/_rels/sheet1.xml.rels", FormPackage.SHEET_RELATIONS)
                .add("xl/drawings/drawing1.xml", FormRules.part(layout));
    }

    /** Packs everything that is common to the units. */
    public static FormTemplate of(ReportForm form, FormHead head) {
        return new FormTemplate(form, head);
    }

    /**
     * Writes a unit's workbook. Equal units get equal bytes. Several threads may do so at once.
     *
     * @param out isn't closed
     */
    public void write(UnitForm unit, OutputStream out) throws IOException {
        parts.write(unit, out);
    }

    private static Slotted<UnitForm> marked(ReportForm form, FormHead head, FormLooks looks) {
        return new Slotted<UnitForm>()
                .add(SheetXml.PROLOGUE + "<worksheet xmlns=\"" + SheetXml.MAIN + "\"><sheetData><row r=\"1\">")
                .slot(unit -> SheetXml.words("A1", looks.plain, mark(form, head, unit)))
                .add("</row></sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/></worksheet>");
    }

    private static String mark(ReportForm form, FormHead head, UnitForm unit) {
        return new FormMark(head.round(), unit.code(), form.version()).text();
    }
}
