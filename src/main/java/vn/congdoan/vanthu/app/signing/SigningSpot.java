package vn.congdoan.vanthu.app.signing;

import java.util.function.Predicate;
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
     * @param places asked only when there is no field, or when there are several that different people sign
     * @param signer whether a name is that of who signs: among several blocks each signs over the own name
     * @throws ProblemException {@code sign.order.alreadySigned} when the role or the person has signed
     */
    static SigningSpot of(byte[] pdf, SigningOrder order, Supplier<SigningPlaces> places, Predicate<String> signer) {
        SignatureFields.Known known = SignatureFields.of(pdf);
        SigningRole role = order.role();
        int own = ownBlock(known, role, places, signer);
        if (own >= 0) {
            requireFree(known, name(role, own));
            return at(own, known, order, places);
        }
        int index = 0;
        while (known.signed().contains(name(role, index))) {
            if (role != SigningRole.PERSON) {
                requireFree(known, name(role, index));
            }
            index++;
        }
        return at(index, known, order, places);
    }

    private static void requireFree(SignatureFields.Known known, String name) {
        if (known.signed().contains(name)) {
            throw ProblemException.of("sign.order.alreadySigned", name);
        }
    }

    private static String name(SigningRole role, int index) {
        return SigningField.of(role, index, null).name();
    }

    private static SigningSpot at(
            int index, SignatureFields.Known known, SigningOrder order, Supplier<SigningPlaces> places) {
        String name = name(order.role(), index);
        if (known.blank().containsKey(name)) {
            SigningPlace place = known.blank().get(name);
            return new SigningSpot(new SigningField(name, order.role(), place));
        }
        SigningPlace place = order.visible() ? places.get().of(order.role(), index) : null;
        return new SigningSpot(SigningField.of(order.role(), index, place));
    }

    /** Reading a file takes its time, so it is read only where several may sign. */
    private static int ownBlock(
            SignatureFields.Known known, SigningRole role, Supplier<SigningPlaces> places, Predicate<String> signer) {
        boolean first = known.blank().containsKey(name(role, 0));
        boolean second = known.blank().containsKey(name(role, 1));
        return role == SigningRole.PERSON && (second || !first) ? places.get().blockOf(signer) : -1;
    }
}
