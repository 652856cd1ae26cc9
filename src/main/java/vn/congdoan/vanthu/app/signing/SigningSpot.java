package vn.congdoan.vanthu.app.signing;

import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.sign.SignatureFields;

/** The field that a file is signed in next. */
record SigningSpot(SigningField field) {

    /**
     * The file's own free field of the role, else a new one at its place.
     *
     * @param places asked only when there is no field
     * @throws ProblemException {@code sign.order.alreadySigned} when only one signature of the role may be there and is
     */
    static SigningSpot of(byte[] pdf, SigningOrder order, Supplier<SigningPlaces> places) {
        SignatureFields.Known known = SignatureFields.of(pdf);
        SigningRole role = order.role();
        for (int index = 0; ; index++) {
            String name = SigningField.of(role, index, null).name();
            if (known.blank().containsKey(name)) {
                return new SigningSpot(
                        new SigningField(name, role, known.blank().get(name)));
            }
            if (!known.signed().contains(name)) {
                SigningPlace place = order.visible() ? places.get().of(role, index) : null;
                return new SigningSpot(SigningField.of(role, index, place));
            }
            if (role != SigningRole.PERSON) {
                throw ProblemException.of("sign.order.alreadySigned", name);
            }
        }
    }
}
