package vn.congdoan.vanthu.bench;

import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontLibrary;

/**
 * P4: from a keystroke in the middle of the text to the new pages: the text read, composed and set again by the typesetter that
 * the editor keeps. Painting the visible page in the window comes on top.
 */
final class KeystrokeBenchmark {
    private static final String TYPED = "thi đua lao động giỏi, lao động sáng tạo ";
    private static final int WARM_UP = 300;
    private static final int KEYS = 500;

    private final PlanCopies copies = new PlanCopies();

    void run() {
        measure(6);
        measure(40);
    }

    private void measure(int pages) {
        Typesetter typesetter = new Typesetter(FontLibrary.load(List.of()));
        StringBuilder text = new StringBuilder(longEnough(typesetter, pages));
        int caret = text.indexOf(" ", text.length() / 2);
        double[] milliseconds = new double[KEYS];
        int set = 0;
        for (int key = 0; key < WARM_UP + KEYS; key++) {
            text.insert(caret++, TYPED.charAt(key % TYPED.length()));
            long start = System.nanoTime();
            ComposedDocument composed = copies.composed(text.toString(), 0);
            set = typesetter.set(composed).pages().size();
            if (key >= WARM_UP) {
                milliseconds[key - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf(
                "P4: a keystroke in a document of %d pages: median %.2f ms, 95th %.2f ms, longest %.2f ms%n",
                set,
                Series.median(milliseconds),
                Series.quantile(milliseconds, 0.95),
                Arrays.stream(milliseconds).max().orElseThrow());
    }

    private String longEnough(Typesetter typesetter, int pages) {
        StringBuilder text = new StringBuilder();
        for (int copy = 0; ; copy++) {
            for (String line : copies.text(copy).split("\n")) {
                text.append(line).append('\n');
                if (line.isBlank() && pages(typesetter, text) >= pages) {
                    return text.toString();
                }
            }
        }
    }

    private int pages(Typesetter typesetter, StringBuilder text) {
        return typesetter.set(copies.composed(text.toString(), 0)).pages().size();
    }
}
