package vn.congdoan.vanthu.sheet.make;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A file of parts with some of them replaced: the others are copied as they are packed, in their order. */
public final class PartCopy {
    private PartCopy() {}

    /** @param changed by the parts' names @param out isn't closed */
    public static void write(ZipFile zip, Map<String, byte[]> changed, OutputStream out) throws IOException {
        ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            byte[] bytes = changed.get(entry.getName());
            if (bytes == null) {
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    copy.addRawArchiveEntry(entry, raw);
                }
            } else {
                ZipArchiveEntry again = new ZipArchiveEntry(entry.getName());
                again.setTimeLocal(entry.getTimeLocal());
                copy.putArchiveEntry(again);
                copy.write(bytes);
                copy.closeArchiveEntry();
            }
        }
        copy.finish();
        copy.flush();
    }
}
