package vn.congdoan.vanthu.read.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web page within a MIME file ("single file web page", .mht): the first part that is HTML.
 *
 * @param charset as the part's head says; "" when it doesn't
 */
record WebArchive(byte[] page, String charset) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s{0,5}=\\s{0,5}\"?([^\"\\s;]{1,200})");
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,5}=\\s{0,5}\"?([\\w.:-]{1,40})");
    private static final int DEEPEST = 4;

    /** The bytes themselves when they aren't a MIME file. */
    static WebArchive of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT);
        int version = lower.indexOf("mime-version:");
        int type = lower.indexOf("content-type:");
        int tag = lower.indexOf('<');
        boolean mime = version >= 0 && type >= 0 && (tag < 0 || tag > Math.min(version, type));
        if (!mime) {
            return new WebArchive(bytes, "");
        }
        WebArchive found = part(new String(bytes, StandardCharsets.ISO_8859_1), 0);
        return found == null ? new WebArchive(bytes, "") : found;
    }

    private static WebArchive part(String mime, int depth) {
        int end = headEnd(mime);
        String head = mime.substring(0, end).replaceAll("\r?\n[ \t]++", " ");
        String type = header(head, "content-type");
        String lowerType = type.toLowerCase(Locale.ROOT);
        if (lowerType.startsWith("multipart/") && depth < DEEPEST) {
            Matcher boundary = BOUNDARY.matcher(type);
            return boundary.find() ? firstPage(mime.substring(end), boundary.group(1), depth) : null;
        }
        if (!lowerType.startsWith("text/html")) {
            return null;
        }
        Matcher charset = CHARSET.matcher(lowerType);
        byte[] body = decoded(mime.substring(end), header(head, "content-transfer-encoding"));
        return new WebArchive(body, charset.find() ? charset.group(1) : "");
    }

    private static WebArchive firstPage(String body, String boundary, int depth) {
        String mark = "--" + boundary;
        int from = body.indexOf(mark);
        while (from >= 0) {
            int start = from + mark.length();
            int to = body.indexOf(mark, start);
            WebArchive found =
                    part(body.substring(start, to < 0 ? body.length() : to).stripLeading(), depth + 1);
            if (found != null) {
                return found;
            }
            from = to;
        }
        return null;
    }

    private static int headEnd(String mime) {
        int unix = mime.indexOf("\n\n");
        int dos = mime.indexOf("\r\n\r\n");
        if (unix < 0 && dos < 0) {
            return mime.length();
        }
        return dos >= 0 && (unix < 0 || dos < unix) ? dos + 4 : unix + 2;
    }

    private static String header(String head, String name) {
        for (String line : head.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char letter = body.charAt(i);
            if (letter != '=') {
                bytes.write(letter);
                continue;
            }
            if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
                continue;
            }
            if (i + 2 < body.length() && body.charAt(i + 1) == '\r') {
                i += 2;
                continue;
            }
            int value = i + 2 < body.length() ? hex(body.charAt(i + 1), body.charAt(i + 2)) : -1;
            bytes.write(value < 0 ? '=' : value);
            i += value < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    private static int hex(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
