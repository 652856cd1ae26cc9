package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** Switches bold or italics of the selected words; off when all of them have it. */
final class StyleEdit {
    private static final StyleEdit BOLD = new StyleEdit(
            Run::bold, run -> new Run(run.text(), true, run.italic()), run -> new Run(run.text(), false, run.italic()));
    private static final StyleEdit ITALIC = new StyleEdit(
            Run::italic, run -> new Run(run.text(), run.bold(), true), run -> new Run(run.text(), run.bold(), false));

    private final Predicate<Run> has;
    private final UnaryOperator<Run> with;
    private final UnaryOperator<Run> without;

    private StyleEdit(Predicate<Run> has, UnaryOperator<Run> with, UnaryOperator<Run> without) {
        this.has = has;
        this.with = with;
        this.without = without;
    }

    static Optional<Edit> bold(Outline outline, int from, int to) {
        return BOLD.edit(outline, from, to);
    }

    static Optional<Edit> italic(Outline outline, int from, int to) {
        return ITALIC.edit(outline, from, to);
    }

    private Optional<Edit> edit(Outline outline, int from, int to) {
        List<Stretch> stretches = Stretches.of(outline, from, to);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        UnaryOperator<Run> style = stretches.stream().allMatch(this::isStyled) ? without : with;
        List<Fix> fixes = stretches.stream().map(stretch -> fix(stretch, style)).toList();
        return selecting(
                Fix.apply(outline.text(), fixes, 0, 0).text(), stretches.get(0), stretches.get(stretches.size() - 1));
    }

    /** The same words selected as before, without the marks around them. */
    private static Optional<Edit> selecting(String text, Stretch first, Stretch last) {
        Outline after = Outline.of(text);
        OptionalInt anchor = after.parsed().sourceOffset(first.ref(), first.first());
        OptionalInt caret = after.parsed().sourceOffset(last.ref(), last.last() - 1);
        return anchor.isEmpty() || caret.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit(text, anchor.getAsInt(), letterEnd(text, caret.getAsInt())));
    }

    private static int letterEnd(String text, int place) {
        boolean escaped = text.charAt(place) == '\\';
        return Math.min(text.length(), place + (escaped ? 2 : 1));
    }

    private boolean isStyled(Stretch stretch) {
        return stretch.selected().runs().stream().allMatch(run -> run.text().isBlank() || has.test(run));
    }

    private static Fix fix(Stretch stretch, UnaryOperator<Run> style) {
        InlineText styled =
                new InlineText(stretch.selected().runs().stream().map(style).toList());
        InlineText words = InlineCut.joined(List.of(
                InlineCut.before(stretch.words(), stretch.first()),
                styled,
                InlineCut.after(stretch.words(), stretch.last())));
        return new Fix(stretch.start(), stretch.end(), stretch.typed(words));
    }
}
