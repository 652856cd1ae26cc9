package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is said of a unit from a day on, until the next version.
 *
 * @param from null in the first version: it holds from the unit's first day
 * @param group of {@link GroupHistory}; 0 for none
 * @param members null while unknown
 */
public record UnitVersion(
        LocalDate from,
        String code,
        String name,
        long group,
        String address,
        String email,
        String phone,
        Integer members) {
    public UnitVersion {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
    }

    /** What a unit's fields say, in a group. */
    public static UnitVersion of(Unit unit, long group) {
        return new UnitVersion(
                null, unit.code(), unit.name(), group, unit.address(), unit.email(), unit.phone(), unit.members());
    }

    public UnitVersion withFrom(LocalDate day) {
        return new UnitVersion(day, code, name, group, address, email, phone, members);
    }

    public UnitVersion withName(String other) {
        return new UnitVersion(from, code, other, group, address, email, phone, members);
    }

    public UnitVersion withGroup(long other) {
        return new UnitVersion(from, code, name, other, address, email, phone, members);
    }
}
