package vn.congdoan.vanthu.domain.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a document is signed.
 *
 * @param persons one for each signature block, from the left; {@link SigningPlace#none} where it isn't blank
 * @param signers the names under the blocks, in the same order; empty where they aren't known
 * @param number the blank of the running number; null when there is none, or when it is printed already
 * @param date the blank of the day; null as for the number
 * @param seal null without a signature block
 */
public record SigningPlaces(
        List<SigningPlace> persons, List<String> signers, SigningPlace number, SigningPlace date, SigningPlace seal) {
    public static final SigningPlaces NONE = new SigningPlaces(List.of(), null, null, null);

    public SigningPlaces {
        persons = List.copyOf(persons);
        signers = List.copyOf(signers);
    }

    /** Where it isn't known who signs in which block. */
    public SigningPlaces(List<SigningPlace> persons, SigningPlace number, SigningPlace date, SigningPlace seal) {
        this(persons, List.of(), number, date, seal);
    }

    /** The block in which somebody signs whom the predicate knows; -1 when no name is known to it. */
    public int blockOf(Predicate<String> person) {
        for (int i = 0; i < signers.size(); i++) {
            if (person.test(signers.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** @return null when there is no such place */
    public SigningPlace of(SigningRole role, int index) {
        return switch (role) {
            case PERSON -> index < persons.size() && !persons.get(index).isNone() ? persons.get(index) : null;
            case NUMBER -> number;
            case DATE -> date;
            case ORGANISATION -> seal;
        };
    }

    /** The fields at all places, in the order in which they are laid over each other. */
    public List<SigningField> fields() {
        List<SigningField> fields = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            fields.add(SigningField.of(SigningRole.PERSON, i, of(SigningRole.PERSON, i)));
        }
        for (SigningRole role : List.of(SigningRole.NUMBER, SigningRole.DATE, SigningRole.ORGANISATION)) {
            if (of(role, 0) != null) {
                fields.add(SigningField.of(role, 0, of(role, 0)));
            }
        }
        return fields;
    }
}
