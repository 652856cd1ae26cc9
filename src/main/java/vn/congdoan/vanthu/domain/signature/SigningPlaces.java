package vn.congdoan.vanthu.domain.signature;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a document is signed.
 *
 * @param persons one for each signature block, from the left
 * @param number the blank of the running number; null when there is none, or when it is printed already
 * @param date the blank of the day; null as for the number
 * @param seal null without a signature block
 */
public record SigningPlaces(List<SigningPlace> persons, SigningPlace number, SigningPlace date, SigningPlace seal) {
    public static final SigningPlaces NONE = new SigningPlaces(List.of(), null, null, null);

    public SigningPlaces {
        persons = List.copyOf(persons);
    }

    /** @return null when there is no such place */
    public SigningPlace of(SigningRole role, int index) {
        return switch (role) {
            case PERSON -> index < persons.size() ? persons.get(index) : null;
            case NUMBER -> number;
            case DATE -> date;
            case ORGANISATION -> seal;
        };
    }

    /** The fields at all places, in the order in which they are laid over each other. */
    public List<SigningField> fields() {
        List<SigningField> fields = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            fields.add(SigningField.of(SigningRole.PERSON, i, persons.get(i)));
        }
        for (SigningRole role : List.of(SigningRole.NUMBER, SigningRole.DATE, SigningRole.ORGANISATION)) {
            if (of(role, 0) != null) {
                fields.add(SigningField.of(role, 0, of(role, 0)));
            }
        }
        return fields;
    }
}
