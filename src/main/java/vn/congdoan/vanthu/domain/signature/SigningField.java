package vn.congdoan.vanthu.domain.signature;

import java.util.Objects;

/**
 * A field of a PDF that waits for a signature.
 *
 * @param name in the file: {@link SigningRole#fieldName()}, with a figure behind it for the second person and further ones
 * @param place null where nothing is shown
 */
public record SigningField(String name, SigningRole role, SigningPlace place) {
    public SigningField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }

    /** The field of the {@code index}th of those who sign in that role, counted from 0. */
    public static SigningField of(SigningRole role, int index, SigningPlace place) {
        return new SigningField(role.fieldName() + (index == 0 ? "" : String.valueOf(index + 1)), role, place);
    }
}
