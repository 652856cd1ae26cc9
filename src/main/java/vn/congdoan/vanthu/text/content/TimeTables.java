package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.text.parse.BodyWords;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Tables that divide work: a column says until when, others what has to be done and by whom. */
final class TimeTables {
    private static final List<String> LIMITS =
            List.of("thời hạn", "hạn hoàn thành", "thời gian hoàn thành", "tiến độ", "hạn gửi", "hạn nộp");
    private static final List<String> TIMES = List.of("thời gian");
    private static final List<String> WORK = List.of("nội dung", "công việc", "nhiệm vụ", "hoạt động", "sản phẩm");
    private static final List<String> PEOPLE =
            List.of("chủ trì", "đơn vị thực hiện", "người thực hiện", "phụ trách", "bộ phận", "đơn vị", "thực hiện");
    private static final int LONGEST_HEAD = 60;

    /** @param row, column of a cell */
    private record Cell(Table table, int row, int column) {}

    /**
     * @param limit the column that says until when
     * @param isLimit whether its head says so itself: then a plain day is a limit too
     * @param people -1 for none
     */
    private record Table(List<List<BodyWords>> rows, int limit, boolean isLimit, int work, int people) {
        String words(int row, int column) {
            BodyWords cell = column < 0 || column >= rows.get(row).size()
                    ? null
                    : rows.get(row).get(column);
            return cell == null ? "" : Scan.oneLine(cell.words());
        }
    }

    private final Map<Integer, Cell> cells = new HashMap<>();

    TimeTables(ParsedBody body) {
        Map<Integer, BodyWords> all = new HashMap<>();
        BodyWords.of(body).stream()
                .filter(words -> words.block().isTable())
                .forEach(words -> all.put(words.span().start(), words));
        body.spans().stream().filter(span -> span.isTable()).forEach(span -> {
            List<List<BodyWords>> rows = new ArrayList<>();
            span.cells().forEach(row -> {
                List<BodyWords> found = new ArrayList<>();
                row.forEach(cell -> found.add(all.get(cell.start())));
                rows.add(found);
            });
            add(rows);
        });
    }

    private void add(List<List<BodyWords>> rows) {
        List<BodyWords> head = rows.get(0);
        int said = column(head, LIMITS);
        int limit = said >= 0 ? said : column(head, TIMES);
        int work = column(head, WORK);
        if (limit < 0 || work < 0 || work == limit) {
            return;
        }
        int people = column(head, PEOPLE);
        Table table = new Table(rows, limit, said >= 0, work, people == limit || people == work ? -1 : people);
        for (int row = 1; row < rows.size(); row++) {
            BodyWords cell = limit < rows.get(row).size() ? rows.get(row).get(limit) : null;
            if (cell != null) {
                cells.put(cell.span().start(), new Cell(table, row, limit));
            }
        }
    }

    private static int column(List<BodyWords> head, List<String> names) {
        for (String name : names) {
            for (int i = 0; i < head.size(); i++) {
                String words = head.get(i) == null ? "" : Scan.oneLine(head.get(i).words());
                if (words.length() <= LONGEST_HEAD && words.toLowerCase(Locale.ROOT).contains(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    boolean isTimeCell(BodyWords block) {
        return block.block().isTable() && cells.containsKey(block.span().start());
    }

    List<Deadline> deadlines(BodyWords block) {
        Cell cell = cells.get(block.span().start());
        Table table = cell.table();
        String action = table.words(cell.row(), table.work());
        List<Deadline> found = new ArrayList<>();
        if (action.isEmpty()) {
            return found;
        }
        String words = block.words();
        List<TimePhrase> phrases = TimePhrases.in(words, 0, words.length());
        if (phrases.isEmpty() && table.isLimit()) {
            TimePhrases.plain(words).ifPresent(phrase -> found.add(deadline(block, cell, phrase, action)));
        }
        phrases.stream()
                .filter(phrase -> phrase.kind() != Deadline.Kind.PROMPTLY)
                .forEach(phrase -> found.add(deadline(block, cell, phrase, action)));
        return found;
    }

    private static Deadline deadline(BodyWords block, Cell cell, TimePhrase phrase, String action) {
        int from = block.span().toSource(phrase.start());
        int to = block.span().toSource(phrase.end() - 1) + 1;
        return new Deadline(
                phrase.date(),
                phrase.kind(),
                phrase.rule(),
                cell.table().words(cell.row(), cell.table().people()),
                action,
                "",
                action + ": " + Scan.oneLine(block.words()),
                new TextRange(from, Math.max(from, to)));
    }
}
