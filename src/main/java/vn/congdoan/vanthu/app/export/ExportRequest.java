package vn.congdoan.vanthu.app.export;

import java.nio.file.Path;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.FormatPack;

/**
 * What is written where.
 *
 * @param formats at least one
 * @param folder made when it is missing
 * @param name of the files without ending; "" for one made of type, number and subject
 * @param signatureFields whether the PDF gets empty fields for its signatures
 */
public record ExportRequest(
        OfficialDocument document,
        FormatPack pack,
        Set<ExportFormat> formats,
        Path folder,
        OverwritePolicy policy,
        String name,
        boolean signatureFields) {
    public ExportRequest(
            OfficialDocument document,
            FormatPack pack,
            Set<ExportFormat> formats,
            Path folder,
            OverwritePolicy policy) {
        this(document, pack, formats, folder, policy, "", false);
    }

    public ExportRequest {
        formats = Set.copyOf(formats);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
        folder = folder.toAbsolutePath().normalize();
    }
}
