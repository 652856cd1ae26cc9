package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.text.parse.Notation;

/** The running text in the notation, and for each of its lines the piece it begins with. */
final class BodyText {
    /** "I-", "1/", "a." and a bullet: labels of other habits, set as the notation has them. */
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?:([IVX]{1,5}|\\d{1,2})\\s?[-/–]\\s?(?=\\p{Lu})|([a-eđghik])\\.\\s(?=\\p{L})|([•●▪♦➢✓◦])\\s?)");

    private static final Pattern TIGHT =
            Pattern.compile("(?:[-+]|\\d{1,2}(?:\\.\\d{1,2})?\\.|[IVX]{1,5}\\.|[a-zđ]\\))(?=\\p{Lu})");

    /** Lines of an appendix's title. */
    private static final int LONGEST_TITLE = 4;

    private final List<String> lines = new ArrayList<>();
    private final List<Piece> begins = new ArrayList<>();
    private boolean opening = true;

    String text() {
        return String.join("\n", lines);
    }

    /** For each line its first piece; null for lines that only part others. */
    List<Piece> begins() {
        return begins;
    }

    void bases(List<Piece> pieces) {
        for (List<Piece> paragraph : Paragraphs.of(pieces)) {
            InlineText words = StyledText.of(paragraph, 0);
            String plain = words.plain();
            int dash = 0;
            while (dash < plain.length() && "-–+ ".indexOf(plain.charAt(dash)) >= 0) {
                dash++;
            }
            add(Notation.inline(without(words, dash)), paragraph.get(0));
        }
    }

    void addAll(List<Piece> pieces) {
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            boolean table = pieces.get(from).inTable();
            while (to < pieces.size()
                    && pieces.get(to).inTable() == table
                    && (!table || sameTable(pieces.get(from), pieces.get(to)))) {
                to++;
            }
            if (table) {
                table(pieces.subList(from, to));
            } else {
                Paragraphs.of(pieces.subList(from, to)).forEach(this::paragraph);
            }
            from = to;
        }
    }

    /** Opens an appendix; its head's own words follow as its title when they aren't "Phụ lục …" themselves. */
    void appendix(List<Piece> pieces) {
        Piece head = pieces.get(0);
        if (!lines.isEmpty()) {
            add("", null);
        }
        opening = false;
        boolean named = Notation.isAppendixHead(head.text());
        add(named ? head.text() : "Phụ lục", head);
        addAll(named ? titled(pieces.subList(1, pieces.size())) : pieces);
    }

    /** With a title that was set on several lines put together again. */
    private static List<Piece> titled(List<Piece> pieces) {
        int end = 0;
        while (end < Math.min(LONGEST_TITLE, pieces.size()) && isTitle(pieces.get(end))) {
            end++;
        }
        if (end < 2) {
            return pieces;
        }
        List<Piece> titled = new ArrayList<>(pieces.subList(end - 1, pieces.size()));
        titled.set(0, Piece.joined(pieces.subList(0, end)));
        return titled;
    }

    /** Words in capitals that name no body, as the head of a form below would. */
    private static boolean isTitle(Piece piece) {
        return !piece.inTable()
                && piece.cell() == null
                && Words.isCapitals(piece.text())
                && !Notation.isItem(piece.text())
                && !Words.isOrganisation(piece.folded())
                && !piece.folded().startsWith("cong hoa xa hoi");
    }

    private static boolean sameTable(Piece one, Piece other) {
        return one.cell().table() == other.cell().table();
    }

    private void paragraph(List<Piece> pieces) {
        String plain = Texts.of(pieces);
        if (pieces.size() == 1 && Notation.isOfTable(plain)) {
            // Whoever writes it so in any program means the table.
            add(plain, pieces.get(0));
            opening = false;
            return;
        }
        Matcher other = OTHER_LABEL.matcher(plain);
        String label = null;
        int end = 0;
        if (other.lookingAt()) {
            end = other.end();
            label = other.group(1) != null ? other.group(1) + "." : other.group(2) != null ? other.group(2) + ")" : "-";
        }
        if (label == null && Notation.isItem(plain.length() > 200 ? plain.substring(0, 200) : plain)) {
            Matcher tight = TIGHT.matcher(plain);
            int space = plain.indexOf(' ');
            end = tight.lookingAt() ? tight.end() : space < 0 ? plain.length() : space;
            label = plain.substring(0, end);
        }
        boolean wordy = label == null
                || Character.isUpperCase(label.charAt(0))
                        && label.length() > 1
                        && Character.isLowerCase(label.charAt(1));
        if (label == null) {
            add(Notation.paragraph(StyledText.of(pieces, 0), opening), pieces.get(0));
        } else if (wordy) {
            add(Notation.inline(StyledText.of(pieces, Math.min(plain.length(), end + 12))), pieces.get(0));
        } else {
            add(Notation.labelled(label, without(StyledText.of(pieces, end), end)), pieces.get(0));
        }
        opening = false;
    }

    private static InlineText without(InlineText text, int length) {
        List<vn.congdoan.vanthu.domain.document.Run> runs = new ArrayList<>();
        int left = length;
        for (var run : text.runs()) {
            int cut = Math.min(left, run.text().length());
            left -= cut;
            String words = run.text().substring(cut);
            words = runs.isEmpty() ? words.stripLeading() : words;
            if (!words.isEmpty()) {
                runs.add(new vn.congdoan.vanthu.domain.document.Run(words, run.bold(), run.italic()));
            }
        }
        return new InlineText(runs);
    }

    private void table(List<Piece> pieces) {
        if (!lines.isEmpty() && lines.get(lines.size() - 1).startsWith("|")) {
            add("", null);
        }
        TreeMap<Integer, TreeMap<Integer, List<Piece>>> rows = new TreeMap<>();
        for (Piece piece : pieces) {
            rows.computeIfAbsent(piece.cell().row(), key -> new TreeMap<>())
                    .computeIfAbsent(piece.cell().column(), key -> new ArrayList<>())
                    .add(piece);
        }
        int columns =
                rows.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(1);
        for (TreeMap<Integer, List<Piece>> row : rows.values()) {
            List<InlineText> cells = IntStream.range(0, columns)
                    .mapToObj(column -> row.getOrDefault(column, List.of()))
                    .map(cell -> cell.isEmpty() ? InlineText.EMPTY : StyledText.of(cell, 0))
                    .toList();
            StringBuilder line = new StringBuilder("|");
            for (String words : Notation.typedRow(cells)) {
                line.append(' ').append(words).append(words.isEmpty() ? "|" : " |");
            }
            add(line.toString(), row.firstEntry().getValue().get(0));
        }
        opening = false;
    }

    private void add(String line, Piece begins) {
        lines.add(line);
        this.begins.add(begins);
    }
}
