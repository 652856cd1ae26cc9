package vn.congdoan.vanthu.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

/**
 * A person who signs, with the lines that stand above the name, during a term of office.
 *
 * @param id 0 until stored
 * @param position "PHÓ CHỦ TỊCH"; "" where an authority line says it already
 * @param otherPosition a second position above the name; mostly ""
 * @param validFrom first day; null for open
 * @param validTo last day; null for open
 */
public record Signer(
        long id,
        String name,
        String position,
        List<SignatureBlock.Authority> authorities,
        String otherPosition,
        LocalDate validFrom,
        LocalDate validTo) {
    public Signer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(otherPosition, "otherPosition");
        authorities = List.copyOf(authorities);
    }

    public Signer withId(long stored) {
        return new Signer(stored, name, position, authorities, otherPosition, validFrom, validTo);
    }

    /** Whether the term of office covers that day. */
    public boolean maySignOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public SignatureBlock signatureBlock() {
        return new SignatureBlock(authorities, position, otherPosition, name);
    }
}
