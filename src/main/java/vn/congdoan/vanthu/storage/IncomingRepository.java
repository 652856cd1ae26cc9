package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.INCOMING_DOCUMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.jooq.tables.records.IncomingDocumentRecord;

/** Documents that came from elsewhere. */
public final class IncomingRepository {
    private final Database database;

    public IncomingRepository(Database database) {
        this.database = database;
    }

    /** Last arrived first. */
    public List<IncomingDocument> list() {
        return database.read(dsl -> dsl.selectFrom(INCOMING_DOCUMENT)
                .orderBy(INCOMING_DOCUMENT.ARRIVED_AT.desc(), INCOMING_DOCUMENT.ID.desc())
                .fetch(IncomingRepository::document));
    }

    /**
     * Those that may be the same: the same file, or the same number of the same issuer.
     *
     * @param numberKey "" for none
     * @param fileHash "" for none
     */
    public List<IncomingDocument> alike(String numberKey, String issuerKey, String fileHash) {
        Condition same = fileHash.isEmpty() ? DSL.falseCondition() : INCOMING_DOCUMENT.FILE_HASH.eq(fileHash);
        if (!numberKey.isEmpty()) {
            same = same.or(INCOMING_DOCUMENT.NUMBER_KEY.eq(numberKey).and(INCOMING_DOCUMENT.ISSUER_KEY.eq(issuerKey)));
        }
        Condition wanted = same;
        return database.read(dsl -> dsl.selectFrom(INCOMING_DOCUMENT)
                .where(wanted)
                .orderBy(INCOMING_DOCUMENT.ARRIVED_AT.desc(), INCOMING_DOCUMENT.ID.desc())
                .fetch(IncomingRepository::document));
    }

    /** @return its id */
    public long add(IncomingDocument document, String numberKey, String issuerKey) {
        return database.write(dsl -> {
            IncomingDocumentRecord row = dsl.newRecord(INCOMING_DOCUMENT);
            row.setArrivedAt(SummaryRow.stored(document.arrivedAt()));
            row.setTypeName(document.type());
            row.setNumberSymbol(document.number());
            row.setNumberKey(numberKey);
            row.setIssuer(document.issuer());
            row.setIssuerKey(issuerKey);
            row.setDateYear(document.date().year());
            row.setDateMonth(document.date().month());
            row.setDateDay(document.date().day());
            row.setSubject(document.subject());
            row.setSigner(document.signer());
            row.setFileName(document.fileName());
            row.setFileCopy(document.fileCopy());
            row.setFileHash(document.fileHash());
            row.setBody(document.body());
            row.insert();
            return row.getId();
        });
    }

    static IncomingDocument document(IncomingDocumentRecord row) {
        return new IncomingDocument(
                row.getId(),
                row.getArrivedAt().toInstant(),
                row.getTypeName(),
                row.getNumberSymbol(),
                row.getIssuer(),
                new PartialDate(row.getDateYear(), row.getDateMonth(), row.getDateDay()),
                row.getSubject(),
                row.getSigner(),
                row.getFileName(),
                row.getFileCopy(),
                row.getFileHash(),
                row.getBody());
    }
}
