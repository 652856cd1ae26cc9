package vn.congdoan.vanthu.read;

import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.read.doc.DocReader;
import vn.congdoan.vanthu.read.docx.DocxReader;
import vn.congdoan.vanthu.read.flow.UnreadableException;
import vn.congdoan.vanthu.read.odt.OdtReader;
import vn.congdoan.vanthu.read.pdf.PdfReader;
import vn.congdoan.vanthu.read.rtf.RtfReader;
import vn.congdoan.vanthu.read.text.HtmlReader;
import vn.congdoan.vanthu.read.text.PlainTextReader;

/** Reads a file of whatever kind; the one way in. */
public final class SourceReader {
    /** Bytes; documents with many scanned pages stay below. */
    private static final long LARGEST = 120L << 20;

    private SourceReader() {}

    /**
     * @param name of the file, for messages
     * @throws ProblemException with one named cause when no words can be had from it
     */
    public static SourceDocument read(byte[] bytes, String name) {
        Objects.requireNonNull(name, "name");
        if (bytes.length > LARGEST) {
            throw ProblemException.of("read.tooLarge", name, LARGEST >> 20);
        }
        SourceDocument source = guarded(bytes, name);
        boolean words = source.lines().stream().anyMatch(line -> hasLetters(line.text()));
        if (!words) {
            boolean pictures = source.findings().stream()
                    .anyMatch(finding -> finding.message().key().equals("read.found.pictures"));
            throw ProblemException.of(pictures ? "read.pictureOnly" : "read.empty", name);
        }
        return source;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A library's way of failing on bad bytes is no concern of people: whatever it throws means that the file is broken. */
    private static SourceDocument guarded(byte[] bytes, String name) {
        try {
            return dispatched(bytes, name);
        } catch (ProblemException e) {
            throw e;
        } catch (UnreadableException e) {
            throw ProblemException.causedBy(e, e.key(), name);
        } catch (OutOfMemoryError e) {
            throw ProblemException.causedBy(e, "read.memory", name);
        } catch (Exception | StackOverflowError | AssertionError e) {
            throw ProblemException.causedBy(e, "read.corrupt", name);
        }
    }

    private static SourceDocument dispatched(byte[] bytes, String name) throws Exception {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case DOCX -> DocxReader.read(bytes);
            case DOC -> DocReader.read(bytes);
            case ODT -> OdtReader.read(bytes);
            case RTF -> RtfReader.read(bytes);
            case PDF -> PdfReader.read(bytes, name);
            case HTML -> HtmlReader.read(bytes, name);
            case TEXT -> PlainTextReader.read(bytes, name);
            default -> throw refusal(kind, name);
        };
    }

    private static ProblemException refusal(FileKind kind, String name) {
        return switch (kind) {
            case SPREADSHEET -> ProblemException.of("read.kind.spreadsheet", name);
            case PRESENTATION -> ProblemException.of("read.kind.presentation", name);
            case ARCHIVE -> ProblemException.of("read.kind.archive", name);
            case PICTURE -> ProblemException.of("read.pictureOnly", name);
            case ENCRYPTED -> ProblemException.of("read.password", name);
            case ANCIENT_WORD -> ProblemException.of("read.kind.ancient", name);
            case WORD_XML -> ProblemException.of("read.kind.wordXml", name);
            case EMPTY -> ProblemException.of("read.empty", name);
            case CORRUPT -> ProblemException.of("read.corrupt", name);
            default -> ProblemException.of("read.kind.other", name);
        };
    }
}
