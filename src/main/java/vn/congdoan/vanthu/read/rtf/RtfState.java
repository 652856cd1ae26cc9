package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.rtf.Command;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Measures;

/** What holds inside a group: where its words go, how they look. */
final class RtfState implements Cloneable {
    /** Where words go. */
    enum Target {
        TEXT,
        SKIP,
        FONTS,
        COLOURS,
        INSTRUCTION,
        LABEL
    }

    private static final double SIZE_UNSAID = 12;
    private static final double LINE = 240;

    Target target = Target.TEXT;
    int font = -1;
    double size = SIZE_UNSAID;
    boolean bold;
    boolean italic;
    boolean underlined;
    boolean caps;
    boolean hidden;
    boolean deleted;
    int colour;
    boolean inTable;
    int depth = 1;
    private SourceAlignment alignment = SourceAlignment.LEFT;
    private int left;
    private int firstLine;
    private int before;
    private int after;
    private int line;
    private boolean multiple;

    RtfState copy() {
        try {
            return (RtfState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    void plain(int usualFont) {
        font = usualFont;
        size = SIZE_UNSAID;
        bold = false;
        italic = false;
        underlined = false;
        caps = false;
        hidden = false;
        deleted = false;
        colour = 0;
    }

    void resetParagraph() {
        alignment = SourceAlignment.LEFT;
        left = 0;
        firstLine = 0;
        before = 0;
        after = 0;
        line = 0;
        multiple = false;
        inTable = false;
        depth = 1;
    }

    /** @return whether it was a word on the paragraph */
    boolean paragraphWord(Command command, int value) {
        switch (command) {
            case ql -> alignment = SourceAlignment.LEFT;
            case qc -> alignment = SourceAlignment.CENTRE;
            case qr -> alignment = SourceAlignment.RIGHT;
            case qj, qd -> alignment = SourceAlignment.JUSTIFIED;
            case li, lin -> left = value;
            case fi -> firstLine = value;
            case sb -> before = value;
            case sa -> after = value;
            case sl -> line = value;
            case slmult -> multiple = value == 1;
            case pard -> resetParagraph();
            case intbl -> inTable = true;
            case itap -> depth = Math.max(0, value);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** @return whether it was a word on letters */
    boolean letterWord(Command command, int value, boolean on) {
        switch (command) {
            case b -> bold = on;
            case i -> italic = on;
            case ul, uld, uldb, ulw, uldash, ulth, ulwave -> underlined = on;
            case ulnone -> underlined = false;
            case caps -> caps = on;
            case v -> hidden = on;
            case deleted -> deleted = on;
            case fs -> size = value / 2.0;
            case f -> font = value;
            case cf -> colour = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    CharLook look(RtfTables.Names names) {
        return new CharLook(names.font(font), size, bold, italic, underlined, names.colour(colour));
    }

    ParagraphLook paragraphLook() {
        boolean single = line == 0;
        return new ParagraphLook(
                alignment,
                Measures.mm(firstLine),
                Measures.mm(left),
                Measures.points(before),
                Measures.points(after),
                single ? (Double) 1.0 : multiple ? (Double) (Math.round(line / LINE * 100) / 100.0) : null,
                single || multiple ? null : (Double) Measures.points(Math.abs(line)));
    }
}
