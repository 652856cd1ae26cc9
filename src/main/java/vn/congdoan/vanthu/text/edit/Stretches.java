package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.TextSpan;

/** The words of a selection, block by block and cell by cell; without a selection the word at the caret. */
final class Stretches {
    private final Outline outline;
    private final int from;
    private final int to;
    private final List<Stretch> all = new ArrayList<>();

    private Stretches(Outline outline, int from, int to) {
        this.outline = outline;
        this.from = from;
        this.to = to;
    }

    static List<Stretch> of(Outline outline, int from, int to) {
        Stretches stretches = new Stretches(outline, from, to);
        for (int i = 0; i < outline.size(); i++) {
            if (outline.span(i).end() >= from && outline.span(i).start() <= to) {
                stretches.collect(i);
            }
        }
        return stretches.all;
    }

    private void collect(int i) {
        BlockSpan span = outline.span(i);
        Area area = outline.area(i);
        boolean division = outline.isItem(i) && span.level().isDivision();
        if (span.isTable()) {
            collectCells(i);
        } else if (area != Area.APPENDIX_HEAD && !division) {
            int start = outline.isItem(i) ? span.labelStart() : span.start();
            int end = area == Area.LEGAL_BASIS ? basisEnd(span) : span.end();
            collect(span.ref(), outline.words(i), span.text(), start, end, span.label());
        }
    }

    /** Before the closing stop of a basis, which isn't part of its words. */
    private int basisEnd(BlockSpan span) {
        int end = span.end();
        while (end > span.text().end() && outline.text().charAt(end - 1) != '*') {
            end--;
        }
        return end;
    }

    private void collectCells(int i) {
        BlockSpan span = outline.span(i);
        Block.Table table = (Block.Table) outline.block(i);
        for (int row = 0; row < span.cells().size(); row++) {
            for (int column = 0; column < span.cells().get(row).size(); column++) {
                TextSpan cell = span.cells().get(row).get(column);
                InlineText words = table.rows().get(row).get(column);
                collect(span.ref().cell(row, column), words, cell, cellStart(cell), cellEnd(cell), "");
            }
        }
    }

    private int cellStart(TextSpan cell) {
        return outline.text().lastIndexOf('|', cell.start() - 1) + 1;
    }

    private int cellEnd(TextSpan cell) {
        int at = cell.end();
        while (at < outline.text().length() && "|\n".indexOf(outline.text().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private void collect(SourceRef ref, InlineText words, TextSpan span, int start, int end, String label) {
        int first = span.toPlain(from);
        int last = span.toPlain(to);
        String plain = words.plain();
        if (from == to) {
            while (first > 0 && Character.isLetterOrDigit(plain.charAt(first - 1))) {
                first--;
            }
            while (last < plain.length() && Character.isLetterOrDigit(plain.charAt(last))) {
                last++;
            }
        }
        while (first < last && Character.isWhitespace(plain.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(plain.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            all.add(new Stretch(ref, words, first, last, start, end, label));
        }
    }
}
