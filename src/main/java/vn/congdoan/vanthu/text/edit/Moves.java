package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves blocks, with what belongs to them, over their neighbours, and takes them out. */
final class Moves {
    private final Outline outline;
    private final int first;
    private final int end;
    private final int anchor;
    private final int caret;

    /** @param first and {@code last} the first and the last block of the selection */
    Moves(Outline outline, int first, int last, int anchor, int caret) {
        this.outline = outline;
        this.first = first;
        int stop = first;
        while (stop <= last) {
            stop = outline.groupEnd(stop);
        }
        this.end = stop;
        this.anchor = anchor;
        this.caret = caret;
    }

    Optional<Edit> up() {
        int to = targetAbove();
        return to == Outline.NONE ? Optional.empty() : swapped(to, first, end);
    }

    Optional<Edit> down() {
        if (end >= outline.size() || !isMovable(end)) {
            return Optional.empty();
        }
        boolean sibling = isSibling(end) || !outline.isItem(first) && !outline.isAppendixHead(first);
        int stop = sibling && outline.isItem(first) || outline.isAppendixHead(first) ? outline.groupEnd(end) : end + 1;
        return swapped(first, end, stop);
    }

    /** The text without the blocks; the caret comes to where they began. */
    Optional<Edit> delete() {
        Pieces pieces = new Pieces(outline);
        List<Piece> left = pieces.list();
        String lead = left.get(first).lead();
        left.subList(first, end).clear();
        if (first < left.size()) {
            left.set(first, left.get(first).withLead(lead));
            int at = Pieces.start(left, first);
            return Rearrangement.of(outline, left, pieces.tail(), at, at);
        }
        int length = left.stream()
                .mapToInt(p -> p.lead().length() + p.text().length())
                .sum();
        return Rearrangement.of(outline, left, pieces.tail(), length, length);
    }

    private int targetAbove() {
        if (outline.isAppendixHead(first)) {
            return appendixAbove();
        }
        if (first == 0 || !isMovable(first - 1)) {
            return Outline.NONE;
        }
        if (!outline.isItem(first)) {
            return first - 1;
        }
        int above = first - 1;
        while (above >= 0 && !isSibling(above) && isMovable(above)) {
            boolean outer = outline.isItem(above) && outline.level(above).compareTo(outline.level(first)) < 0;
            if (outer) {
                return hasSectionAbove(above) ? above : Outline.NONE;
            }
            above--;
        }
        return above >= 0 && isSibling(above) ? above : first - 1;
    }

    private int appendixAbove() {
        int above = first - 1;
        while (above >= 0 && !outline.isAppendixHead(above)) {
            above--;
        }
        return above;
    }

    /** An item leaves its section upwards only into another one. */
    private boolean hasSectionAbove(int heading) {
        for (int i = heading - 1; i >= 0 && outline.isSameList(i, heading); i--) {
            if (outline.isItem(i) && outline.level(i).compareTo(outline.level(first)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isMovable(int over) {
        return outline.isSameList(first, over) || outline.isAppendixHead(first) && outline.isAppendixHead(over);
    }

    private boolean isSibling(int index) {
        return outline.isAppendixHead(first) && outline.isAppendixHead(index)
                || outline.isItem(first)
                        && outline.isItem(index)
                        && outline.isSameList(first, index)
                        && outline.level(index) == outline.level(first);
    }

    /** The blocks from {@code middle} come before those from {@code from}; what stood between two places stays there. */
    private Optional<Edit> swapped(int from, int middle, int stop) {
        Pieces pieces = new Pieces(outline);
        List<Piece> old = pieces.list();
        List<Piece> order = new ArrayList<>(old.subList(0, from));
        order.addAll(old.subList(middle, stop));
        order.addAll(old.subList(from, middle));
        order.addAll(old.subList(stop, old.size()));
        for (int i = from; i < stop; i++) {
            order.set(i, order.get(i).withLead(lead(order, old, i)));
        }
        int moved = order.indexOf(
                order.stream().filter(p -> p.origin() == first).findFirst().orElseThrow());
        int shift = Pieces.start(order, moved) - outline.span(first).start();
        return Rearrangement.of(outline, order, pieces.tail(), Math.max(0, anchor + shift), Math.max(0, caret + shift));
    }

    private static String lead(List<Piece> order, List<Piece> old, int i) {
        String lead = old.get(i).lead();
        boolean tables = i > 0 && isTable(order.get(i)) && isTable(order.get(i - 1));
        return tables && lead.chars().filter(c -> c == '\n').count() < 2 ? "\n\n" : lead;
    }

    private static boolean isTable(Piece piece) {
        return piece.text().stripLeading().startsWith("|");
    }
}
