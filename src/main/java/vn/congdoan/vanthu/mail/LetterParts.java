package vn.congdoan.vanthu.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter.Enclosure;

/** The files among the parts of a letter: not its text, not the pictures in it, not its signature. */
final class LetterParts {
    /** Parts of one letter. */
    static final int MOST_PARTS = 500;
    /** Bytes of one file. */
    static final int LARGEST = 100 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(LetterParts.class);
    private static final int DEEPEST = 12;
    private static final Set<String> SIGNATURES = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "text/calendar");

    private final String letter;
    private final List<Enclosure> files = new ArrayList<>();
    private int parts;

    /** @param letter its name, for the words of a failure */
    LetterParts(String letter) {
        this.letter = letter;
    }

    /** @throws ProblemException {@code mail.letter.broken}, {@code mail.letter.tooManyParts} */
    List<Enclosure> of(MimeMessage message) throws MessagingException {
        part(message, 0);
        return List.copyOf(files);
    }

    private void part(MimePart part, int depth) throws MessagingException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw ProblemException.of("mail.letter.tooManyParts", letter, MOST_PARTS);
        }
        if (part.isMimeType("multipart/*")) {
            several(part, depth);
        } else if (part.isMimeType("message/rfc822")) {
            files.add(new Enclosure(forwarded(part), content(part, letter)));
        } else {
            file(part);
        }
    }

    private void several(MimePart part, int depth) throws MessagingException {
        MimeMultipart inside = new MimeMultipart(part.getDataHandler().getDataSource());
        int count = inside.getCount();
        if (parts + count > MOST_PARTS) {
            throw ProblemException.of("mail.letter.tooManyParts", letter, MOST_PARTS);
        }
        for (int i = 0; i < count; i++) {
            MimeBodyPart one = (MimeBodyPart) inside.getBodyPart(i);
            try {
                part(one, depth + 1);
            } catch (MessagingException e) {
                LOG.warn("a part of the letter {} is broken", letter, e);
                files.add(failing("part-" + parts, ProblemException.causedBy(e, "mail.letter.brokenPart", letter)));
            }
        }
    }

    private void file(MimePart part) throws MessagingException {
        String type = type(part);
        String name = HeaderWords.fileName(part);
        boolean attached = disposition(part).startsWith("attachment");
        boolean inText = type.startsWith("image/") && !attached || SIGNATURES.contains(type);
        boolean text = type.startsWith("text/") && (name.isBlank() || isTail(name)) && !attached;
        boolean winmail = type.equals("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat");
        if (inText || text || name.isBlank() && !attached && !type.startsWith("application/")) {
            return;
        }
        String shown = ReceivedLetter.fileName(name, "part-" + parts + ending(type));
        if (winmail) {
            files.add(failing(shown, ProblemException.of("mail.letter.winmail", letter)));
        } else if (!isTail(name)) {
            files.add(new Enclosure(shown, content(part, shown)));
        }
    }

    /** What mail servers hang on behind the last file. */
    private static boolean isTail(String name) {
        return name.matches("(?i)ATT\\d+\\.(txt|html?)");
    }

    /** Unnamed files; what is in them tells what they are. */
    private static String ending(String type) {
        if (type.contains("spreadsheetml")) {
            return ".xlsx";
        }
        return type.contains("ms-excel") ? ".xls" : type.contains("zip") ? ".zip" : "";
    }

    private static Enclosure failing(String name, ProblemException problem) {
        return new Enclosure(name, () -> {
            throw problem;
        });
    }

    private static String type(MimePart part) throws MessagingException {
        String type = part.getContentType();
        return type == null ? "" : type.replaceFirst(";.*(?s:.*)", "").strip().toLowerCase(Locale.ROOT);
    }

    /** As it stands there: a header that breaks the rules tells it all the same. */
    private static String disposition(MimePart part) throws MessagingException {
        String words = part.getHeader("Content-Disposition", " ");
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    /** A letter in the letter, called by its subject. */
    private static String forwarded(MimePart part) throws MessagingException {
        String name = HeaderWords.fileName(part);
        if (name.isBlank()) {
            try (InputStream in = part.getInputStream()) {
                String subject = new InternetHeaders(in, true).getHeader("Subject", " ");
                name = subject == null ? "" : HeaderWords.plain(subject).replaceAll("[/\\\\]", "-");
            } catch (IOException e) {
                LOG.debug("a letter in a letter has no subject that can be read", e);
            }
        }
        String plain = ReceivedLetter.fileName(name, "letter");
        return plain.toLowerCase(Locale.ROOT).endsWith(".eml") ? plain : plain + ".eml";
    }

    private static ReceivedLetter.Content content(MimePart part, String name) {
        return () -> {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw ProblemException.of("files.tooBig", name, LARGEST >> 20);
                }
                return bytes;
            } catch (IOException | MessagingException e) {
                throw ProblemException.causedBy(e, "mail.letter.brokenPart", name);
            }
        };
    }
}
