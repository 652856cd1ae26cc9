package vn.congdoan.vanthu.domain.signature;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The PDF of a document on its way through the signatures.
 *
 * @param id 0 before it is stored
 * @param gaps the roles whose place was left open when the PDF was made: number and date that are given after the signature
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
        List<SigningRole> gaps,
        List<SigningRole> roles,
        String handoff,
        String fileCopy,
        String hash,
        Instant madeAt,
        String madeBy) {
    public SignedFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(handoff, "handoff");
        Objects.requireNonNull(hash, "hash");
        gaps = List.copyOf(gaps);
        roles = List.copyOf(roles);
    }

    /** What may be signed now; empty when everything is there. The seal comes last (NĐ 30, Điều 32.2d). */
    public List<SigningRole> open() {
        if (state == SignedFileState.DROPPED) {
            return List.of();
        }
        if (!roles.contains(SigningRole.PERSON)) {
            return List.of(SigningRole.PERSON);
        }
        List<SigningRole> numbering =
                gaps.stream().filter(role -> !roles.contains(role)).toList();
        if (!numbering.isEmpty()) {
            return numbering;
        }
        return roles.contains(SigningRole.ORGANISATION) ? List.of() : List.of(SigningRole.ORGANISATION);
    }

    /** The same signed as one more role, in another file. */
    public SignedFile signed(List<SigningRole> all, String copy, String fileHash, Instant at, String by) {
        SignedFile next =
                new SignedFile(id, documentId, SignedFileState.SIGNED, gaps, all, handoff, copy, fileHash, at, by);
        return next.open().isEmpty() ? next.in(SignedFileState.FINAL) : next;
    }

    public SignedFile in(SignedFileState changed) {
        return new SignedFile(id, documentId, changed, gaps, roles, handoff, fileCopy, hash, madeAt, madeBy);
    }
}
