package vn.congdoan.vanthu.domain.unit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A grassroots union as it is on a day.
 *
 * @param id of the union through all its changes; 0 until stored
 * @param code as the office writes it: "U07"; unique, compared without case
 * @param group the name of its khối or cụm; "" for none
 * @param address postal; "" while unknown
 * @param email "" while unknown
 * @param phone also of Zalo; "" while unknown
 * @param members đoàn viên; null while unknown
 * @param from its first day; null when it was there before anybody wrote it down
 * @param until its last day; null while it goes on
 */
public record Unit(
        long id,
        String code,
        String name,
        String group,
        String address,
        String email,
        String phone,
        Integer members,
        LocalDate from,
        LocalDate until) {
    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
    }
}
