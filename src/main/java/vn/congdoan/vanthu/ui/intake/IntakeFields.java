package vn.congdoan.vanthu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.app.editing.FieldWords;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Part;

/** The fields of the intake screen, in the order of the paper. */
final class IntakeFields {
    private static final SignatureBlock EMPTY = new SignatureBlock(List.of(), "", "", "");

    private final List<DocumentType> types;

    IntakeFields(List<DocumentType> types) {
        this.types = types;
    }

    /** @param signatures how many blocks are signed; there is one field for each of their parts */
    List<IntakeField> all(int signatures) {
        List<IntakeField> fields = new ArrayList<>(List.of(
                words(
                        Part.PARENT_ORGANISATION,
                        "editor.parts.parentOrganisation",
                        DocumentParts::parentOrganisation,
                        PartsEdit::parentOrganisation),
                words(
                        Part.ORGANISATION,
                        "editor.parts.organisation",
                        DocumentParts::organisation,
                        PartsEdit::organisation),
                new IntakeField(
                        Part.TYPE, "editor.parts.type", false, p -> p.type().name(), this::type),
                new IntakeField(
                        Part.NUMBER,
                        "editor.parts.number",
                        false,
                        p -> p.number().printedNumber(),
                        (p, w) -> FieldWords.number(w, p.number().symbol())
                                .map(n -> edit(p).number(n).done())),
                words(Part.SYMBOL, "editor.parts.symbol", p -> p.number().symbol(), IntakeFields::symbol),
                words(Part.PLACE, "editor.parts.place", DocumentParts::place, PartsEdit::place),
                new IntakeField(
                        Part.DATE,
                        "intake.date",
                        false,
                        p -> IntakeDates.words(p.date()),
                        (p, w) -> IntakeDates.read(w).map(d -> edit(p).date(d).done())),
                words(Part.SUBJECT, "editor.parts.subject", DocumentParts::subject, PartsEdit::subject),
                lines(
                        Part.ADDRESSEES,
                        "editor.parts.addressees",
                        p -> String.join("\n", p.addressees()),
                        (e, w) -> e.addressees(FieldWords.lines(w))),
                lines(
                        Part.RECIPIENTS,
                        "editor.parts.recipients",
                        p -> FieldWords.recipients(p.recipients()),
                        (e, w) -> e.recipients(FieldWords.recipients(w))),
                words(Part.ARCHIVE, "editor.parts.archive", DocumentParts::archive, PartsEdit::archive)));
        for (int i = 0; i < Math.max(1, signatures); i++) {
            int number = signatures > 1 ? i + 1 : 0;
            signature(i).forEach(field -> fields.add(field.numbered(number)));
        }
        return fields;
    }

    /** One of the blocks of a document; minutes have several side by side. */
    private static List<IntakeField> signature(int at) {
        return List.of(
                new IntakeField(
                        Part.CAPACITY,
                        "intake.capacity",
                        true,
                        p -> FieldWords.authorities(block(p, at).authorities()),
                        (p, w) -> FieldWords.authorities(w)
                                .map(lines -> signed(
                                        p,
                                        at,
                                        old -> new SignatureBlock(
                                                lines, old.position(), old.otherPosition(), old.signer())))),
                signing(
                        at,
                        Part.POSITION,
                        "intake.position",
                        SignatureBlock::position,
                        (old, w) -> new SignatureBlock(old.authorities(), w, old.otherPosition(), old.signer())),
                signing(
                        at,
                        Part.SIGNER,
                        "intake.signer",
                        SignatureBlock::signer,
                        (old, w) -> new SignatureBlock(old.authorities(), old.position(), old.otherPosition(), w)));
    }

    private Optional<DocumentParts> type(DocumentParts parts, String words) {
        return types.stream()
                .filter(type -> type.name().equalsIgnoreCase(words.strip()))
                .findFirst()
                .map(type -> edit(parts).type(type).done());
    }

    private static PartsEdit symbol(PartsEdit edit, String words) {
        DocumentNumber old = edit.done().number();
        return edit.number(new DocumentNumber(old.number(), old.suffix(), words));
    }

    private static IntakeField words(
            Part part,
            String key,
            Function<DocumentParts, String> read,
            BiFunction<PartsEdit, String, PartsEdit> write) {
        return new IntakeField(
                part,
                key,
                false,
                read,
                (parts, words) ->
                        Optional.of(write.apply(edit(parts), words.strip()).done()));
    }

    private static IntakeField lines(
            Part part,
            String key,
            Function<DocumentParts, String> read,
            BiFunction<PartsEdit, String, PartsEdit> write) {
        return new IntakeField(
                part,
                key,
                true,
                read,
                (parts, words) -> Optional.of(write.apply(edit(parts), words).done()));
    }

    private static IntakeField signing(
            int at,
            Part part,
            String key,
            Function<SignatureBlock, String> read,
            BiFunction<SignatureBlock, String, SignatureBlock> write) {
        return new IntakeField(
                part,
                key,
                false,
                p -> read.apply(block(p, at)),
                (p, words) -> Optional.of(signed(p, at, old -> write.apply(old, words.strip()))));
    }

    private static PartsEdit edit(DocumentParts parts) {
        return PartsEdit.of(parts);
    }

    private static SignatureBlock block(DocumentParts parts, int at) {
        return at < parts.signatures().size() ? parts.signatures().get(at) : EMPTY;
    }

    private static DocumentParts signed(DocumentParts parts, int at, UnaryOperator<SignatureBlock> change) {
        List<SignatureBlock> signatures = new ArrayList<>(parts.signatures());
        while (signatures.size() <= at) {
            signatures.add(EMPTY);
        }
        signatures.set(at, change.apply(signatures.get(at)));
        return edit(parts).signatures(signatures).done();
    }
}
