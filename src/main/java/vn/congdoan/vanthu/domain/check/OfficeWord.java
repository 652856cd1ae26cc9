package vn.congdoan.vanthu.domain.check;

import java.util.Objects;

/**
 * Words that an office adds to those the checker knows.
 *
 * @param entry as a person writes it: "NVH = Nhà văn hóa"
 */
public record OfficeWord(Kind kind, String entry) {

    /** What the checker does with the words. The names are stored. */
    public enum Kind {
        /** Known without an explanation. */
        ABBREVIATION,
        /** Always written with these capitals. */
        NAME,
        /** Written in another way in this office. */
        REPLACEMENT,
        /** Always with its commas. */
        ENUMERATION,
        /** Compounds with a hyphen between blanks. */
        TERM,
        /** Right as they are, whatever a rule on words says. */
        KEPT
    }

    public OfficeWord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
    }
}
