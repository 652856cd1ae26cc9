package vn.congdoan.vanthu.text.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.text.parse.BodyWords;

/** The titles above a block: whose duties stand there, and whether targets do. */
final class Headings {
    private static final int LONGEST = 160;

    private static final Pattern TARGETS = pattern("chỉ tiêu|mục tiêu|phấn đấu");
    private static final Pattern PLANS =
            pattern("phương hướng|nhiệm vụ|yêu cầu|giải pháp|chỉ tiêu|mục tiêu|phấn đấu|kế hoạch (?:năm|công tác)");
    /** A report that is asked for, and results that are hoped for, tell of nothing yet. */
    private static final Pattern RESULTS = pattern(
            "(?<!báo cáo )(?<!tổng hợp )(?<!thông báo )(?:kết quả|tình hình)(?! (?:thực tế|cần đạt|dự kiến|mong đợi|mới))|thực trạng");
    private static final Pattern OWN_RESULTS = pattern("[\\s\\u00a0]{0,3}(?:kết quả|tình hình|thực trạng)(?![\\p{L}])");

    private record Heading(Level level, String words) {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

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
        return any(0, TARGETS);
    }

    /** Whether a title above speaks of what is to come. */
    boolean speakOfPlans() {
        return any(0, PLANS);
    }

    /** Whether a title above, not the block's own words, tells of what was done. */
    boolean tellOfResults(BodyWords block) {
        boolean isOpen = !open.isEmpty() && open.peek().words().equals(block.words());
        return any(isOpen ? 1 : 0, RESULTS) || isOpen && OWN_RESULTS.matcher(block.words()).lookingAt();
    }

    private boolean any(int from, Pattern pattern) {
        return open.stream().skip(from).anyMatch(heading -> pattern.matcher(heading.words()).find());
    }
}
