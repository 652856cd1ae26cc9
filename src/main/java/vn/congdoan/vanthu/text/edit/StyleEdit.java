package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.parse.TextSpan;

/** Switches bold or italics of the selected words, over several blocks if need be; of the word at the caret without a selection. */
final class StyleEdit {
    private final Outline outline;
    private final int from;
    private final int to;
    private final Predicate<Run> has;
    private final UnaryOperator<Run> with;
    private final UnaryOperator<Run> without;
    private final List<Stretch> stretches = new ArrayList<>();

    /** Selected words of one block or cell, with what the whole of it is replaced by. */
    private record Stretch(SourceRef ref, InlineText words, int first, int last, int start, int end, String label) {}

    private StyleEdit(
            Outline outline,
            int from,
            int to,
            Predicate<Run> has,
            UnaryOperator<Run> with,
            UnaryOperator<Run> without) {
        this.outline = outline;
        this.from = from;
        this.to = to;
        this.has = has;
        this.with = with;
        this.without = without;
        for (int i = 0; i < outline.size(); i++) {
            if (outline.span(i).end() >= from && outline.span(i).start() <= to) {
                collect(i);
            }
        }
    }

    static Optional<Edit> bold(Outline outline, int from, int to) {
        return new StyleEdit(
                        outline,
                        from,
                        to,
                        Run::bold,
                        run -> new Run(run.text(), true, run.italic()),
                        run -> new Run(run.text(), false, run.italic()))
                .edit();
    }

    static Optional<Edit> italic(Outline outline, int from, int to) {
        return new StyleEdit(
                        outline,
                        from,
                        to,
                        Run::italic,
                        run -> new Run(run.text(), run.bold(), true),
                        run -> new Run(run.text(), run.bold(), false))
                .edit();
    }

    private Optional<Edit> edit() {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        boolean off = stretches.stream().allMatch(this::isStyled);
        List<Fix> fixes = stretches.stream()
                .map(stretch -> fix(stretch, off ? without : with))
                .toList();
        String text = Fix.apply(outline.text(), fixes, 0, 0).text();
        Outline after = Outline.of(text);
        Stretch first = stretches.get(0);
        Stretch last = stretches.get(stretches.size() - 1);
        OptionalInt anchor = after.parsed().sourceOffset(first.ref, first.first);
        OptionalInt caret = after.parsed().sourceOffset(last.ref, last.last - 1);
        return anchor.isEmpty() || caret.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(text, anchor.getAsInt(), letterEnd(text, caret.getAsInt())));
    }

    private static int letterEnd(String text, int place) {
        boolean escaped = text.charAt(place) == '\\' && place + 1 < text.length();
        return Math.min(text.length(), place + (escaped ? 2 : 1));
    }

    private void collect(int i) {
        BlockSpan span = outline.span(i);
        Area area = outline.area(i);
        if (span.isTable()) {
            collectCells(i);
        } else if (area != Area.APPENDIX_HEAD
                && !(outline.isItem(i) && span.level().isDivision())) {
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
        SourceRef ref = span.ref();
        List<Block> blocks = ref.area() == Area.APPENDIX
                ? outline.parsed().body().appendices().get(ref.appendix()).blocks()
                : outline.parsed().body().blocks();
        Block.Table table = (Block.Table) blocks.get(ref.index());
        for (int row = 0; row < span.cells().size(); row++) {
            for (int column = 0; column < span.cells().get(row).size(); column++) {
                TextSpan cell = span.cells().get(row).get(column);
                collect(
                        ref.cell(row, column),
                        table.rows().get(row).get(column),
                        cell,
                        bar(cell.start(), -1),
                        bar(cell.end(), 1),
                        "");
            }
        }
    }

    /** The end of a cell in one direction: before the bar that isn't escaped, or at the end of the line. */
    private int bar(int place, int step) {
        String text = outline.text();
        int at = place;
        while (step > 0
                ? at < text.length() && text.charAt(at) != '|' && text.charAt(at) != '\n'
                : text.charAt(at - 1) != '|') {
            at += step;
        }
        return at;
    }

    private void collect(SourceRef ref, InlineText words, TextSpan span, int start, int end, String label) {
        int first = span.toPlain(from);
        int last = span.toPlain(to);
        String plain = words.plain();
        if (from == to && first == last) {
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
            stretches.add(new Stretch(ref, words, first, last, start, end, label));
        }
    }

    private boolean isStyled(Stretch stretch) {
        return InlineCut.between(stretch.words, stretch.first, stretch.last).runs().stream()
                .allMatch(run -> run.text().isBlank() || has.test(run));
    }

    private Fix fix(Stretch stretch, UnaryOperator<Run> style) {
        InlineText styled = new InlineText(InlineCut.between(stretch.words, stretch.first, stretch.last).runs().stream()
                .map(style)
                .toList());
        InlineText words = InlineCut.joined(List.of(
                InlineCut.before(stretch.words, stretch.first), styled, InlineCut.after(stretch.words, stretch.last)));
        return new Fix(stretch.start, stretch.end, typed(stretch, words));
    }

    private static String typed(Stretch stretch, InlineText words) {
        if (stretch.ref.row() >= 0) {
            return " " + Notation.typedCell(words) + " ";
        }
        if (stretch.ref.area() == Area.LEGAL_BASIS) {
            return Notation.inline(words);
        }
        boolean opening = stretch.ref.area() == Area.BODY && stretch.ref.index() == 0;
        return stretch.label.isEmpty() ? Notation.paragraph(words, opening) : Notation.labelled(stretch.label, words);
    }
}
