package vn.congdoan.vanthu.domain.register;

import java.util.Objects;

/**
 * One run of numbers without holes.
 *
 * @param seriesId whose rule made it
 * @param group code of the type that counts for itself; "" where the series has one count
 * @param period "2026", "2023-2028"; "" for a series without an end
 */
public record RegisterCount(long seriesId, String group, String period) {
    public RegisterCount {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(period, "period");
    }

    /** Names it in keys of the database. */
    public String code() {
        return seriesId + "/" + group + "/" + period;
    }
}
