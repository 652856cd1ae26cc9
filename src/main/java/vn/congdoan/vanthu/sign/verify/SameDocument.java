package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.sign.file.PdfFiles;

/** Whether a file that comes back signed from another program is the document that was given away. */
public final class SameDocument {
    private static final int DEEPEST = 20;

    /** Leads to other pages, and to the fields that signing adds. */
    private static final Set<PdfName> OTHERWISE = Set.of(PdfName.Parent, PdfName.StructParents, PdfName.StructParent);

    private SameDocument() {}

    /**
     * Compares a prepared file with a signed one by what is seen: pages, words, and everything that is painted. That the file
     * begins with the prepared bytes would prove nothing, for a page can be replaced by what is appended; and some programs write
     * the whole file anew.
     *
     * @return why it is another document, {@code sign.same.…}; empty when it is the same
     * @throws ProblemException when one of them can't be read: {@code sign.pdf.…}
     */
    public static Optional<MessageRef> isPreparedFrom(byte[] prepared, byte[] signed) {
        try (PdfDocument before = PdfFiles.open(prepared);
                PdfDocument after = PdfFiles.open(signed)) {
            return compared(before, after);
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException
                | AssertionError e) { // the library asserts, and throws what it likes on damaged files
            throw ProblemException.causedBy(e, "sign.pdf.damaged");
        }
    }

    private static Optional<MessageRef> compared(PdfDocument before, PdfDocument after) {
        int pages = before.getNumberOfPages();
        if (after.getNumberOfPages() != pages) {
            return Optional.of(MessageRef.of("sign.same.pages", pages, after.getNumberOfPages()));
        }
        for (int page = 1; page <= pages; page++) {
            PdfPage one = before.getPage(page);
            PdfPage other = after.getPage(page);
            if (!PdfTextExtractor.getTextFromPage(one).equals(PdfTextExtractor.getTextFromPage(other))) {
                return Optional.of(MessageRef.of("sign.same.text", page));
            }
            if (!samePainting(one, other) || !sameNotes(one, other)) {
                return Optional.of(MessageRef.of("sign.same.content", page));
            }
        }
        return Optional.empty();
    }

    private static boolean samePainting(PdfPage one, PdfPage other) {
        return Arrays.equals(one.getContentBytes(), other.getContentBytes())
                && one.getPageSize().equalsWithEpsilon(other.getPageSize())
                && one.getRotation() == other.getRotation()
                && same(one.getResources().getPdfObject(), other.getResources().getPdfObject(), 0);
    }

    /** What lies on the page and isn't a form's: a box of text laid over it changes what is read. */
    private static boolean sameNotes(PdfPage one, PdfPage other) {
        return notes(one).equals(notes(other));
    }

    private static List<String> notes(PdfPage page) {
        return page.getAnnotations().stream()
                .filter(annotation -> !PdfName.Widget.equals(annotation.getSubtype()))
                .map(annotation -> annotation.getSubtype() + " " + annotation.getRectangle())
                .toList();
    }

    private static boolean same(PdfObject one, PdfObject other, int depth) {
        if (one == null || other == null || depth > DEEPEST) {
            return one == other || depth > DEEPEST;
        }
        if (one instanceof PdfStream stream && other instanceof PdfStream with) {
            return Arrays.equals(stream.getBytes(), with.getBytes()); // packed in another way it is the same
        }
        if (one instanceof PdfDictionary dictionary && other instanceof PdfDictionary with) {
            return dictionary.keySet().equals(with.keySet())
                    && dictionary.keySet().stream()
                            .filter(key -> !OTHERWISE.contains(key))
                            .allMatch(key -> same(dictionary.get(key), with.get(key), depth + 1));
        }
        if (one instanceof PdfArray array && other instanceof PdfArray with) {
            return sameItems(array, with, depth);
        }
        return one.toString().equals(other.toString());
    }

    private static boolean sameItems(PdfArray one, PdfArray other, int depth) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
