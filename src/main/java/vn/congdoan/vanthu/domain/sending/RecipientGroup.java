package vn.congdoan.vanthu.domain.sending;

import java.util.List;
import java.util.Objects;

/**
 * Several correspondents under one name: "Các CĐCS".
 *
 * @param id 0 until stored
 * @param members ids of correspondents
 */
public record RecipientGroup(long id, String name, List<Long> members) {
    public RecipientGroup {
        Objects.requireNonNull(name, "name");
        members = List.copyOf(members);
    }

    public RecipientGroup withId(long stored) {
        return new RecipientGroup(stored, name, members);
    }

    public RecipientGroup withMembers(List<Long> changed) {
        return new RecipientGroup(id, name, changed);
    }
}
