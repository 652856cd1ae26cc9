package vn.congdoan.vanthu.domain.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.OfficeProfile;

/** The parts around the text, from the office, the values and the template's head. */
final class PartsWriter {
    private final OfficeProfile office;
    private final Optional<SignatureBlock> signature;
    private final ProvidedFields provided;
    private final Map<String, FieldValue> values;
    private final TextFiller filler;

    PartsWriter(
            OfficeProfile office,
            Optional<SignatureBlock> signature,
            ProvidedFields provided,
            Map<String, FieldValue> values,
            TextFiller filler) {
        this.office = office;
        this.signature = signature;
        this.provided = provided;
        this.values = values;
        this.filler = filler;
    }

    Draft draft(Template template) {
        TemplateForm form = template.form();
        String body = filler.fill(form.body()).strip() + "\n";
        boolean minutes = template.type().signatures() > 1;
        DocumentParts parts = new DocumentParts(
                template.type(),
                given(ProvidedFields.PARENT, office.parentOrganisation()),
                given(ProvidedFields.ORGANISATION, office.organisation()),
                number(template.type()),
                minutes ? "" : given(ProvidedFields.PLACE, office.place()),
                minutes ? PartialDate.BLANK : date(),
                Mark.NONE,
                line(form.subject()),
                line(form.authority()),
                RecipientLineReader.names(filler.fill(form.addressees())),
                recipients(form),
                archive(form),
                signatures(form));
        return new Draft(parts, body);
    }

    /** The office's own spelling (it may hold line breaks) unless somebody entered another. */
    private String given(String name, String own) {
        boolean changed = !values.get(name).equals(provided.values().get(name));
        return changed ? ((FieldValue.Words) values.get(name)).text() : own;
    }

    private DocumentNumber number(DocumentType type) {
        String organisation = given(ProvidedFields.CODE, office.organisationCode());
        String unit = given(ProvidedFields.UNIT, office.unitCode());
        String symbol = switch (type.symbolPattern()) {
            case TYPE_ORGANISATION -> joined(type.code(), organisation);
            case ORGANISATION_UNIT -> joined(organisation, unit);
            case NONE -> "";
        };
        return values.get(ProvidedFields.NUMBER) instanceof FieldValue.Whole whole
                ? new DocumentNumber((int) whole.number(), "", symbol)
                : DocumentNumber.open(symbol);
    }

    private static String joined(String first, String second) {
        return second.isBlank() ? first : first.isBlank() ? second : first + "-" + second;
    }

    /** Until issue the day stays open; month and year are those of today (NĐ 30, Phụ lục III: the models leave it open). */
    private PartialDate date() {
        if (values.get(ProvidedFields.DATE) instanceof FieldValue.Day day) {
            return day.date();
        }
        PartialDate today = ((FieldValue.Day) provided.values().get("hom_nay")).date();
        return new PartialDate(today.year(), today.month(), null);
    }

    private String line(List<TemplateNode> nodes) {
        return filler.fill(nodes).strip().replaceAll("\\s*\n\\s*", " ");
    }

    private List<Recipient> recipients(TemplateForm form) {
        return RecipientLineReader.names(filler.fill(form.recipients())).stream()
                .map(RecipientLineReader::recipient)
                .toList();
    }

    private String archive(TemplateForm form) {
        if (!form.archive().isEmpty()) {
            return line(form.archive());
        }
        String unit = given(ProvidedFields.UNIT, office.unitCode());
        return unit.isBlank() ? "VT" : "VT, " + unit;
    }

    private List<SignatureBlock> signatures(TemplateForm form) {
        if (form.signatures().isEmpty()) {
            return List.of(ownSignature());
        }
        return filler.fill(form.signatures())
                .lines()
                .filter(line -> !line.isBlank())
                .map(SignatureLineReader::read)
                .toList();
    }

    private SignatureBlock ownSignature() {
        SignatureBlock block = signature.orElse(new SignatureBlock(List.of(), "", "", ""));
        return new SignatureBlock(
                block.authorities(),
                given(ProvidedFields.POSITION, block.position()),
                block.otherPosition(),
                given(ProvidedFields.SIGNER, block.signer()));
    }
}
