package vn.congdoan.vanthu.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Reads a file of plain text in Unicode, told by its bytes; what isn't that is refused with its cause, never guessed at. */
public final class PlainTextFile {
    /** Far more than any document; a larger file is something else. */
    private static final long MOST_BYTES = 20_000_000;

    private PlainTextFile() {}

    /**
     * The text, composed (NFC), with ordinary line breaks.
     *
     * @throws ProblemException when the file can't be read, is of another kind, empty, too large, or in another encoding
     */
    public static String read(Path file) {
        return text(bytes(file), String.valueOf(file.getFileName()));
    }

    private static byte[] bytes(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw ProblemException.of("read.folder", name);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw ProblemException.of("read.large", name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw ProblemException.causedBy(e, "read.missing", name);
        } catch (AccessDeniedException e) {
            throw ProblemException.causedBy(e, "read.denied", name);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "read.failed", name);
        }
    }

    /** @param name for messages */
    static String text(byte[] bytes, String name) {
        FileKind kind = FileKind.of(bytes);
        if (kind != FileKind.TEXT) {
            throw ProblemException.of("read.kind", name, kind.word());
        }
        Charset charset = charset(bytes);
        String text = decoded(bytes, charset, name).replace("\uFEFF", "");
        if (text.indexOf('\0') >= 0) {
            throw ProblemException.of("read.kind", name, FileKind.UNKNOWN.word());
        }
        if (text.isBlank()) {
            throw ProblemException.of("read.empty", name);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** By its mark; without one, UTF-16 shows itself by the zeros in spaces and line breaks, everything else must be UTF-8. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
            if (first == 0xfeff) {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xfffe) {
                return StandardCharsets.UTF_16LE;
            }
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (bytes.length % 2 == 0 && even + odd > bytes.length / 20) {
            return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String decoded(byte[] bytes, Charset charset, String name) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.causedBy(e, "read.encoding", name);
        }
    }
}
