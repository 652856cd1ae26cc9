package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a group is called from a day on, until the next version.
 *
 * @param from null in the first version
 * @param parent the group it belongs to; 0 at the top
 */
public record GroupVersion(LocalDate from, String name, long parent) {
    public GroupVersion {
        Objects.requireNonNull(name, "name");
    }
}
