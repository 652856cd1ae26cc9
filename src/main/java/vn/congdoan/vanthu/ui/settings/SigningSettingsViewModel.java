package vn.congdoan.vanthu.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.signing.office.Pin;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningSetup;
import vn.congdoan.vanthu.app.signing.office.TokenDrivers;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.domain.signature.SigningRules;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.settings.SigningSettings.Key;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** How this machine and this office sign. What belongs to the machine counts at once, the office's rules when saved. */
public final class SigningSettingsViewModel {
    private final SigningSetup setup;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Messages messages;
    private final ObjectProperty<Key> key = new SimpleObjectProperty<>(this, "key", Key.FILE);
    private final StringProperty keyFile = new SimpleStringProperty(this, "keyFile", "");
    private final StringProperty library = new SimpleStringProperty(this, "library", "");
    private final IntegerProperty slot = new SimpleIntegerProperty(this, "slot");
    private final ObjectProperty<CertificateChoice> person =
            new SimpleObjectProperty<>(this, "person", CertificateChoice.ANY);
    private final ObjectProperty<CertificateChoice> seal =
            new SimpleObjectProperty<>(this, "seal", CertificateChoice.ANY);
    private final StringProperty timeStampUrl = new SimpleStringProperty(this, "timeStampUrl", "");
    private final StringProperty watchedFolder = new SimpleStringProperty(this, "watchedFolder", "");
    private final DoubleProperty sealDiameter = new SimpleDoubleProperty(this, "sealDiameter");
    private final PictureSetting personPicture;
    private final PictureSetting sealPicture;
    private final BooleanProperty omitFields = new SimpleBooleanProperty(this, "omitFields");
    private final BooleanProperty nameMustMatch = new SimpleBooleanProperty(this, "nameMustMatch");
    private final BooleanProperty sealRequired = new SimpleBooleanProperty(this, "sealRequired");
    private final ObservableList<TokenDrivers.Driver> drivers = FXCollections.observableArrayList();
    private final ObservableList<String> tokens = FXCollections.observableArrayList();
    private final ObservableList<CertificateChoice> certificates =
            FXCollections.observableArrayList(CertificateChoice.ANY);
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper(this, "good");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private boolean loading;

    public SigningSettingsViewModel(
            SigningSetup setup, JobRunner jobs, Notices notices, ErrorPresenter errors, Messages messages) {
        this.setup = Objects.requireNonNull(setup, "setup");
        this.jobs = Objects.requireNonNull(jobs, "jobs");
        this.notices = Objects.requireNonNull(notices, "notices");
        this.errors = Objects.requireNonNull(errors, "errors");
        this.messages = Objects.requireNonNull(messages, "messages");
        personPicture = new PictureSetting(setup, jobs, messages);
        sealPicture = new PictureSetting(setup, jobs, messages);
        List.of(key, keyFile, library, slot, person, seal, timeStampUrl, watchedFolder, sealDiameter)
                .forEach(property -> property.addListener(o -> keep()));
        List.of(personPicture.pathProperty(), sealPicture.pathProperty())
                .forEach(property -> property.addListener(o -> keep()));
        library.addListener((o, was, is) -> lookForTokens());
    }

    void load() {
        loading = true;
        SigningSettings machine = setup.machine();
        key.set(machine.key());
        keyFile.set(machine.keyFile());
        library.set(machine.library());
        slot.set(machine.slot());
        choose(person, machine.personCertificate());
        choose(seal, machine.sealCertificate());
        timeStampUrl.set(machine.timeStampUrl());
        watchedFolder.set(machine.watchedFolder());
        sealDiameter.set(machine.sealDiameter());
        personPicture.pathProperty().set(machine.personPicture());
        sealPicture.pathProperty().set(machine.sealPicture());
        loading = false;
        jobs.submit(setup.rules(), this::show, errors::present);
        jobs.submit(setup.drivers(), drivers::setAll, errors::present);
    }

