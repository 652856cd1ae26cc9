package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.RETURNED_FILE;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The bytes of files that came back, once for each content. */
final class ReturnedFiles {
    /** Bytes; H2's column takes 1,048,576. */
    private static final int PART = 1 << 19;

    private static final List<Field<?>> COLUMNS =
            List.of(RETURNED_FILE.SHA256, RETURNED_FILE.PART, RETURNED_FILE.CONTENT);
    private static final Prepared ADD = Prepared.insert(RETURNED_FILE, COLUMNS);
    private static final Prepared KNOWN = Prepared.of(dsl -> dsl.select(RETURNED_FILE.PART)
            .from(RETURNED_FILE)
            .where(RETURNED_FILE.SHA256.eq(Prepared.unknown(RETURNED_FILE.SHA256)))
            .and(RETURNED_FILE.PART.eq(org.jooq.impl.DSL.inline(0))));

    private ReturnedFiles() {}

    static void keep(DSLContext dsl, String sha256, byte[] bytes) {
        if (KNOWN.first(dsl, row -> row.getInt(1), sha256).isPresent()) {
            return;
        }
        int part = 0;
        int from = 0;
        do { // an empty file has one empty part
            int to = Math.min(bytes.length, from + PART);
            ADD.change(dsl, sha256, part++, Arrays.copyOfRange(bytes, from, to));
            from = to;
        } while (from < bytes.length);
    }

    static byte[] bytes(DSLContext dsl, String sha256) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        dsl.select(RETURNED_FILE.CONTENT)
                .from(RETURNED_FILE)
                .where(RETURNED_FILE.SHA256.eq(sha256))
                .orderBy(RETURNED_FILE.PART)
                .forEach(row -> whole.writeBytes(row.value1()));
        return whole.toByteArray();
    }
}
