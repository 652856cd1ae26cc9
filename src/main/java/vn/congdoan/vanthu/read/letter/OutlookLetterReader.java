package vn.congdoan.vanthu.read.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter.Enclosure;

/** Opens what Outlook saves as ".msg": who sent it, when, and the files in it. A letter within it is named and not opened. */
public final class OutlookLetterReader {
    private static final Logger LOG = LoggerFactory.getLogger(OutlookLetterReader.class);
    private static final int MOST_FILES = 500;
    private static final Pattern FROM = Pattern.compile("(?im)^From:.{0,800}?([^\\s<>,;\"]{1,64}@[^\\s<>,;\"]{1,189})");
    private static final Pattern DATE = Pattern.compile("(?im)^Date: *([^\\n(]{1,60}?) *(?:\\(.*)?$");

    private OutlookLetterReader() {}

    /**
     * @param name of the file, for the words of a failure
     * @throws ProblemException {@code mail.letter.broken}, {@code mail.letter.tooManyParts}
     */
    public static ReceivedLetter read(byte[] bytes, String name) {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            AttachmentChunks[] attached = message.getAttachmentFiles();
            if (attached.length > MOST_FILES) {
                throw ProblemException.of("mail.letter.tooManyParts", name, MOST_FILES);
            }
            List<Enclosure> files = new ArrayList<>();
            for (AttachmentChunks one : attached) {
                if (!isInText(one)) {
                    files.add(file(one, "part-" + (files.size() + 1), name));
                }
            }
            return new ReceivedLetter(address(message), words(message.getDisplayFrom()), sent(message), files);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // POI meets broken files with exceptions of every kind.
            LOG.warn("a letter of Outlook couldn't be opened: {}", name, e);
            throw ProblemException.of("mail.letter.broken", name);
        }
    }

    /** A picture that the text shows. */
    private static boolean isInText(AttachmentChunks file) {
        return file.getAttachContentId() != null
                && words(file.getAttachMimeTag()).startsWith("image/");
    }

    private static Enclosure file(AttachmentChunks file, String otherwise, String letter) {
        String name = Stream.of(file.getAttachLongFileName(), file.getAttachFileName(), file.getAttachDisplayName())
                .map(OutlookLetterReader::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String shown = ReceivedLetter.fileName(name, otherwise);
        byte[] bytes =
                file.getAttachData() == null ? null : file.getAttachData().getValue();
        return new Enclosure(shown, () -> {
            if (bytes == null) {
                throw ProblemException.of(
                        file.isEmbeddedMessage() ? "mail.letter.nested" : "mail.letter.brokenPart",
                        file.isEmbeddedMessage() ? letter : shown);
            }
            return bytes;
        });
    }

    /** Those with which it travelled; none of a letter that never left its office. */
    private static String headers(MAPIMessage message) throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        return lines == null ? "" : String.join("\n", lines).replaceAll("\n[ \t]+", " ");
    }

    /** Inside an office the letter itself may know only Exchange's path, which says nothing. */
    private static String address(MAPIMessage message) throws ChunkNotFoundException {
        Matcher from = FROM.matcher(headers(message));
        return from.find() ? from.group(1) : words(message.getMainChunks().getEmailFromChunk());
    }

    private static Instant sent(MAPIMessage message) throws ChunkNotFoundException {
        Matcher date = DATE.matcher(headers(message));
        if (date.find()) {
            try {
                return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.group(1)));
            } catch (DateTimeException e) {
                LOG.debug("a letter's date isn't written by the rules", e);
            }
        }
        Calendar stored = message.getMessageDate();
        return stored == null ? null : stored.toInstant();
    }

    private static String words(StringChunk chunk) {
        return chunk == null ? "" : words(chunk.getValue());
    }

    private static String words(String words) {
        return words == null ? "" : words.strip();
    }
}
