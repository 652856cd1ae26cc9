package vn.congdoan.vanthu.app.signing.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;

/** As what somebody has signed with a program that isn't ours: told by our field's name, else by whose turn it was. */
final class GainedRoles {
    private GainedRoles() {}

    static List<SigningRole> of(SignedFile before, List<SignatureStatus> fresh) {
        List<SigningRole> gained = new ArrayList<>();
        for (SignatureStatus status : fresh) {
            gained.add(byField(status.fieldName()).orElseGet(() -> next(before, gained)));
        }
        return gained;
    }

    private static Optional<SigningRole> byField(String name) {
        return Arrays.stream(SigningRole.values())
                .filter(role -> name.matches(role.fieldName() + "[0-9]*"))
                .findFirst();
    }

    private static SigningRole next(SignedFile before, List<SigningRole> gained) {
        List<SigningRole> missing = new ArrayList<>(before.needed());
        before.roles().forEach(missing::remove);
        gained.forEach(missing::remove);
        // Another program's own field is a person's or the organisation's; number and date are ours alone.
        return missing.stream()
                .filter(role -> role == SigningRole.PERSON || role == SigningRole.ORGANISATION)
                .findFirst()
                .orElseThrow(() -> ProblemException.of("signing.complete"));
    }
}
