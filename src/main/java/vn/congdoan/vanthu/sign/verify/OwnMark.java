package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;

/** The name of the program that signed, which a signature covers like everything else (ISO 32000-1, 12.8.1, Prop_Build). */
public final class OwnMark {
    public static final String NAME = "VanThu";

    private OwnMark() {}

    static boolean isOn(PdfDictionary signature) {
        PdfDictionary build = signature.getAsDictionary(PdfName.Prop_Build);
        PdfDictionary program = build == null ? null : build.getAsDictionary(PdfName.App);
        PdfName name = program == null ? null : program.getAsName(PdfName.Name);
        return new PdfName(NAME).equals(name);
    }
}
