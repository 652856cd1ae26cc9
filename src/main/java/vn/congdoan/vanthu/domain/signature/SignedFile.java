package vn.congdoan.vanthu.domain.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The PDF of a document on its way through the signatures.
 *
 * @param id 0 before it is stored
 * @param needed as what it has to be signed, in order: one for each person, number and date where they were open when the PDF
 *     was made, the organisation
 * @param month printed in the PDF while the day was open, as in "2026-03"; "" when the whole date is printed
 * @param roles as what it is signed by now, in the order of signing
 * @param handoff names the file on its way to another program and back
 * @param fileCopy its name in the data folder
 * @param hash SHA-256 of the file, hexadecimal
 * @param madeAt the last change
 */
public record SignedFile(
        long id,
        long documentId,
        SignedFileState state,
        List<SigningRole> needed,
        String month,
        List<SigningRole> roles,
        String handoff,
        String fileCopy,
        String hash,
        Instant madeAt,
        String madeBy) {
    public SignedFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(handoff, "handoff");
        Objects.requireNonNull(hash, "hash");
        needed = List.copyOf(needed);
        roles = List.copyOf(roles);
    }

    /** What may be signed now; empty when everything is there. The seal comes last (NĐ 30, Điều 32.2d). */
    public List<SigningRole> open() {
        if (state == SignedFileState.DROPPED) {
            return List.of();
        }
        List<SigningRole> missing = new ArrayList<>(needed);
        roles.forEach(missing::remove);
        if (missing.contains(SigningRole.PERSON)) {
            return List.of(SigningRole.PERSON);
        }
        List<SigningRole> figures = missing.stream()
                .filter(role -> role != SigningRole.ORGANISATION)
                .toList();
        return figures.isEmpty() ? List.copyOf(missing) : figures;
    }

    /** Whether every person has signed. */
    public boolean isSignedByPersons() {
        return roles.contains(SigningRole.PERSON) && !open().contains(SigningRole.PERSON);
    }

    /** The same signed as one more role, in another file. */
    public SignedFile signed(List<SigningRole> all, String copy, String fileHash, Instant at, String by) {
        SignedFile next = new SignedFile(
                id, documentId, SignedFileState.SIGNED, needed, month, all, handoff, copy, fileHash, at, by);
        return next.open().isEmpty() ? next.in(SignedFileState.FINAL) : next;
    }

    public SignedFile in(SignedFileState changed) {
        return new SignedFile(id, documentId, changed, needed, month, roles, handoff, fileCopy, hash, madeAt, madeBy);
    }
}
