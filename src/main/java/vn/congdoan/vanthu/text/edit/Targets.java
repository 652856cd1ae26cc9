package vn.congdoan.vanthu.text.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.edit.Reference.Part;
import vn.congdoan.vanthu.text.edit.Reference.Word;
import vn.congdoan.vanthu.text.parse.Ordinals;

/** Which block a reference means, by the labels as they are typed. A reference that could mean two means none. */
final class Targets {
    private final Outline outline;
    private final Map<Level, Map<Integer, List<Integer>>> numbered = new EnumMap<>(Level.class);

    Targets(Outline outline) {
        this.outline = outline;
        for (int i = 0; i < outline.size(); i++) {
            if (outline.isItem(i)) {
                numbered.computeIfAbsent(outline.level(i), level -> new HashMap<>())
                        .computeIfAbsent(outline.span(i).ordinal(), ordinal -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /**
     * The block meant by one number of a reference's inner part.
     *
     * @param from the block that holds the reference
     */
    OptionalInt find(Reference reference, String number, int from) {
        if (reference.inner().word() == Word.APPENDIX) {
            return only(candidates(outline::isAppendixHead, number));
        }
        int[] found = numbered(reference.inner().word(), number)
                .filter(i -> isInScope(i, reference.outer(), from))
                .filter(i -> matches(i, reference.inner().word(), number))
                .filter(i -> hasOuter(i, reference.outer()))
                .toArray();
        if (found.length > 1) {
            found = IntStream.of(found)
                    .filter(i -> outline.isSameList(i, from) && isNear(i, from))
                    .toArray();
        }
        return only(found);
    }

    /** The items that carry the (last) number, of the levels that the word can mean. */
    private IntStream numbered(Word word, String number) {
        String last = number.substring(number.indexOf('.') + 1);
        return Stream.of(Level.values())
                .filter(level -> number.contains(".") || levels(word, number).contains(level))
                .flatMap(level ->
                        numbered.getOrDefault(level, Map.of()).getOrDefault(meant(level, last), List.of()).stream())
                .mapToInt(Integer::intValue);
    }

    private static int meant(Level level, String number) {
        return level == Level.POINT
                ? Ordinals.point(number)
                : Math.max(Ordinals.roman(number), Ordinals.arabic(number));
    }

    /** Whether the block is what word and number say, its ancestors left aside. */
    boolean matches(int index, Word word, String number) {
        if (!outline.isItem(index)) {
            return false;
        }
        Level level = outline.level(index);
        int dot = number.indexOf('.');
        if (dot > 0) {
            Level outer = Ordinals.roman(number.substring(0, dot)) > 0 ? Level.ROMAN : Level.CLAUSE;
            Level inner = outer == Level.ROMAN ? Level.CLAUSE : Level.SUBCLAUSE;
            int above = outline.ancestor(index, outer);
            return level == inner
                    && above != Outline.NONE
                    && ordinalIs(above, number.substring(0, dot))
                    && ordinalIs(index, number.substring(dot + 1));
        }
        return levels(word, number).contains(level) && ordinalIs(index, number);
    }

    private boolean ordinalIs(int index, String number) {
        int ordinal = outline.span(index).ordinal();
        return ordinal > 0 && ordinal == meant(outline.level(index), number);
    }

    private static List<Level> levels(Word word, String number) {
        boolean roman = Ordinals.roman(number) > 0;
        return switch (word) {
            case POINT -> List.of(Level.POINT);
            case CLAUSE -> List.of(Level.CLAUSE);
            case ARTICLE -> List.of(Level.ARTICLE);
            case SUBSECTION -> List.of(Level.SUBSECTION);
            case SECTION -> roman ? List.of(Level.ROMAN) : List.of(Level.CLAUSE, Level.SECTION);
            case CHAPTER -> List.of(Level.CHAPTER);
            case PART -> List.of(Level.PART, Level.ROMAN);
            case APPENDIX -> List.of();
        };
    }

    private boolean isInScope(int index, List<Part> outer, int from) {
        Part last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
        if (last == null || last.word() != Word.APPENDIX) {
            return outline.isSameList(index, from);
        }
        OptionalInt head =
                only(candidates(outline::isAppendixHead, last.numbers().get(0).typed()));
        return head.isPresent()
                && outline.span(index).ref().appendix()
                        == outline.span(head.getAsInt()).ref().appendix()
                && outline.area(index) == Area.APPENDIX;
    }

    private boolean hasOuter(int index, List<Part> outer) {
        return ancestors(index, outer).size() == outer.size();
    }

    /** The ancestor meant by each outer part, as far as there is one; the head of the appendix for an appendix. */
    List<Integer> ancestors(int index, List<Part> outer) {
        List<Integer> ancestors = new ArrayList<>();
        int at = index;
        for (Part part : outer) {
            String number = part.numbers().get(0).typed();
            at = part.word() == Word.APPENDIX ? appendixHead(index) : outline.parent(at);
            while (at != Outline.NONE && part.word() != Word.APPENDIX && !matches(at, part.word(), number)) {
                at = outline.parent(at);
            }
            if (at == Outline.NONE) {
                return ancestors;
            }
            ancestors.add(at);
        }
        return ancestors;
    }

    private int appendixHead(int index) {
        int at = index;
        while (at != Outline.NONE && !outline.isAppendixHead(at)) {
            at--;
        }
        return at;
    }

    /** Whether the reference stands under the same parent as the block: "khoản 2" alone means that of this Điều. */
    private boolean isNear(int index, int from) {
        int parent = outline.parent(index);
        return parent != Outline.NONE && outline.isWithin(from, parent);
    }

    private int[] candidates(IntPredicate kind, String number) {
        return IntStream.range(0, outline.size())
                .filter(kind)
                .filter(i -> ordinalIs(i, number))
                .toArray();
    }

    private static OptionalInt only(int[] found) {
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }
}
