package vn.congdoan.vanthu.read.doc;

import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Measures;

/** The looks of letters and paragraphs, styles resolved by HWPF. */
final class DocLooks {
    private static final double LINE = 240;
    private static final int BYTE = 0xFF;
    /** Word's sixteen colours by their numbers. */
    private static final String[] COLOURS = {
        "", "000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF", "000080", "008080",
        "008000", "800080", "800000", "808000", "808080", "C0C0C0"
    };

    private DocLooks() {}

    static CharLook of(CharacterRun run) {
        String font = run.getFontName();
        return new CharLook(
                font == null ? "" : font,
                Math.max(0, run.getFontSize()) / 2.0,
                run.isBold(),
                run.isItalic(),
                run.getUnderlineCode() != 0,
                colour(run));
    }

    /** Since Word 2000 red, green and blue in that order from the lowest byte, before that a number. */
    private static String colour(CharacterRun run) {
        int colour = run.getIco24();
        if (colour >= 0 && colour <= 0xFFFFFF && colour != 0) {
            return String.format(Locale.ROOT, "%02X%02X%02X", colour & BYTE, colour >> 8 & BYTE, colour >> 16 & BYTE);
        }
        int index = run.getColor();
        return index > 0 && index < COLOURS.length ? COLOURS[index] : "";
    }

    static ParagraphLook of(Paragraph paragraph) {
        int spacing = paragraph.getLineSpacing() == null
                ? 0
                : paragraph.getLineSpacing().toInt();
        short line = (short) spacing;
        boolean multiple = spacing >>> 16 != 0 || line == 0;
        return new ParagraphLook(
                alignment(paragraph),
                Measures.mm(paragraph.getFirstLineIndent()),
                Measures.mm(paragraph.getIndentFromLeft()),
                Measures.points(paragraph.getSpacingBefore()),
                Measures.points(paragraph.getSpacingAfter()),
                multiple ? (Double) (line == 0 ? 1.0 : Math.round(line / LINE * 100) / 100.0) : null,
                multiple ? null : (Double) Measures.points(Math.abs(line)));
    }

    private static SourceAlignment alignment(Paragraph paragraph) {
        return switch (paragraph.getJustification()) {
            case 1 -> SourceAlignment.CENTRE;
            case 2 -> SourceAlignment.RIGHT;
            case 3, 4, 5 -> SourceAlignment.JUSTIFIED;
            default -> SourceAlignment.LEFT;
        };
    }
}
