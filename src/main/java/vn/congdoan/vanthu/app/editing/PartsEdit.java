package vn.congdoan.vanthu.app.editing;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

/** The parts of a document with some of them exchanged. */
public final class PartsEdit {
    private DocumentType type;
    private String parentOrganisation;
    private String organisation;
    private DocumentNumber number;
    private String place;
    private PartialDate date;
    private Mark mark;
    private String subject;
    private String authority;
    private List<String> addressees;
    private List<Recipient> recipients;
    private String archive;
    private List<SignatureBlock> signatures;

    private PartsEdit(DocumentParts parts) {
        type = parts.type();
        parentOrganisation = parts.parentOrganisation();
        organisation = parts.organisation();
        number = parts.number();
        place = parts.place();
        date = parts.date();
        mark = parts.mark();
        subject = parts.subject();
        authority = parts.authority();
        addressees = parts.addressees();
        recipients = parts.recipients();
        archive = parts.archive();
        signatures = parts.signatures();
    }

    public static PartsEdit of(DocumentParts parts) {
        return new PartsEdit(parts);
    }

    public DocumentParts done() {
        return new DocumentParts(
                type,
                parentOrganisation,
                organisation,
                number,
                place,
                date,
                mark,
                subject,
                authority,
                addressees,
                recipients,
                archive,
                signatures);
    }

    public PartsEdit type(DocumentType changed) {
        type = changed;
        return this;
    }

    public PartsEdit parentOrganisation(String changed) {
        parentOrganisation = changed;
        return this;
    }

    public PartsEdit organisation(String changed) {
        organisation = changed;
        return this;
    }

    public PartsEdit number(DocumentNumber changed) {
        number = changed;
        return this;
    }

    public PartsEdit place(String changed) {
        place = changed;
        return this;
    }

    public PartsEdit date(PartialDate changed) {
        date = changed;
        return this;
    }

    public PartsEdit mark(Mark changed) {
        mark = changed;
        return this;
    }

    public PartsEdit subject(String changed) {
        subject = changed;
        return this;
    }

    public PartsEdit authority(String changed) {
        authority = changed;
        return this;
    }

    public PartsEdit addressees(List<String> changed) {
        addressees = changed;
        return this;
    }

    public PartsEdit recipients(List<Recipient> changed) {
        recipients = changed;
        return this;
    }

    public PartsEdit archive(String changed) {
        archive = changed;
        return this;
    }

    public PartsEdit signatures(List<SignatureBlock> changed) {
        signatures = changed;
        return this;
    }

    /** Exchanges one signature, counted from 0 on the left. */
    public PartsEdit signature(int index, SignatureBlock changed) {
        signatures = new ArrayList<>(signatures);
        signatures.set(index, changed);
        return this;
    }
}
