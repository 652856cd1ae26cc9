package vn.congdoan.vanthu.app.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The text of a plain text file: UTF-8, or UTF-16 when a mark at its beginning says so. */
final class TextFile {
    /** Bytes; a document of some thousand pages, so anything larger isn't one. */
    private static final long LARGEST = 8L << 20;

    private static final char MARK = '\uFEFF';

    private TextFile() {}

    /** @throws ProblemException when the file is missing, unreadable, empty, too large or no text */
    static String read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        FileKind kind = FileKind.of(bytes);
        if (kind != FileKind.TEXT) {
            throw ProblemException.of("document.read.kind", name, kind.word());
        }
        String text = decoded(bytes, name);
        if (text.isBlank()) {
            throw ProblemException.of("document.read.empty", name);
        }
        if (text.indexOf('\0') >= 0) {
            throw ProblemException.of("document.read.notText", name);
        }
        return text;
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (Files.isDirectory(file)) {
                throw ProblemException.of("document.read.folder", file.toString());
            }
            if (Files.size(file) > LARGEST) {
                throw ProblemException.of("document.read.tooLarge", name, LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw ProblemException.causedBy(e, "document.read.missing", file.toString());
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
    }

    private static String decoded(byte[] bytes, String name) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.causedBy(e, "document.read.encoding", name);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
