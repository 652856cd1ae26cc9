package vn.congdoan.vanthu.read.doc;

import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
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

    /** @param styles null when they don't matter */
    static ParagraphLook of(Paragraph paragraph, StyleSheet styles) {
        ParagraphLook look = of(paragraph);
        StyleDescription style = styles == null || paragraph.getIlfo() == 0
                ? null
                : styles.getStyleDescription(paragraph.getStyleIndex());
        ParagraphProperties named = style == null ? null : style.getPAP();
        return named == null ? look : inherited(look, named);
    }

    /** HWPF forgets for paragraphs of lists what their style has from the style it is based on. */
    private static ParagraphLook inherited(ParagraphLook own, ParagraphProperties style) {
        boolean plain = own.lineSpacing() != null && own.lineSpacing() == 1;
        int line = style.getLspd() == null ? 0 : (short) style.getLspd().toInt();
        boolean multiple = line == 0 || style.getLspd().toInt() >>> 16 != 0;
        return new ParagraphLook(
                own.alignment() == SourceAlignment.LEFT ? alignment(style.getJc()) : own.alignment(),
                own.firstLineIndent(),
                own.leftIndent(),
                own.spaceBefore() == 0 ? Measures.points(style.getDyaBefore()) : own.spaceBefore(),
                own.spaceAfter() == 0 ? Measures.points(style.getDyaAfter()) : own.spaceAfter(),
                plain ? multiple(line, multiple) : own.lineSpacing(),
                plain ? height(line, multiple) : own.lineHeight());
    }

    private static Double multiple(int line, boolean multiple) {
        return multiple ? (Double) (line == 0 ? 1.0 : Math.round(line / LINE * 100) / 100.0) : null;
    }

    private static Double height(int line, boolean multiple) {
        return multiple ? null : (Double) Measures.points(Math.abs(line));
    }

    private static ParagraphLook of(Paragraph paragraph) {
        int spacing = paragraph.getLineSpacing() == null
                ? 0
                : paragraph.getLineSpacing().toInt();
        short line = (short) spacing;
        boolean multiple = spacing >>> 16 != 0 || line == 0;
        return new ParagraphLook(
                alignment(paragraph.getJustification()),
                Measures.mm(paragraph.getFirstLineIndent()),
                Measures.mm(paragraph.getIndentFromLeft()),
                Measures.points(paragraph.getSpacingBefore()),
                Measures.points(paragraph.getSpacingAfter()),
                multiple(line, multiple),
                height(line, multiple));
    }

    private static SourceAlignment alignment(int justification) {
        return switch (justification) {
            case 1 -> SourceAlignment.CENTRE;
            case 2 -> SourceAlignment.RIGHT;
            case 3, 4, 5 -> SourceAlignment.JUSTIFIED;
            default -> SourceAlignment.LEFT;
        };
    }
}
