package vn.congdoan.vanthu.domain.sending;

import java.util.Objects;

/**
 * Somebody documents are sent to: an organisation, a unit, a person.
 *
 * @param id 0 until stored
 * @param shortName as Nơi nhận may name it too: "LĐLĐ tỉnh"; "" for none
 * @param channel by which it is reached where a document says nothing else
 * @param address postal; "" while unknown
 * @param email "" while unknown
 * @param phone also of Zalo; "" while unknown
 * @param active false for one that is no longer written to; what was sent to it stays in the log
 */
public record Correspondent(
        long id,
        String name,
        String shortName,
        Channel channel,
        String address,
        String email,
        String phone,
        boolean active) {
    public Correspondent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
    }

    /** One of which only the name is known. */
    public static Correspondent named(String name, Channel channel) {
        return new Correspondent(0, name, "", channel, "", "", "", true);
    }

    public Correspondent withId(long stored) {
        return new Correspondent(stored, name, shortName, channel, address, email, phone, active);
    }

    /** Where it is reached by that channel; "" when that isn't known, or when the channel needs no address. */
    public String addressFor(Channel way) {
        return switch (way) {
            case PAPER -> address;
            case EMAIL -> email;
            case ZALO -> phone;
            case PORTAL, SYSTEM -> "";
        };
    }
}
