package vn.congdoan.vanthu.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.office.OfficeFormViewModel;
import vn.congdoan.vanthu.ui.common.office.SignerFormViewModel;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;

/** The office and its signers in the database, to be changed. */
public final class OfficeSettingsViewModel {
    private final OfficeService offices;
    private final JobRunner jobs;
    private final Notices notices;
    private final ErrorPresenter errors;
    private final Confirmation confirmation;
    private final Consumer<String> officeNamed;
    private final OfficeFormViewModel form;
    private final SignerFormViewModel signerForm;
    private final List<PackChoice> packs;
    private final ObjectProperty<PackChoice> pack = new SimpleObjectProperty<>(this, "pack");
    private final ObservableList<Signer> signers = FXCollections.observableArrayList();
    private final ObjectProperty<Signer> chosenSigner = new SimpleObjectProperty<>(this, "chosenSigner");

    /**
     * @param packs those there are; besides them the pack may follow the document's date
     * @param officeNamed hears the office's name when it was saved
     */
    public OfficeSettingsViewModel(
            OfficeService offices,
            JobRunner jobs,
            Notices notices,
            ErrorPresenter errors,
            Confirmation confirmation,
            Messages messages,
            List<PackChoice> packs,
            Consumer<String> officeNamed) {
        this.offices = offices;
        this.jobs = jobs;
        this.notices = notices;
        this.errors = errors;
        this.confirmation = confirmation;
        this.officeNamed = officeNamed;
        PackChoice byDate = new PackChoice("", messages.get("settings.pack.byDate"));
        this.packs = Stream.concat(Stream.of(byDate), packs.stream()).toList();
        form = new OfficeFormViewModel(messages);
        signerForm = new SignerFormViewModel(messages);
        pack.set(byDate);
        chosenSigner.addListener((o, was, is) -> {
            if (is != null) {
                signerForm.show(is);
            }
        });
    }

    public OfficeFormViewModel form() {
        return form;
    }

    public SignerFormViewModel signerForm() {
        return signerForm;
    }

    List<PackChoice> packs() {
        return packs;
    }

    ObjectProperty<PackChoice> packProperty() {
        return pack;
    }

    ObservableList<Signer> signers() {
        return signers;
    }

    /** The signer in the form; null for a new one. */
    ObjectProperty<Signer> chosenSignerProperty() {
        return chosenSigner;
    }

    void load() {
        run("settings.job.load", () -> offices.profile().orElseGet(OfficeSettingsViewModel::emptyProfile), this::show);
        loadSigners(0);
    }

    void saveOffice() {
        if (!form.validate()) {
            return;
        }
        OfficeProfile profile = form.profile(pack.get().id());
        run(
                "settings.job.save",
                () -> {
                    offices.save(profile);
                    return profile.organisation();
                },
                name -> {
                    officeNamed.accept(name);
                    notices.tell(MessageRef.of("settings.notice.officeSaved"));
                });
    }

    void newSigner() {
        chosenSigner.set(null);
        signerForm.clear();
    }

    void saveSigner() {
        if (!signerForm.validate()) {
            return;
        }
        Signer entered = signerForm.signer();
        run("settings.job.save", () -> offices.saveSigner(entered), saved -> {
            notices.tell(MessageRef.of("settings.notice.signerSaved", saved.name()));
            loadSigners(saved.id());
        });
    }

    /** Asks first, by name. */
    void removeSigner() {
        Signer gone = chosenSigner.get();
        boolean agreed = gone != null
                && confirmation.confirm(
                        MessageRef.of("settings.confirm.removeSigner", gone.name()),
                        MessageRef.of("settings.action.remove"));
        if (agreed) {
            run(
                    "settings.job.save",
                    () -> {
                        offices.removeSigner(gone.id());
                        return gone;
                    },
                    done -> {
                        notices.tell(MessageRef.of("settings.notice.signerRemoved", done.name()));
                        newSigner();
                        loadSigners(0);
                    });
        }
    }

    private void loadSigners(long chosenId) {
        run("settings.job.load", offices::signers, found -> {
            signers.setAll(found);
            chosenSigner.set(found.stream()
                    .filter(signer -> signer.id() == chosenId)
                    .findFirst()
                    .orElse(chosenId == 0 && !found.isEmpty() ? found.get(0) : null));
        });
    }

    private void show(OfficeProfile profile) {
        form.show(profile);
        pack.set(packs.stream()
                .filter(choice -> choice.id().equals(profile.packId()))
                .findFirst()
                .orElse(packs.get(0)));
    }

    private static OfficeProfile emptyProfile() {
        return new OfficeProfile("", "", "", "", "", "", true);
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        jobs.submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, errors::present);
    }
}
