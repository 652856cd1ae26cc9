package vn.congdoan.vanthu.domain.check;

import java.util.List;

/**
 * What would mend a finding: replacements that are done together.
 *
 * @param safe whether it can never change what the text says, so that it may be done without being asked one by one
 */
public record Repair(boolean safe, List<Replacement> replacements) {

    /** @param place {@link CheckPlace.InBody} or {@link CheckPlace.InPart} */
    public record Replacement(CheckPlace place, String words) {}

    public Repair {
        replacements = List.copyOf(replacements);
    }

    public static Repair safe(CheckPlace place, String words) {
        return new Repair(true, List.of(new Replacement(place, words)));
    }

    /** One that a person has to look at. */
    public static Repair proposed(CheckPlace place, String words) {
        return new Repair(false, List.of(new Replacement(place, words)));
    }

    /** What it writes, for a list: the words of the first replacement. */
    public String words() {
        return replacements.isEmpty() ? "" : replacements.get(0).words();
    }
}
