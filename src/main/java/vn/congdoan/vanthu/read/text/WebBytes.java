package vn.congdoan.vanthu.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a web page: what it says of its code is believed unless its bytes say otherwise. */
final class WebBytes {
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,300}charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private WebBytes() {}

    /** @param told the code that the page's wrapping named; "" for none */
    static String decoded(byte[] bytes, String told) {
        Charset wide = TextBytes.wide(bytes);
        String utf8 = wide == null ? TextBytes.utf8(bytes) : null;
        if (wide != null) {
            return unmarked(new String(bytes, wide));
        }
        if (utf8 != null) {
            return unmarked(utf8);
        }
        String named = (told.isEmpty() ? meta(bytes) : told).toLowerCase(Locale.ROOT);
        boolean is1258 = named.equals("windows-1258") || named.equals("cp1258") || SingleBytes.areVietnamese1258(bytes);
        if (is1258) {
            return SingleBytes.windows1258(bytes);
        }
        return isOther(named) ? new String(bytes, Charset.forName(named)) : SingleBytes.windows1252(bytes);
    }

    private static boolean isOther(String named) {
        try {
            return !named.isEmpty()
                    && !named.startsWith("utf-")
                    && !named.contains("1252")
                    && !named.contains("8859-1")
                    && !named.equals("us-ascii")
                    && Charset.isSupported(named);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String meta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
        Matcher matcher = META.matcher(start);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }
}
