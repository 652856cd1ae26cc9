package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** Puts pieces together to a text in which every label has the number of its place and references follow their targets. */
final class Rearrangement {
    private final Outline before;
    private final List<Piece> pieces;
    private final Outline after;
    private final int[] places;

    private Rearrangement(Outline before, List<Piece> pieces, Outline after) {
        this.before = before;
        this.pieces = pieces;
        this.after = after;
        this.places = new int[before.size()];
        Arrays.fill(places, Outline.NONE);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).same()) {
                places[pieces.get(i).origin()] = i;
            }
        }
    }

    /**
     * The changed text; empty when the pieces don't stay the blocks they were, as when a paragraph would become a title.
     *
     * @param tail what stands after the last piece
     * @param anchor in the text of the pieces as they are
     * @param caret likewise
     */
    static Optional<Edit> of(Outline before, List<Piece> pieces, String tail, int anchor, int caret) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.lead()).append(piece.text()));
        text.append(tail);
        Outline after = Outline.of(text.toString());
        if (after.size() != pieces.size()) {
            return Optional.empty();
        }
        Rearrangement rearranged = new Rearrangement(before, pieces, after);
        List<Fix> fixes = new ArrayList<>(rearranged.labels());
        if (rearranged.isRenumbered()) {
            fixes.addAll(rearranged.references());
        }
        int length = text.length();
        return Optional.of(Fix.apply(text.toString(), fixes, Math.min(anchor, length), Math.min(caret, length)));
    }

    private List<Fix> labels() {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            BlockSpan span = after.span(i);
            String wanted = wantedLabel(i);
            if (!wanted.equals(span.label())) {
                fixes.add(new Fix(span.labelStart(), span.labelEnd(), wanted));
            }
        }
        return fixes;
    }

    private String wantedLabel(int i) {
        BlockSpan span = after.span(i);
        if (after.isAppendixHead(i)) {
            DocumentBody body = after.parsed().body();
            int count = body.appendices().size();
            return Labels.renumberedAppendix(
                    span.label(), span.ordinal(), span.ref().appendix(), count);
        }
        return after.isItem(i)
                ? Labels.renumbered(span.level(), span.label(), span.ordinal(), after.label(i))
                : span.label();
    }

    /** Whether any block that stayed has another number or other ancestors than its typed label said. */
    private boolean isRenumbered() {
        for (int i = 0; i < before.size(); i++) {
            int place = places[i];
            boolean counted = before.isItem(i) && before.level(i).isNumbered() || before.isAppendixHead(i);
            if (counted
                    && place != Outline.NONE
                    && (number(place) != before.span(i).ordinal() || isRehung(i, place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRehung(int i, int place) {
        int parent = before.parent(i);
        int parentPlace = parent == Outline.NONE ? Outline.NONE : places[parent];
        return parentPlace != after.parent(place);
    }

    private int number(int place) {
        return after.isAppendixHead(place)
                ? after.span(place).ref().appendix() + 1
                : Labels.ordinal(after.level(place), after.label(place));
    }

    private List<Fix> references() {
        List<Fix> fixes = new ArrayList<>();
        Targets targets = new Targets(before);
        for (int i = 0; i < pieces.size(); i++) {
            int origin = pieces.get(i).origin();
            if (origin != Outline.NONE) {
                BlockSpan span = after.span(i);
                new ReferenceScanner(after.text(), span.end())
                        .from(span.labelEnd()).stream()
                                .filter(reference -> !reference.external())
                                .forEach(reference -> fixes.addAll(follow(reference, targets, origin)));
            }
        }
        return fixes;
    }

    private List<Fix> follow(Reference reference, Targets targets, int origin) {
        List<Fix> fixes = new ArrayList<>();
        List<Integer> outer = null;
        for (Reference.Number number : reference.inner().numbers()) {
            int target = targets.find(reference, number.typed(), origin).orElse(Outline.NONE);
            int place = target == Outline.NONE ? Outline.NONE : places[target];
            String words = place == Outline.NONE ? null : words(number.typed(), target, place);
            if (words == null) {
                return List.of();
            }
            List<Integer> above = outerPlaces(targets.ancestors(target, reference.outer()), place);
            if (above == null || outer != null && !outer.equals(above)) {
                return List.of();
            }
            outer = above;
            fixes.add(new Fix(number.start(), number.end(), words));
        }
        for (int i = 0; i < reference.outer().size(); i++) {
            Reference.Number number = reference.outer().get(i).numbers().get(0);
            fixes.add(new Fix(number.start(), number.end(), Labels.inScriptOf(number.typed(), number(outer.get(i)))));
        }
        return fixes.stream()
                .filter(fix -> !after.text().substring(fix.start(), fix.end()).equals(fix.words()))
                .toList();
    }

    /** The number of the target's new place, typed as the reference has it; null when it can't be said so any more. */
    private String words(String typed, int target, int place) {
        if (!Objects.equals(before.level(target), after.level(place))) {
            return null;
        }
        int dot = typed.indexOf('.');
        if (dot < 0) {
            return Labels.inScriptOf(typed, number(place));
        }
        int above = after.parent(place);
        return above == Outline.NONE
                ? null
                : Labels.inScriptOf(typed.substring(0, dot), number(above))
                        + "."
                        + Labels.inScriptOf(typed.substring(dot + 1), number(place));
    }

    /** Where the ancestors that a reference names are now; null when the block has left one of their kind. */
    private List<Integer> outerPlaces(List<Integer> ancestors, int place) {
        List<Integer> outer = new ArrayList<>();
        for (int ancestor : ancestors) {
            int at = before.isAppendixHead(ancestor) ? places[ancestor] : after.ancestor(place, before.level(ancestor));
            if (at == Outline.NONE) {
                return null;
            }
            outer.add(at);
        }
        return outer;
    }
}