    private void choose(ObjectProperty<CertificateChoice> choice, String id) {
        CertificateChoice found = certificates.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new CertificateChoice(id, id));
        if (!certificates.contains(found)) {
            certificates.add(found);
        }
        choice.set(found);
    }

    private void show(SigningRules rules) {
        omitFields.set(rules.omitFields());
        nameMustMatch.set(rules.nameMustMatch());
        sealRequired.set(rules.sealRequired());
    }

    private void keep() {
        if (loading) {
            return;
        }
        setup.changeMachine(was -> was.withKey(
                        key.get(), keyFile.get().strip(), library.get().strip(), slot.get())
                .withCertificates(id(person), id(seal))
                .withPictures(
                        personPicture.pathProperty().get(),
                        sealPicture.pathProperty().get(),
                        sealDiameter.get())
                .withServices(timeStampUrl.get().strip(), watchedFolder.get().strip()));
    }

    private static String id(ObjectProperty<CertificateChoice> choice) {
        return choice.get() == null ? "" : choice.get().id();
    }

    /** Saves the office's rules. */
    public void saveRules() {
        SigningRules rules = new SigningRules(omitFields.get(), nameMustMatch.get(), sealRequired.get());
        jobs.submit(
                setup.saveRules(rules),
                saved -> notices.tell(MessageRef.of("settings.signing.rulesSaved")),
                errors::present);
    }

    /** Finds the tokens of the chosen library. */
    public void lookForTokens() {
        tokens.clear();
        if (!library.get().isBlank()) {
            jobs.submit(setup.tokens(library.get()), tokens::setAll, this::tell);
        }
    }

    /** @param typed overwritten here */
    public void readCertificates(char[] typed) {
        working.set(true);
        jobs.submit(setup.certificates(pin(typed)), this::offer, this::tell);
    }

    private void offer(List<SigningCertificate> found) {
        String personId = id(person);
        String sealId = id(seal);
        loading = true;
        certificates.setAll(CertificateChoice.ANY);
        found.forEach(one -> certificates.add(CertificateChoice.of(one, messages)));
        choose(person, personId);
        choose(seal, sealId);
        loading = false;
        done(true, messages.get("settings.signing.found", found.size()));
    }

    /** Signs a page for trial and verifies it. @param typed overwritten here */
    public void trySigning(char[] typed) {
        working.set(true);
        jobs.submit(setup.trial(SigningAct.PERSON, pin(typed)), this::tried, this::tell);
    }

    private void tried(List<SignatureStatus> statuses) {
        SignatureStatus last = statuses.get(statuses.size() - 1);
        boolean trusted = last.trusted() == SignatureStatus.Trust.YES;
        String words = messages.get(
                trusted ? "settings.signing.tried" : "settings.signing.triedUnknown", last.signer(), last.issuer());
        done(true, last.timeStamped() ? words + " " + messages.get("settings.signing.stamped") : words);
    }

    /** Adds a certificate to those that the office trusts. */
    public void trust(Path certificate) {
        jobs.submit(
                setup.trust(certificate),
                kept -> notices.tell(MessageRef.of("settings.signing.trusted", kept.getFileName())),
                errors::present);
    }

    private static Pin pin(char[] typed) {
        Pin pin = new Pin(typed);
        Arrays.fill(typed, '\0');
        return pin;
    }

    private void tell(Throwable failure) {
        done(false, errors.describe(failure).text());
    }

    private void done(boolean success, String words) {
        working.set(false);
        good.set(success);
        result.set(words);
    }

    public ObjectProperty<Key> keyProperty() {
        return key;
    }

    public StringProperty keyFileProperty() {
        return keyFile;
    }

    public StringProperty libraryProperty() {
        return library;
    }

    public IntegerProperty slotProperty() {
        return slot;
    }

    public ObjectProperty<CertificateChoice> personProperty() {
        return person;
    }

    public ObjectProperty<CertificateChoice> sealProperty() {
        return seal;
    }

    public StringProperty timeStampUrlProperty() {
        return timeStampUrl;
    }

    public StringProperty watchedFolderProperty() {
        return watchedFolder;
    }

    /** mm. */
    public DoubleProperty sealDiameterProperty() {
        return sealDiameter;
    }

    public PictureSetting personPicture() {
        return personPicture;
    }

    public PictureSetting sealPicture() {
        return sealPicture;
    }

    public BooleanProperty omitFieldsProperty() {
        return omitFields;
    }

    public BooleanProperty nameMustMatchProperty() {
        return nameMustMatch;
    }

    public BooleanProperty sealRequiredProperty() {
        return sealRequired;
    }

    /** The token libraries on this machine. */
    public ObservableList<TokenDrivers.Driver> drivers() {
        return drivers;
    }

    /** The names of the plugged-in tokens, by slot. */
    public ObservableList<String> tokens() {
        return tokens;
    }

    public ObservableList<CertificateChoice> certificates() {
        return certificates;
    }

    /** What came of the last try; "" before one. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether {@link #resultProperty} tells of a success. */
    public ReadOnlyBooleanProperty goodProperty() {
        return good.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    String trustedFolder() {
        return setup.rootsFolder().toString();
    }
}
