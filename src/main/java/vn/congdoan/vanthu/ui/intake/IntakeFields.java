package vn.congdoan.vanthu.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.congdoan.vanthu.app.editing.FieldWords;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Part;

/** The fields of the intake screen, in the order of the paper. */
final class IntakeFields {
    private final List<DocumentType> types;

    IntakeFields(List<DocumentType> types) {
        this.types = types;
    }

    List<IntakeField> all() {
        return List.of(
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
                words(Part.ARCHIVE, "editor.parts.archive", DocumentParts::archive, PartsEdit::archive),
                new IntakeField(
                        Part.CAPACITY,
                        "intake.capacity",
                        true,
                        p -> FieldWords.authorities(signature(p).authorities()),
                        (p, w) -> FieldWords.authorities(w)
                                .map(lines -> signed(
                                        p,
                                        old -> new SignatureBlock(
                                                lines, old.position(), old.otherPosition(), old.signer())))),
                signing(
                        Part.POSITION,
                        "intake.position",
                        SignatureBlock::position,
                        (old, w) -> new SignatureBlock(old.authorities(), w, old.otherPosition(), old.signer())),
                signing(
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
            Part part,
            String key,
            Function<SignatureBlock, String> read,
            BiFunction<SignatureBlock, String, SignatureBlock> write) {
        return new IntakeField(
                part,
                key,
                false,
                p -> read.apply(signature(p)),
                (p, words) -> Optional.of(signed(p, old -> write.apply(old, words.strip()))));
    }

    private static PartsEdit edit(DocumentParts parts) {
        return PartsEdit.of(parts);
    }

    /** The first; minutes have others beside it, which stay as they are. */
    private static SignatureBlock signature(DocumentParts parts) {
        return parts.signatures().isEmpty()
                ? new SignatureBlock(List.of(), "", "", "")
                : parts.signatures().get(0);
    }

    private static DocumentParts signed(DocumentParts parts, Function<SignatureBlock, SignatureBlock> change) {
        List<SignatureBlock> signatures = new ArrayList<>(parts.signatures());
        SignatureBlock changed = change.apply(signature(parts));
        if (signatures.isEmpty()) {
            signatures.add(changed);
        } else {
            signatures.set(0, changed);
        }
        return edit(parts).signatures(signatures).done();
    }
}
