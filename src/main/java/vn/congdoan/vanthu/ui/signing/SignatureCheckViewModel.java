package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.congdoan.vanthu.app.signing.office.SignatureCheck;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Addition;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.i18n.Messages;

/** What the signatures of one file are worth, in plain words. */
public final class SignatureCheckViewModel {

    /** How good something is. */
    public enum Grade {
        GOOD,
        /** Sound, but who stands behind it is not known here. */
        UNSURE,
        BAD,
        /** Nothing is signed. */
        NONE
    }

    /**
     * One signature as it is told.
     *
     * @param lines in plain words, the most important first
     */
    public record Told(Grade grade, String signer, List<String> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** The whole as it is told. */
    public record Verdict(Grade grade, String words, List<Told> signatures) {
        public Verdict {
            signatures = List.copyOf(signatures);
        }
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/uuuu", Messages.VIETNAMESE);

    /** Remarks of what came later, which {@link #covers} tells already. */
    private static final Set<String> TOLD_BEFORE = Set.of("sign.verify.addedAllowed", "sign.verify.addedForbidden");

    private final SignatureCheck service;
    private final SigningDesk desk;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(this, "verdict");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");

    /** @param zone in which times are told */
    public SignatureCheckViewModel(SignatureCheck service, SigningDesk desk, ZoneId zone) {
        this.service = Objects.requireNonNull(service, "service");
        this.desk = Objects.requireNonNull(desk, "desk");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    public void check(Path path) {
        file.set(path);
        verdict.set(null);
        working.set(true);
        desk.jobs().submit(service.check(path), this::take, failure -> {
            working.set(false);
            file.set(null);
            desk.errors().present(failure);
        });
    }

    public void open() {
        if (file.get() != null) {
            desk.opener().accept(file.get());
        }
    }

    /** Null before one was chosen. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Null while it isn't known. */
    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    private void take(SignatureCheck.Checked checked) {
        if (!checked.file().equals(file.get())) {
            return; // another one was opened meanwhile
        }
        working.set(false);
        List<Told> told = checked.signatures().stream().map(this::told).toList();
        Grade grade = worst(told);
        verdict.set(new Verdict(grade, desk.messages().get(verdictKey(grade), told.size()), told));
    }

    private static Grade worst(List<Told> told) {
        if (told.isEmpty()) {
            return Grade.NONE;
        }
        if (told.stream().anyMatch(one -> one.grade() == Grade.BAD)) {
            return Grade.BAD;
        }
        return told.stream().anyMatch(one -> one.grade() == Grade.UNSURE) ? Grade.UNSURE : Grade.GOOD;
    }

    private Told told(SignatureStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add(words(whole(status)));
        lines.add(words(covers(status)));
        lines.add(words(trust(status)));
        lines.add(words(time(status)));
        lines.add(words(field(status)));
        status.remarks().stream()
                .filter(remark -> !TOLD_BEFORE.contains(remark.key()))
                .map(desk.messages()::get)
                .forEach(lines::add);
        String signer = status.signer().isBlank() ? words(MessageRef.of("signing.check.nameless")) : status.signer();
        return new Told(grade(status), signer, lines);
    }

    private String words(MessageRef message) {
        return desk.messages().get(message);
    }

    private static Grade grade(SignatureStatus status) {
        if (!status.isSound()) {
            return Grade.BAD;
        }
        return status.trusted() == Trust.YES ? Grade.GOOD : Grade.UNSURE;
    }

    private static MessageRef whole(SignatureStatus status) {
        return MessageRef.of(status.intact() ? "signing.check.intact" : "signing.check.changed");
    }

    private static MessageRef covers(SignatureStatus status) {
        if (status.coversWholeFile()) {
            return MessageRef.of("signing.check.coversAll");
        }
        return MessageRef.of(
                status.later() == Addition.FORBIDDEN ? "signing.check.addedForbidden" : "signing.check.addedAllowed");
    }

    private static MessageRef trust(SignatureStatus status) {
        return switch (status.trusted()) {
            case YES -> MessageRef.of("signing.check.trusted", status.issuer());
            case NO -> MessageRef.of("signing.check.distrusted", status.issuer());
            case UNKNOWN -> MessageRef.of("signing.check.trustUnknown", status.issuer());
        };
    }

    private MessageRef time(SignatureStatus status) {
        if (status.time() == null) {
            return MessageRef.of("signing.check.noTime");
        }
        String moment = MOMENT.format(status.time().atZone(zone));
        return MessageRef.of(status.timeStamped() ? "signing.check.stamped" : "signing.check.claimed", moment);
    }

    private static MessageRef field(SignatureStatus status) {
        for (SigningRole role : SigningRole.values()) {
            if (status.fieldName().startsWith(role.fieldName())) {
                return MessageRef.of("signing.check.role", MessageRef.of(RoleWords.key(role)));
            }
        }
        return MessageRef.of("signing.check.field", status.fieldName());
    }

    private static String verdictKey(Grade grade) {
        return switch (grade) {
            case GOOD -> "signing.check.good";
            case UNSURE -> "signing.check.unsure";
            case BAD -> "signing.check.bad";
            case NONE -> "signing.check.none";
        };
    }
}
