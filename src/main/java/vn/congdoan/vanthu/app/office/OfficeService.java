package vn.congdoan.vanthu.app.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.OfficeRepository;

/**
 * The office's profile and signers. It asks the database, so not on the window's thread; every method may throw a
 * {@link ProblemException} of the store.
 */
public final class OfficeService {
    private final OfficeRepository repository;
    private final Access access;
    private volatile String packId = "";

    public OfficeService(OfficeRepository repository, Access access) {
        this.repository = Objects.requireNonNull(repository, "repository");
        this.access = Objects.requireNonNull(access, "access");
    }

    /** Nothing before the first set-up. */
    public Optional<OfficeProfile> profile() {
        Optional<OfficeProfile> profile = repository.profile();
        packId = profile.map(OfficeProfile::packId).orElse("");
        return profile;
    }

    /** The pack of the profile as it was last read or saved, "" before that; asks no database, so for any thread. */
    public String packId() {
        return packId;
    }

    /** An invented office for trying out, from the data file {@code /office/sample.json}; needs no database. */
    public OfficeProfile sampleProfile() {
        return SampleOffice.load().profile();
    }

    /** The signer of the sample office; needs no database. */
    public Signer sampleSigner() {
        return SampleOffice.load().signer();
    }

    /** @throws ProblemException when the name is missing */
    public void save(OfficeProfile profile) {
        access.require(Permission.SETTINGS);
        if (profile.organisation().isBlank()) {
            throw ProblemException.of("error.office.name");
        }
        repository.save(profile);
        packId = profile.packId();
    }

    /** In the order in which they were entered. */
    public List<Signer> signers() {
        return repository.signers();
    }

    /**
     * Stores a new signer (id 0) or a changed one.
     *
     * @return the signer with its id
     * @throws ProblemException when the name is missing or the term ends before it begins
     */
    public Signer saveSigner(Signer signer) {
        access.require(Permission.SETTINGS);
        if (signer.name().isBlank()) {
            throw ProblemException.of("error.signer.name");
        }
        if (signer.validFrom() != null
                && signer.validTo() != null
                && signer.validTo().isBefore(signer.validFrom())) {
            throw ProblemException.of("error.signer.term", signer.name());
        }
        return repository.save(signer);
    }

    public void removeSigner(long id) {
        access.require(Permission.SETTINGS);
        repository.removeSigner(id);
    }
}
