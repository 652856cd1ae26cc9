package vn.congdoan.vanthu.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.layout.Element;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;

/**
 * The texts of each page in the order of the elements, and where a space that was lost at the end of a line or between a label
 * and its text must be written, so that whoever extracts the text gets the words apart.
 */
final class ReadingOrder {
    /** A text and whether a space follows it before the next text of its element. */
    record Piece(Placed.Text text, boolean spaceAfter) {}

    private final List<List<Piece>> content = new ArrayList<>();
    private final List<List<Placed.Text>> artifacts = new ArrayList<>();

    private ReadingOrder() {}

    static ReadingOrder of(SetDocument set) {
        ReadingOrder order = new ReadingOrder();
        List<List<Placed.Text>> texts = new ArrayList<>();
        for (SetPage page : set.pages()) {
            List<Placed.Text> real = new ArrayList<>();
            List<Placed.Text> artificial = new ArrayList<>();
            for (Placed placed : page.content()) {
                if (placed instanceof Placed.Text text && !text.text().isEmpty()) {
                    (isArtifact(set, text.element()) ? artificial : real).add(text);
                }
            }
            real.sort(Comparator.comparingInt(Placed.Text::element));
            texts.add(real);
            order.artifacts.add(artificial);
        }
        order.joinLines(texts, set.elements().size());
        return order;
    }

    /** Texts that carry meaning, sorted by element. */
    List<Piece> content(int page) {
        return content.get(page);
    }

    /** Page numbers and repeated header rows. */
    List<Placed.Text> artifacts(int page) {
        return artifacts.get(page);
    }

    private static boolean isArtifact(SetDocument set, int element) {
        for (int e = element; e >= 0; e = set.elements().get(e).parent()) {
            if (set.elements().get(e).role() == Element.Role.ARTIFACT) {
                return true;
            }
        }
        return element < 0;
    }

    private void joinLines(List<List<Placed.Text>> texts, int elementCount) {
        Placed.Text[] next = new Placed.Text[elementCount];
        List<List<Piece>> reversed = new ArrayList<>();
        for (int page = texts.size() - 1; page >= 0; page--) {
            List<Placed.Text> onPage = texts.get(page);
            Piece[] pieces = new Piece[onPage.size()];
            for (int i = onPage.size() - 1; i >= 0; i--) {
                Placed.Text text = onPage.get(i);
                Placed.Text follower = next[text.element()];
                pieces[i] = new Piece(text, follower != null && isSpaceLost(text, follower));
                next[text.element()] = text;
            }
            reversed.add(List.of(pieces));
        }
        for (int i = reversed.size() - 1; i >= 0; i--) {
            content.add(reversed.get(i));
        }
    }

    private static boolean isSpaceLost(Placed.Text text, Placed.Text follower) {
        String before = text.text();
        if (isSpace(before.charAt(before.length() - 1))
                || isSpace(follower.text().charAt(0))) {
            return false;
        }
        if (text.offset() >= 0 && follower.offset() >= 0) {
            return follower.offset() > text.offset() + before.length();
        }
        boolean sameLine = Math.abs(text.baseline() - follower.baseline()) < 0.5;
        double gap = follower.x() - text.x() - text.width();
        return !sameLine || gap > 0.12 * text.size();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
