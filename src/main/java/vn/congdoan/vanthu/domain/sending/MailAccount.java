package vn.congdoan.vanthu.domain.sending;

import java.util.Objects;

/**
 * From where the office sends e-mail; the password is never part of it.
 *
 * @param login "" for a server that asks for none
 * @param senderName as recipients see it
 */
public record MailAccount(
        String host, int port, Security security, String login, String senderName, String senderAddress) {

    /** How the connection is kept secret. */
    public enum Security {
        /** Begins in the clear and goes over to TLS, or is given up; usually port 587. */
        STARTTLS,
        /** TLS from the first byte; usually port 465. */
        TLS,
        /** In the clear, for a server in the house. */
        NONE
    }

    public MailAccount {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(senderName, "senderName");
        Objects.requireNonNull(senderAddress, "senderAddress");
    }
}
