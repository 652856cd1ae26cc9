package vn.congdoan.vanthu.sheet.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.EncryptedDocumentException;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.TooManyCellsException;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException;

/** Opens a returned workbook. */
public final class WorkbookOpener {
    private WorkbookOpener() {}

    /**
     * @param name of the file, for messages only: the bytes tell what it is
     * @throws ProblemException {@code sheet.*} for what can't be opened, one message for each cause
     */
    public static SheetBook open(byte[] bytes, String name) {
        try {
            return opened(bytes, name);
        } catch (BrokenPartException e) {
            throw ProblemException.causedBy(e, key(e.cause()), name);
        } catch (TooManyCellsException e) {
            throw ProblemException.causedBy(e, "sheet.tooManyCells", name, CellStore.MOST_CELLS);
        } catch (EncryptedDocumentException e) {
            throw ProblemException.causedBy(e, "sheet.locked", name);
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.causedBy(e, "sheet.unreadable", name);
        }
    }

    private static SheetBook opened(byte[] bytes, String name) throws IOException {
        switch (FileSign.of(bytes)) {
            case EMPTY:
                throw ProblemException.of("sheet.kind.empty", name);
            case ZIP:
                return Packages.open(bytes, name);
            case OLE2:
                return Containers.open(bytes, name);
            case ANCIENT:
                throw ProblemException.of("sheet.kind.ancient", name);
            case PDF:
                throw ProblemException.of("sheet.kind.pdf", name);
            case PICTURE:
                throw ProblemException.of("sheet.kind.picture", name);
            case ARCHIVE:
                throw ProblemException.of("sheet.kind.archive", name);
            case RTF:
                throw ProblemException.of("sheet.kind.text", name);
            case PROGRAM:
                throw ProblemException.of("sheet.kind.program", name);
            case TEXT:
                return Texts.open(bytes, name);
            default:
                throw ProblemException.of("sheet.unreadable", name);
        }
    }

    private static String key(BrokenPartException.Cause cause) {
        switch (cause) {
            case CUT_OFF:
                return "sheet.cutOff";
            case BOMB:
                return "sheet.bomb";
            case DOCTYPE:
                return "sheet.doctype";
            case LOCKED:
                return "sheet.locked";
            default:
                return "sheet.damaged";
        }
    }
}
