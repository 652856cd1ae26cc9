package vn.congdoan.vanthu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the headers of letters: by the rules (RFC 2047, RFC 2231) and as programs write them all the same. */
final class HeaderWords {
    private static final Pattern ROUGH_ADDRESS = Pattern.compile("(?<name>[^<]*?)<?(?<address>[^\\s<>,;\"]+@[^\\s<>,;\"]+)>?.*");
    private static final Pattern ROUGH_FILE =
            Pattern.compile("(?i)\\b(?:file)?name\\s*=\\s*(?:\"(?<quoted>[^\"]*)|(?<bare>[^;\"]+))");

    /** Of a header that is worth looking through. */
    private static final int LONGEST = 1000;

    private HeaderWords() {}

    static String unfolded(String words) {
        return MimeUtility.unfold(words).replaceAll("[\\r\\n]+", " ").strip();
    }

    /** Decoded, and with its accents where a program wrote bare UTF-8. */
    static String plain(String words) {
        String line = utf8(unfolded(words));
        try {
            return MimeUtility.decodeText(line);
        } catch (UnsupportedEncodingException e) {
            return line;
        }
    }

    private static String utf8(String words) {
        boolean bytes = words.chars().allMatch(c -> c <= 0xFF) && words.chars().anyMatch(c -> c > 0x7F);
        if (!bytes) {
            return words;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(words.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return words;
        }
    }

    static boolean isAddress(String words) {
        return words != null && words.indexOf('@') > 0 && words.chars().noneMatch(c -> c <= ' ' || c == '"');
    }

    static InternetAddress roughAddress(String whole) {
        String line = whole.substring(0, Math.min(whole.length(), LONGEST));
        InternetAddress rough = new InternetAddress();
        Matcher found = ROUGH_ADDRESS.matcher(line);
        if (found.matches()) {
            rough.setAddress(found.group("address"));
            setName(rough, found.group("name"));
        } else {
            setName(rough, line);
        }
        return rough;
    }

    private static void setName(InternetAddress address, String name) {
        try {
            address.setPersonal(plain(name.replace("\"", "").strip()), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e); // every Java has UTF-8
        }
    }

    /** "" for none. */
    static String fileName(Part part) throws MessagingException {
        String name = null;
        try {
            name = part.getFileName();
        } catch (MessagingException e) {
            // Blanks and accents outside quotes; then roughly.
        }
        if (name == null || name.isBlank()) {
            name = roughly((MimePart) part);
        }
        return plain(name);
    }

    private static String roughly(MimePart part) throws MessagingException {
        for (String header : new String[] {"Content-Disposition", "Content-Type"}) {
            String words = part.getHeader(header, " ");
            Matcher found = ROUGH_FILE.matcher(words == null ? "" : unfolded(words));
            if (found.find()) {
                return found.group("quoted") == null ? found.group("bare") : found.group("quoted");
            }
        }
        return "";
    }
}
