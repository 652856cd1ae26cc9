package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.OFFICE_PROFILE;
import static vn.congdoan.vanthu.storage.jooq.Tables.SIGNER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.storage.jooq.tables.records.OfficeProfileRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.SignerRecord;

/** The office's profile (there is one, or none yet) and its signers. */
public final class OfficeRepository {
    private static final int ONLY = 1;

    private static final Prepared PROFILE = Prepared.of(dsl -> dsl.selectFrom(OFFICE_PROFILE));

    private final Database database;

    public OfficeRepository(Database database) {
        this.database = database;
    }

    public Optional<OfficeProfile> profile() {
        return database.read(dsl -> PROFILE.first(dsl, OfficeRepository::profile));
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

    private static OfficeProfile profile(ResultSet row) throws SQLException {
        return new OfficeProfile(
                row.getString(OFFICE_PROFILE.PARENT_ORGANISATION.getName()),
                row.getString(OFFICE_PROFILE.ORGANISATION.getName()),
                row.getString(OFFICE_PROFILE.ORGANISATION_CODE.getName()),
                row.getString(OFFICE_PROFILE.PLACE.getName()),
                row.getString(OFFICE_PROFILE.UNIT_CODE.getName()),
                row.getString(OFFICE_PROFILE.PACK_ID.getName()),
                row.getBoolean(OFFICE_PROFILE.STANDING_COMMITTEE.getName()));
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
