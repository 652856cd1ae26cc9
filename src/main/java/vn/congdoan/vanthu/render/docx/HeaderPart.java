package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.format.StyleName;

/** The page number in the middle of the upper margin (NĐ 30, Phụ lục I, I.7). */
final class HeaderPart {
    private HeaderPart() {}

    static String pageNumber() {
        // Word shows the figure in the field until it counts: that of the first page with a number.
        return new Xml()
                .raw(Xml.DECLARATION)
                .raw("<w:hdr " + Xml.WORD + "><w:p><w:pPr>")
                .val("w:pStyle", StyleIds.id(StyleName.PAGE_NUMBER))
                .raw("</w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>")
                .toString();
    }
}
