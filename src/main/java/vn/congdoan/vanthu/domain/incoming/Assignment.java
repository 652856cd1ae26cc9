package vn.congdoan.vanthu.domain.incoming;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the leader said about a document.
 *
 * @param handler the unit or person that deals with it; "" while nobody does
 * @param instruction the leader's words; may be ""
 * @param leader the name of who said it; "" while nobody did
 * @param deadline null for none
 * @param forwardedOn the day it was handed on; null while it wasn't
 */
public record Assignment(String handler, String instruction, String leader, LocalDate deadline, LocalDate forwardedOn) {
    public static final Assignment OPEN = new Assignment("", "", "", null, null);

    public Assignment {
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(leader, "leader");
    }

    public boolean isOpen() {
        return handler.isEmpty();
    }
}
