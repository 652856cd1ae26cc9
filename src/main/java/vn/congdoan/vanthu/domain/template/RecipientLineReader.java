package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Recipient;

/** Reads the lines of Kính gửi and Nơi nhận as they are typed. */
public final class RecipientLineReader {
    private static final Pattern WITH_PURPOSE =
            Pattern.compile("(.+?)\\s*\\(((?:để\\s[^()]+)|(?:b/c|t/h|p/h|ph/h|chỉ đạo|báo cáo|thực hiện|phối hợp))\\)");

    private RecipientLineReader() {}

    /** One name a line, without its dash and its closing mark. */
    public static List<String> names(String lines) {
        return lines.lines()
                .map(line -> line.strip()
                        .replaceFirst("^- ", "")
                        .replaceFirst("[;.]$", "")
                        .strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The last brackets are the purpose when they say what for; a channel such as "(qua Cổng thông tin)" stays in the name. */
    public static Recipient recipient(String name) {
        Matcher parts = WITH_PURPOSE.matcher(name);
        return parts.matches() ? new Recipient(parts.group(1), parts.group(2)) : new Recipient(name, "");
    }
}
