package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.Optional;

/** Things put in from a menu. */
final class Insertions {
    private static final String FIRST_HEADING = "STT";
    private static final String SECOND_HEADING = "Nội dung";
    private static final String APPENDIX = "Phụ lục";
    private static final String TITLE = "TÊN PHỤ LỤC";

    private Insertions() {}

    static Edit table(String text, int caret) {
        Outline outline = Outline.of(text);
        int index = outline.at(caret);
        int at = index == Outline.NONE
                ? lineEnd(text, caret)
                : outline.span(index).end();
        boolean afterTable = index != Outline.NONE && outline.span(index).isTable();
        String lead = at == 0 || text.charAt(at - 1) == '\n' ? "" : afterTable ? "\n\n" : "\n";
        String rows = "| " + FIRST_HEADING + " | " + SECOND_HEADING + " |\n| 1 |  |";
        boolean tableBelow = index != Outline.NONE
                && index + 1 < outline.size()
                && outline.span(index + 1).isTable();
        String changed = text.substring(0, at) + lead + rows + (tableBelow ? "\n" : "") + text.substring(at);
        int heading = at + lead.length() + rows.indexOf(SECOND_HEADING);
        return new Edit(changed, heading, heading + SECOND_HEADING.length());
    }

    static Edit appendix(String text) {
        String body = text.stripTrailing();
        String head = (body.isEmpty() ? "" : "\n\n") + APPENDIX + "\n";
        Outline outline = Outline.of(body);
        Pieces pieces = new Pieces(outline);
        List<Piece> list = pieces.list();
        int title = body.length() + head.length();
        list.add(new Piece(
                pieces.tail() + head.substring(0, head.length() - APPENDIX.length() - 1),
                APPENDIX + "\n" + TITLE,
                Outline.NONE,
                false));
        Optional<Edit> edit = Rearrangement.of(outline, list, "", title, title + TITLE.length());
        return edit.orElseGet(() -> new Edit(body + head + TITLE, title, title + TITLE.length()));
    }

    private static int lineEnd(String text, int caret) {
        int feed = text.indexOf('\n', caret);
        return feed < 0 ? text.length() : feed;
    }
}
