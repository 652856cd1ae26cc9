package vn.congdoan.vanthu.text.edit;

import java.util.List;
import java.util.regex.Pattern;

/** Takes away what a chat puts before its lines: the time and the name of who wrote, and pictures in the place of bullets. */
final class ChatLines {
    /** "[10:32, 25/11/2026] Tên:" as Zalo copies several messages, and "[25/11/2026 10:32] Tên:". */
    private static final Pattern SENT = Pattern.compile(
            "^\\s*+\\[(?:\\d{1,2}:\\d{2}(?::\\d{2})?,?\\s{1,3}\\d{1,2}/\\d{1,2}/\\d{2,4}"
                    + "|\\d{1,2}/\\d{1,2}/\\d{2,4},?\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)\\]\\s{0,3}[^:\\n]{1,60}:\\s*+");

    /** Hands, ticks, arrows and lozenges that stand for a dash. */
    private static final Pattern POINTER = Pattern.compile(
            "^\\s*+[\\x{1F449}\\x{1F539}\\x{1F538}\\x{1F537}\\x{1F536}\\x{1F4CC}\\x{2705}\\x{2714}\\x{2713}\\x{2611}\\x{27A1}\\x{27A4}"
                    + "\\x{27A2}\\x{2756}\\x{25B6}\\x{25BA}\\x{2B9A}\\x{2666}\\x{25C6}]\\s*+(?=\\S)");

    private static final Pattern PICTURES =
            Pattern.compile("^\\s*+[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{2B55}]++\\s*+");

    private ChatLines() {}

    static List<String> clean(List<String> lines) {
        return lines.stream().map(ChatLines::clean).toList();
    }

    private static String clean(String line) {
        String words = SENT.matcher(line).replaceFirst("");
        String dashed = POINTER.matcher(words).replaceFirst("- ");
        return PICTURES.matcher(dashed).replaceFirst("");
    }
}
