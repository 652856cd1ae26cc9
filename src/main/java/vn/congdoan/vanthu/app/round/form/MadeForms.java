package vn.congdoan.vanthu.app.round.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What was made.
 *
 * @param place the folder, or the one zip file
 * @param forms in the order of the units
 */
public record MadeForms(Path place, List<Form> forms) {

    /** The form of a unit and the name of its file. */
    public record Form(String unit, String file) {}

    public MadeForms {
        Objects.requireNonNull(place, "place");
        forms = List.copyOf(forms);
    }
}
