package vn.congdoan.vanthu.ui.common.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * One signer while being entered. The lines above the signature are typed as they stand on paper ("TM. BAN THƯỜNG VỤ"), one
 * a line, and shown beside as they will be printed.
 */
public final class SignerFormViewModel {
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");
    private final StringProperty authorities = new SimpleStringProperty("");
    private final StringProperty otherPosition = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> validFrom = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> validTo = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper authoritiesError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper termError = new ReadOnlyStringWrapper("");
    private final StringBinding preview;
    private long id;

    public SignerFormViewModel(Messages messages) {
        this.messages = messages;
        name.addListener(o -> nameError.set(""));
        authorities.addListener(o -> authoritiesError.set(""));
        validTo.addListener(o -> termError.set(""));
        preview = Bindings.createStringBinding(this::printed, name, position, authorities, otherPosition);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty positionProperty() {
        return position;
    }

    public StringProperty authoritiesProperty() {
        return authorities;
    }

    public StringProperty otherPositionProperty() {
        return otherPosition;
    }

    /** First day of the term; null for open. */
    public ObjectProperty<LocalDate> validFromProperty() {
        return validFrom;
    }

    /** Last day of the term; null for open. */
    public ObjectProperty<LocalDate> validToProperty() {
        return validTo;
    }

    /** What is wrong with the field, as are the others below; "" while nothing is. */
    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty authoritiesErrorProperty() {
        return authoritiesError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty termErrorProperty() {
        return termError.getReadOnlyProperty();
    }

    /** The block as it will stand on paper. */
    public StringBinding previewProperty() {
        return preview;
    }

    public void show(Signer signer) {
        id = signer.id();
        name.set(signer.name());
        position.set(signer.position());
        authorities.set(String.join(
                "\n", signer.authorities().stream().map(Authority::line).toList()));
        otherPosition.set(signer.otherPosition());
        validFrom.set(signer.validFrom());
        validTo.set(signer.validTo());
    }

    /** An empty form for a new signer. */
    public void clear() {
        show(new Signer(0, "", "", List.of(), "", null, null));
    }

    /** Nobody was entered. */
    public boolean isBlank() {
        return OfficeFormViewModel.clean(name).isEmpty()
                && OfficeFormViewModel.clean(position).isEmpty();
    }

    /** Tells beside the fields what is missing or wrong. */
    public boolean validate() {
        nameError.set(OfficeFormViewModel.clean(name).isEmpty() ? messages.get("office.error.signer") : "");
        authoritiesError.set(lines().stream()
                .filter(line -> authority(line).isEmpty())
                .findFirst()
                .map(line -> messages.get("office.error.authority", line))
                .orElse(""));
        boolean endsBeforeItBegins = validFrom.get() != null
                && validTo.get() != null
                && validTo.get().isBefore(validFrom.get());
        termError.set(endsBeforeItBegins ? messages.get("office.error.term") : "");
        return Stream.of(nameError, authoritiesError, termError)
                .allMatch(error -> error.get().isEmpty());
    }

    /** What was entered; call after {@link #validate()}. */
    public Signer signer() {
        List<Authority> read = new ArrayList<>();
        lines().forEach(line -> authority(line).ifPresent(read::add));
        return new Signer(
                id,
                OfficeFormViewModel.clean(name),
                OfficeFormViewModel.clean(position),
                read,
                OfficeFormViewModel.clean(otherPosition),
                validFrom.get(),
                validTo.get());
    }

    private List<String> lines() {
        return authorities.get() == null
                ? List.of()
                : authorities
                        .get()
                        .lines()
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static Optional<Authority> authority(String line) {
        return Stream.of(SigningCapacity.values())
                .filter(capacity -> line.toUpperCase(Messages.VIETNAMESE).startsWith(capacity.prefix()))
                .map(capacity -> new Authority(
                        capacity, line.substring(capacity.prefix().length()).strip()))
                .filter(authority -> !authority.body().isEmpty())
                .findFirst();
    }

    private String printed() {
        Signer signer = signer();
        List<String> block = new ArrayList<>(signer.signatureBlock().headLines());
        block.replaceAll(line -> line.toUpperCase(Messages.VIETNAMESE));
        block.add("");
        block.add("");
        if (!signer.otherPosition().isEmpty()) {
            block.add(signer.otherPosition().toUpperCase(Messages.VIETNAMESE));
        }
        block.add(signer.name());
        return String.join("\n", block);
    }
}
