package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.OFFICE_PROFILE;
import static vn.congdoan.vanthu.storage.jooq.Tables.SIGNER;

import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.storage.jooq.tables.records.OfficeProfileRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.SignerRecord;

/** The office's profile (there is one, or none yet) and its signers. */
public final class OfficeRepository {
    private static final int ONLY = 1;

    private final Database database;

    public OfficeRepository(Database database) {
        this.database = database;
    }

    public Optional<OfficeProfile> profile() {
        return database.read(dsl -> dsl.selectFrom(OFFICE_PROFILE).fetchOptional(row -> OfficeRepository.profile(row)));
    }

    public void save(OfficeProfile profile) {
        OfficeProfileRecord row = new OfficeProfileRecord(
                ONLY,
                profile.parentOrganisation(),
                profile.organisation(),
                profile.organisationCode(),
                profile.place(),
                profile.unitCode(),
                profile.packId(),
                profile.standingCommittee());
        database.write(dsl -> dsl.insertInto(OFFICE_PROFILE)
                .set(row)
                .onConflict(OFFICE_PROFILE.ID)
                .doUpdate()
                .set(row)
                .execute());
    }

    /** In the order in which they were entered. */
    public List<Signer> signers() {
        return database.read(
                dsl -> dsl.selectFrom(SIGNER).orderBy(SIGNER.ID).fetch(row -> OfficeRepository.signer(row)));
    }

    /** @return the signer with its id: a new one when it was 0 */
    public Signer save(Signer signer) {
        return database.write(dsl -> {
            SignerRecord row = dsl.newRecord(SIGNER);
            row.setName(signer.name());
            row.setPositionLine(signer.position());
            row.setAuthorities(DraftJson.write(signer.authorities()));
            row.setOtherPosition(signer.otherPosition());
            row.setValidFrom(signer.validFrom());
            row.setValidTo(signer.validTo());
            if (signer.id() == 0) {
                row.insert();
                return signer.withId(row.getId());
            }
            dsl.update(SIGNER).set(row).where(SIGNER.ID.eq(signer.id())).execute();
            return signer;
        });
    }

    public void removeSigner(long id) {
        database.write(dsl -> dsl.deleteFrom(SIGNER).where(SIGNER.ID.eq(id)).execute());
    }

    private static OfficeProfile profile(OfficeProfileRecord row) {
        return new OfficeProfile(
                row.getParentOrganisation(),
                row.getOrganisation(),
                row.getOrganisationCode(),
                row.getPlace(),
                row.getUnitCode(),
                row.getPackId(),
                row.getStandingCommittee());
    }

    private static Signer signer(SignerRecord row) {
        return new Signer(
                row.getId(),
                row.getName(),
                row.getPositionLine(),
                DraftJson.authorities(row.getAuthorities()),
                row.getOtherPosition(),
                row.getValidFrom(),
                row.getValidTo());
    }
}
