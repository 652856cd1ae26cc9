package vn.congdoan.vanthu.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditState;
import vn.congdoan.vanthu.app.editing.FieldWords;
import vn.congdoan.vanthu.app.editing.PartsEdit;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.office.Signer;

/** One signature: who signs, and in what capacity. */
public final class SignatureViewModel {
    private final OpenDraft open;
    private final int index;
    private final ObservableList<Signer> signers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper(this, "present", false);
    private final PartField authorities;
    private final PartField position;
    private final PartField otherPosition;
    private final PartField name;

    SignatureViewModel(OpenDraft open, int index) {
        this.open = open;
        this.index = index;
        authorities = field(
                block -> FieldWords.authorities(block.authorities()),
                (block, words) -> FieldWords.authorities(words)
                        .map(lines ->
                                new SignatureBlock(lines, block.position(), block.otherPosition(), block.signer())));
        position = field(
                SignatureBlock::position,
                (block, words) -> Optional.of(
                        new SignatureBlock(block.authorities(), words, block.otherPosition(), block.signer())));
        otherPosition = field(
                SignatureBlock::otherPosition,
                (block, words) ->
                        Optional.of(new SignatureBlock(block.authorities(), block.position(), words, block.signer())));
        name = field(
                SignatureBlock::signer,
                (block, words) -> Optional.of(
                        new SignatureBlock(block.authorities(), block.position(), block.otherPosition(), words)));
        open.stateProperty().addListener((o, was, is) -> show(is));
    }

    /** Whether the document has this signature. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty frozenProperty() {
        return open.frozenProperty();
    }

    /** Those who may sign on the document's day. */
    public ObservableList<Signer> signers() {
        return signers;
    }

    public PartField authorities() {
        return authorities;
    }

    public PartField position() {
        return position;
    }

    public PartField otherPosition() {
        return otherPosition;
    }

    public PartField name() {
        return name;
    }

    /** Takes over all lines of one of the office's signers. */
    public void choose(Signer signer) {
        if (open.isOpen() && present.get()) {
            DocumentParts parts = open.session().draft().parts();
            open.session()
                    .chosen(
                            EditPlace.SIGNATURE,
                            PartsEdit.of(parts)
                                    .signature(index, signer.signatureBlock())
                                    .done());
        }
    }

    private PartField field(
            Function<SignatureBlock, String> read, BiFunction<SignatureBlock, String, Optional<SignatureBlock>> write) {
        return new PartField(
                open,
                EditPlace.SIGNATURE,
                parts -> block(parts).map(read).orElse(""),
                (parts, words) -> block(parts)
                        .map(block -> write.apply(block, words)
                                .map(b ->
                                        PartsEdit.of(parts).signature(index, b).done()))
                        .orElse(Optional.of(parts)));
    }

    private Optional<SignatureBlock> block(DocumentParts parts) {
        return parts.signatures().stream().skip(index).findFirst();
    }

    private void show(EditState state) {
        if (state == null) {
            return;
        }
        DocumentParts parts = state.draft().parts();
        present.set(index < parts.signatures().size());
        List<Signer> all = open.documentProperty().get().signers();
        List<Signer> able = parts.date()
                .full()
                .map(day -> all.stream().filter(s -> s.maySignOn(day)).toList())
                .orElse(all);
        if (!signers.equals(able)) {
            signers.setAll(able);
        }
    }
}
