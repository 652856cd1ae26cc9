package vn.congdoan.vanthu.render.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import vn.congdoan.vanthu.format.StyleName;

/** The page number in the middle of the upper margin (NĐ 30, Phụ lục I, I.7). */
final class HeaderPart {
    private HeaderPart() {}

    static HdrDocument pageNumber() {
        HdrDocument document = HdrDocument.Factory.newInstance();
        CTP paragraph = document.addNewHdr().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(StyleIds.id(StyleName.PAGE_NUMBER));
        var field = paragraph.addNewFldSimple();
        field.setInstr(" PAGE ");
        // Word shows this until it counts: on the first page that has a number.
        field.addNewR().addNewT().setStringValue("2");
        return document;
    }
}
