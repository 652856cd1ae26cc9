package vn.congdoan.vanthu.storage;

import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterDelivery;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.Origin;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.domain.register.RegisterSubject;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.storage.jooq.tables.records.RegisterEntryRecord;

/** A row of the register as columns. */
final class RegisterRow {
    private RegisterRow() {}

    static void fill(RegisterEntryRecord row, RegisterEntry entry) {
        RegisterNumber number = entry.number();
        row.setSeriesId(number.count().seriesId());
        row.setGroupCode(number.count().group());
        row.setPeriodCode(number.count().period());
        row.setRunningNumber(number.number());
        row.setNumberSuffix(number.suffix());
        row.setSymbol(number.symbol());
        row.setGivenKey(entry.origin() == Origin.GIVEN ? number.code() : null);
        row.setEntryDate(entry.date());
        row.setState(entry.state().name());
        row.setReason(entry.reason());
        row.setExpiresOn(entry.expires());
        row.setDocumentId(entry.documentId() == 0 ? null : entry.documentId());
        row.setOrigin(entry.origin().name());
        fill(row, entry.subject());
        fill(row, entry.delivery());
    }

    private static void fill(RegisterEntryRecord row, RegisterSubject subject) {
        row.setTypeCode(subject.typeCode());
        row.setTypeName(subject.typeName());
        row.setSubject(subject.subject());
        row.setSigner(subject.signer());
    }

    private static void fill(RegisterEntryRecord row, RegisterDelivery delivery) {
        row.setRecipients(delivery.recipients());
        row.setArchiveUnit(delivery.archive());
        row.setCopies(delivery.copies());
        row.setTransferredOn(delivery.transferredOn());
        row.setReceivedNote(delivery.received());
        row.setNote(delivery.note());
    }

    /** @param documentState of the document's flow; null for none */
    static RegisterEntry entry(RegisterEntryRecord row, String documentState) {
        State state = State.valueOf(row.getState());
        return new RegisterEntry(
                row.getId(),
                new RegisterNumber(
                        new RegisterCount(row.getSeriesId(), row.getGroupCode(), row.getPeriodCode()),
                        row.getRunningNumber(),
                        row.getNumberSuffix(),
                        row.getSymbol()),
                row.getEntryDate(),
                new RegisterSubject(row.getTypeCode(), row.getTypeName(), row.getSubject(), row.getSigner()),
                delivery(row),
                state,
                row.getReason(),
                row.getExpiresOn(),
                row.getDocumentId() == null ? 0 : row.getDocumentId(),
                Origin.valueOf(row.getOrigin()),
                state == State.ISSUED && isReopened(documentState));
    }

    private static RegisterDelivery delivery(RegisterEntryRecord row) {
        return new RegisterDelivery(
                row.getRecipients(),
                row.getArchiveUnit(),
                row.getCopies(),
                row.getTransferredOn(),
                row.getReceivedNote(),
                row.getNote());
    }

    /** It had its number; when it now stands where one has none, it went back. */
    private static boolean isReopened(String documentState) {
        if (documentState == null) {
            return false;
        }
        return switch (DocumentState.valueOf(documentState)) {
            case DRAFT, SUBMITTED, RETURNED, APPROVED, SIGNED -> true;
            default -> false;
        };
    }
}
