package vn.congdoan.vanthu.read.doc;

import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Fields;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.SymbolLetters;

/** Reads one story of a Word file (the body, a header, the notes) paragraph by paragraph. */
final class DocStory {
    private final Flow flow;
    private final StyleSheet styles;
    private final DocLists lists;
    private final Leftovers leftovers;
    private final Fields fields = new Fields();
    private final DocTables tables;
    private final PicturesTable pictures;
    private CharLook pageLook;
    private SourceAlignment pageAlignment;

    /**
     * @param pictures null when the file's are not to be told
     * @param styles null when looks don't matter
     */
    DocStory(
            FlowCounts counts,
            DocLists lists,
            Leftovers leftovers,
            Region region,
            PicturesTable pictures,
            StyleSheet styles) {
        this.pictures = pictures;
        this.styles = styles;
        this.flow = new Flow(counts, region);
        this.lists = lists;
        this.leftovers = leftovers;
        this.tables = new DocTables(flow);
    }

    /** @param starts offsets of sections; the number of lines before each is put in their place */
    List<FlowLine> read(Range range, int[] starts) {
        int section = 0;
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            while (section < starts.length && paragraph.getStartOffset() >= starts[section]) {
                starts[section++] = flow.size();
            }
            paragraph(range, paragraph);
        }
        while (section < starts.length) {
            starts[section++] = flow.size();
        }
        tables.closeAll();
        return flow.finish();
    }

    /** The letters of the page's number; null when the story shows none. */
    CharLook pageLook() {
        return pageLook;
    }

    SourceAlignment pageAlignment() {
        return pageAlignment;
    }

    private void paragraph(Range range, Paragraph paragraph) {
        if (tables.enter(range, paragraph)) {
            return;
        }
        boolean numberBefore = pageLook != null;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        String label = lists.label(paragraph);
        ParagraphLook look = DocLooks.of(paragraph, styles);
        flow.endParagraph(look, label);
        if (!numberBefore && pageLook != null) {
            pageAlignment = framed(paragraph, look.alignment());
        }
        tables.leave(paragraph);
    }

    /** A page number in a frame stands where the frame does. */
    private static SourceAlignment framed(Paragraph paragraph, SourceAlignment own) {
        return switch (paragraph.getProps().getDxaAbs()) {
            case -4 -> SourceAlignment.CENTRE;
            case -8 -> SourceAlignment.RIGHT;
            default -> own;
        };
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            leftovers.add(Leftovers.Kind.CHANGE);
            return;
        }
        if (run.isMarkedInserted()) {
            leftovers.add(Leftovers.Kind.CHANGE);
        }
        CharLook look = DocLooks.of(run);
        if (run.isSymbol()) {
            String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
            say(run, SymbolLetters.of(font == null ? "" : font, run.getSymbolCharacter()), look);
            return;
        }
        String text = run.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' && letter != '\t') {
                say(run, text.substring(start, i), look);
                sign(run, letter, look);
                start = i + 1;
            }
        }
        say(run, text.substring(start), look);
    }

    private void say(CharacterRun run, String text, CharLook look) {
        if (text.isEmpty()) {
            return;
        }
        if (!fields.showWords()) {
            fields.instruction(text);
        } else if (run.isVanished()) {
            if (!text.isBlank()) {
                leftovers.add(Leftovers.Kind.HIDDEN);
            }
        } else {
            flow.text(run.isCapitalized() ? text.toUpperCase(Locale.ROOT) : text, look);
        }
    }

    /** The signs below the space that stand for something in Word's text. */
    private void sign(CharacterRun run, char sign, CharLook look) {
        switch (sign) {
            case 0x13 -> fields.mark("begin");
            case 0x14, 0x15 -> {
                if (fields.isPageNumber()) {
                    pageLook = look;
                }
                fields.mark(sign == 0x14 ? "separate" : "end");
            }
            case 0x1E -> say(run, "-", look);
            case 0x1F -> say(run, "\u00ad", look);
            default -> unprinted(run, sign);
        }
    }

    private void unprinted(CharacterRun run, char sign) {
        if (!fields.showWords() || run.isVanished()) {
            return;
        }
        switch (sign) {
            case 0x0B -> flow.breakLine();
            case 0x0C, 0x0E -> flow.breakPage();
            case 0x05 -> special(run, Leftovers.Kind.COMMENT);
            case 0x01 -> picture(run);
            default -> {}
        }
    }

    /** The sign also stands for the data of a form field. */
    private void picture(CharacterRun run) {
        if (run.isOle2()) {
            special(run, Leftovers.Kind.OBJECT);
        } else if (pictures != null && pictures.hasPicture(run)) {
            special(run, Leftovers.Kind.PICTURE);
        }
    }

    private void special(CharacterRun run, Leftovers.Kind kind) {
        if (run.isSpecialCharacter()) {
            leftovers.add(kind);
        }
    }
}
