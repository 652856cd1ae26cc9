package vn.congdoan.vanthu.app.afterissue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * The running text of a document that takes another's place: the same text, the sentence that says so, and its legal basis where
 * the text has bases (NĐ 30, Điều 17.3).
 */
final class ReplacementText {
    private static final String RESOURCE = "/sending/thay-the.txt";
    /** Bases stand in front of the text. */
    private static final int LAST_BASIS_LINE = 40;

    private ReplacementText() {}

    /**
     * @param type "Kế hoạch"
     * @param original in the full form of a citation
     */
    static String of(String body, String type, String original) {
        List<String> words = words();
        String sentence = words.get(0).replace("{loai}", type).replace("{van_ban}", original);
        List<String> lines = new ArrayList<>(body.lines().toList());
        addSentence(lines, sentence);
        addBasis(lines, words.get(1));
        return String.join("\n", lines) + "\n";
    }

    /** To the article that says from when the document is in force; else as the last paragraph of the text. */
    private static void addSentence(List<String> lines, String sentence) {
        int end = end(lines);
        for (int i = 0; i < end; i++) {
            String folded = Letters.fold(lines.get(i));
            if (folded.matches("dieu \\d+\\..*") && folded.contains("co hieu luc")) {
                lines.set(i, closed(lines.get(i)) + " " + sentence);
                return;
            }
        }
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        if (end > 0) {
            lines.set(end - 1, closed(lines.get(end - 1)));
        }
        lines.add(end, "");
        lines.add(end + 1, sentence);
    }

    /**
     * The last basis that ends like one of several; the one behind it ("Theo đề nghị …") keeps its place.
     */
    private static void addBasis(List<String> lines, String basis) {
        for (int i = Math.min(lines.size(), LAST_BASIS_LINE) - 1; i >= 0; i--) {
            if (Letters.fold(lines.get(i)).startsWith("can cu ")
                    && lines.get(i).stripTrailing().endsWith(";")) {
                lines.add(i + 1, basis);
                return;
            }
        }
    }

    private static int end(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String folded = Letters.fold(lines.get(i));
            if (folded.matches("phu luc( [ivx\\d]+)?[.:]?") || folded.startsWith("[trang ngang]")) {
                return i;
            }
        }
        return lines.size();
    }

    /** Without the mark that closes a document. */
    private static String closed(String line) {
        String text = line.stripTrailing();
        return text.endsWith("./.") ? text.substring(0, text.length() - 2) : text;
    }

    private static List<String> words() {
        try (InputStream file = ReplacementText.class.getResourceAsStream(RESOURCE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
