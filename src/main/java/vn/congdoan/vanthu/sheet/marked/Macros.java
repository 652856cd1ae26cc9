package vn.congdoan.vanthu.sheet.marked;

import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A workbook goes back without its macros: mail refuses them, and nobody here has looked at what they do. */
final class Macros {
    private Macros() {}

    static XSSFWorkbook removed(XSSFWorkbook book) {
        List<POIXMLDocumentPart.RelationPart> parts = List.copyOf(book.getRelationParts());
        for (POIXMLDocumentPart.RelationPart part : parts) {
            if (part.getRelationship().getRelationshipType().endsWith("/vbaProject")) {
                book.getPackagePart().removeRelationship(part.getRelationship().getId());
                book.getPackage()
                        .deletePartRecursive(
                                part.getDocumentPart().getPackagePart().getPartName());
            }
        }
        book.setWorkbookType(XSSFWorkbookType.XLSX);
        return book;
    }
}
