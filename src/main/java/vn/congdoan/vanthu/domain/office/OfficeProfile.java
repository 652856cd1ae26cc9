package vn.congdoan.vanthu.domain.office;

import java.util.Objects;

/**
 * The office as its documents name it; every field but {@code organisation} may be "".
 *
 * @param parentOrganisation the superior over the name in the head
 * @param organisation the issuer's full name
 * @param organisationCode its abbreviation in symbols ("LĐLĐ")
 * @param place the place in front of the date
 * @param unitCode the drafting unit in a letter's symbol ("TGNC")
 * @param packId the format pack; "" chooses by the document's date
 * @param standingCommittee whether the organisation has a Ban Thường vụ that deputies sign for
 */
public record OfficeProfile(
        String parentOrganisation,
        String organisation,
        String organisationCode,
        String place,
        String unitCode,
        String packId,
        boolean standingCommittee) {
    public OfficeProfile {
        Objects.requireNonNull(parentOrganisation, "parentOrganisation");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(organisationCode, "organisationCode");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(unitCode, "unitCode");
        Objects.requireNonNull(packId, "packId");
    }
}
