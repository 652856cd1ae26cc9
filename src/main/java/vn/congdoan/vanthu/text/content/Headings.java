package vn.congdoan.vanthu.text.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.text.parse.BodyWords;

/** The titles above a block: whose duties stand there, and whether targets do. */
final class Headings {
    private static final int LONGEST = 160;

    private record Heading(Level level, String words) {}

    private final Deque<Heading> open = new ArrayDeque<>();

    /** Goes on to a block; items of the same or an inner level are closed by it. */
    void enter(BodyWords block) {
        Level level = block.block().level();
        if (level == null) {
            return;
        }
        while (!open.isEmpty() && open.peek().level().compareTo(level) >= 0) {
            open.pop();
        }
        if (block.words().length() <= LONGEST) {
            open.push(new Heading(level, block.words()));
        }
    }

    /** The nearest title, not the block's own words, that is an organisation's name; "" for none. */
    String organisation(BodyWords block) {
        for (Heading heading : open) {
            String words = heading.words();
            int end = words.equals(block.words()) ? -1 : Names.endOf(words, 0);
            if (end > 0 && Names.isDone(words, end)) {
                return Scan.oneLine(words.substring(0, end));
            }
        }
        return "";
    }

    /** Whether a title above speaks of targets. */
    boolean speakOfTargets() {
        return open.stream().anyMatch(heading -> {
            String words = heading.words().toLowerCase(Locale.ROOT);
            return words.contains("chỉ tiêu") || words.contains("mục tiêu") || words.contains("phấn đấu");
        });
    }

    /** Whether a title above tells of what was done. */
    boolean tellOfResults() {
        return open.stream().anyMatch(heading -> {
            String words = heading.words().toLowerCase(Locale.ROOT);
            return (words.contains("kết quả") || words.contains("tình hình") || words.contains("thực trạng"))
                    && !words.contains("báo cáo kết quả");
        });
    }
}
