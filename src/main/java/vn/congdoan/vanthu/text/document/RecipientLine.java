package vn.congdoan.vanthu.text.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.text.viet.Letters;

/** One line of Nơi nhận: name, purpose in the last brackets, or the archive. */
final class RecipientLine {
    private static final Pattern LABEL = Pattern.compile("(?i:Nơi nhận)\\s*:?");
    private static final Pattern ARCHIVE = Pattern.compile("(?i:Lưu)(?:\\s*:\\s*|\\s+|$)(.*)");
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final Set<String> PURPOSES = Set.of(
            "b/c",
            "bc",
            "bao cao",
            "t/h",
            "th",
            "thuc hien",
            "ph/h",
            "p/h",
            "phoi hop",
            "biet",
            "theo doi",
            "chi dao",
            "thay b/c");

    private RecipientLine() {}

    static boolean isLabel(Row row) {
        return !row.isForced() && isLabel(row.plain());
    }

    static boolean isLabel(String plain) {
        return LABEL.matcher(plain).matches();
    }

    /** What follows "Lưu:", or null when the words say something else. */
    static String archive(String words) {
        Matcher line = ARCHIVE.matcher(words);
        return line.matches() ? line.group(1).strip() : null;
    }

    static Recipient recipient(String words) {
        Matcher line = BRACKETS.matcher(words);
        return line.matches() && isPurpose(line.group(2))
                ? new Recipient(line.group(1), line.group(2).strip())
                : new Recipient(words, "");
    }

    /** "để báo cáo", "b/c"; a channel such as "qua Website Sở" is part of the name. */
    private static boolean isPurpose(String words) {
        String folded = Letters.fold(words).strip();
        return folded.startsWith("de ") || PURPOSES.contains(folded);
    }
}
