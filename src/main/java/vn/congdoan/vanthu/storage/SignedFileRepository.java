package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.SIGNED_FILE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SignedFileState;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.storage.jooq.tables.records.SignedFileRecord;

/** The PDFs that are being signed or are signed; at most one of a document is not dropped. */
public final class SignedFileRepository {
    private static final String DROPPED = SignedFileState.DROPPED.name();

    private final Database database;

    public SignedFileRepository(Database database) {
        this.database = database;
    }

    /** The one that counts. */
    public Optional<SignedFile> of(long documentId) {
        return database.read(dsl -> dsl.selectFrom(SIGNED_FILE)
                .where(SIGNED_FILE.DOCUMENT_ID.eq(documentId).and(SIGNED_FILE.STATE.ne(DROPPED)))
                .orderBy(SIGNED_FILE.ID.desc())
                .limit(1)
                .fetchOptional(SignedFileRepository::file));
    }

    /** Of all documents, those that count, by the document's id. */
    public Map<Long, SignedFile> all() {
        return database.read(dsl -> dsl
                .selectFrom(SIGNED_FILE)
                .where(SIGNED_FILE.STATE.ne(DROPPED))
                .orderBy(SIGNED_FILE.ID)
                .fetch(SignedFileRepository::file)
                .stream()
                .collect(Collectors.toMap(SignedFile::documentId, file -> file, (older, newer) -> newer)));
    }

    /** The dropped ones too, the newest first. */
    public List<SignedFile> everything() {
        return database.read(dsl ->
                dsl.selectFrom(SIGNED_FILE).orderBy(SIGNED_FILE.ID.desc()).fetch(SignedFileRepository::file));
    }

    /** The dropped ones too. */
    public Optional<SignedFile> byHandoff(String handoff) {
        return database.read(dsl -> dsl.selectFrom(SIGNED_FILE)
                .where(SIGNED_FILE.HANDOFF.eq(handoff))
                .fetchOptional(SignedFileRepository::file));
    }

    /** Stores a new one (id 0) or a changed one. @return it with its id */
    public SignedFile save(SignedFile file) {
        return database.write(dsl -> {
            SignedFileRecord row = dsl.newRecord(SIGNED_FILE);
            row.setDocumentId(file.documentId());
            row.setState(file.state().name());
            row.setNeeded(names(file.needed()));
            row.setPrintedMonth(file.month());
            row.setRoles(names(file.roles()));
            row.setHandoff(file.handoff());
            row.setFileCopy(file.fileCopy());
            row.setFileHash(file.hash());
            row.setMadeAt(SummaryRow.stored(file.madeAt()));
            row.setMadeBy(file.madeBy());
            if (file.id() == 0) {
                row.insert();
            } else {
                row.setId(file.id());
                row.update();
            }
            return file(row);
        });
    }

    /** @return how many there were */
    public int drop(long documentId) {
        return database.write(dsl -> dsl.update(SIGNED_FILE)
                .set(SIGNED_FILE.STATE, DROPPED)
                .where(SIGNED_FILE.DOCUMENT_ID.eq(documentId).and(SIGNED_FILE.STATE.ne(DROPPED)))
                .execute());
    }

    private static SignedFile file(SignedFileRecord row) {
        return new SignedFile(
                row.getId(),
                row.getDocumentId(),
                SignedFileState.valueOf(row.getState()),
                roles(row.getNeeded()),
                row.getPrintedMonth(),
                roles(row.getRoles()),
                row.getHandoff(),
                row.getFileCopy(),
                row.getFileHash(),
                row.getMadeAt().toInstant(),
                row.getMadeBy());
    }

    private static String names(List<SigningRole> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static List<SigningRole> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(SigningRole::valueOf)
                .toList();
    }
}
