package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.format.FormatPacks;

/** Foreign files for tests, made from strings. */
final class Sources {
    private final List<SourceLine> lines = new ArrayList<>();

    /** Plain text: a line a line; empty ones are gaps. */
    static SourceDocument text(String text) {
        List<SourceLine> lines = new ArrayList<>();
        boolean gap = false;
        String[] typed = text.split("\n", -1);
        for (int i = 0; i < typed.length; i++) {
            if (typed[i].isBlank()) {
                gap = true;
            } else {
                lines.add(SourceLine.of(i + 1, typed[i], gap));
                gap = false;
            }
        }
        return new SourceDocument(SourceFormat.TEXT, lines, List.of(), List.of());
    }

    /** A line of a word processor's file: "*" before it for bold, "/" for italic, "^" for centred, in any order. */
    Sources line(String marked) {
        return add(marked, null, Region.BODY);
    }

    Sources cell(int table, int row, int column, boolean bordered, String... paragraphs) {
        for (String words : paragraphs) {
            add(words, new Cell(table, row, column, bordered), Region.BODY);
        }
        return this;
    }

    Sources header(String words) {
        return add(words, null, Region.PAGE_HEADER);
    }

    SourceDocument document() {
        return new SourceDocument(SourceFormat.DOCX, lines, List.of(), List.of());
    }

    static ReadDocument read(String text) {
        return all(text(text)).get(0);
    }

    ReadDocument read() {
        return all(document()).get(0);
    }

    static List<ReadDocument> all(SourceDocument source) {
        return DocumentRecogniser.recognise(
                source, FormatPacks.builtIn().byId("nd30").types());
    }

    private Sources add(String marked, Cell cell, Region region) {
        String words = marked;
        boolean bold = false;
        boolean italic = false;
        boolean centred = false;
        while ("*/^".indexOf(words.charAt(0)) >= 0) {
            bold |= words.charAt(0) == '*';
            italic |= words.charAt(0) == '/';
            centred |= words.charAt(0) == '^';
            words = words.substring(1);
        }
        int number = lines.size() + 1;
        LinePlace place = new LinePlace(number, false, region, 1, cell, null);
        ParagraphLook look = centred
                ? ParagraphLook.aligned(SourceAlignment.CENTRE)
                : ParagraphLook.aligned(SourceAlignment.JUSTIFIED);
        SourceSpan span = new SourceSpan(0, words.length(), "Times New Roman", 14, bold, italic, false, "");
        lines.add(new SourceLine(number, words, 0, place, look, List.of(span)));
        return this;
    }
}
