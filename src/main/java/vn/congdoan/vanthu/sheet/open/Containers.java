package vn.congdoan.vanthu.sheet.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.open.cells.TooManyCellsException;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException;
import vn.congdoan.vanthu.sheet.open.xls.XlsReader;

/** Files in the container that Office used before 2007: .xls, but also Word's files and any with a password. */
final class Containers {
    private Containers() {}

    static SheetBook open(byte[] bytes, String name) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Packages.open(decrypted(file, name), name);
            }
            refuseOthers(root, name);
            return XlsReader.read(file);
        } catch (OldExcelFormatException e) {
            throw ProblemException.causedBy(e, "sheet.kind.ancient", name);
        } catch (EncryptedDocumentException | ProblemException | TooManyCellsException | BrokenPartException e) {
            throw e;
        } catch (IOException | RuntimeException e) { // POI has no one exception for a broken file
            throw ProblemException.causedBy(e, "sheet.damaged", name);
        }
    }

    /** A workbook whose structure alone is locked is encrypted too, with a password that every Excel knows ([MS-OFFCRYPTO] 2.4.2.3). */
    private static byte[] decrypted(POIFSFileSystem file, String name) throws IOException {
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw ProblemException.of("sheet.locked", name);
            }
            try (InputStream in = decryptor.getDataStream(file)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException e) {
            throw ProblemException.causedBy(e, "sheet.locked", name);
        }
    }

    private static void refuseOthers(DirectoryNode root, String name) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw ProblemException.of("sheet.kind.text", name);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw ProblemException.of("sheet.kind.slides", name);
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && root.hasEntryCaseInsensitive("Book")) {
            throw ProblemException.of("sheet.kind.ancient", name);
        }
    }
}
