package vn.congdoan.vanthu.app.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.domain.user.Credentials;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.secret.PasswordHash;

/** Logins that nobody has. They are counted like the others, or the wait would tell which ones exist. */
final class Strangers {
    /** Whoever tries more names than that waits for none of the first again. */
    private static final int MOST = 500;

    private static final String NO_LETTER = "\0";
    /** In the audit log: what was typed into the wrong field may be a password. */
    private static final String UNNAMED = "?";

    private final Map<String, Credentials> failed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Credentials> eldest) {
            return size() > MOST;
        }
    };
    /** Of a password that nobody can type; made when first needed, because it takes long. */
    private String hash;

    /** As if somebody had it. */
    Credentials credentials(String login) {
        Credentials known = failed.get(login);
        return known == null ? new Credentials(nobody(login), hash(), 0, null) : known;
    }

    void failed(Credentials of, int failures, Instant blockedUntil) {
        failed.put(of.user().login(), new Credentials(of.user(), of.hash(), failures, blockedUntil));
    }

    private static User nobody(String login) {
        return new User(0, login, UNNAMED, Set.of(), false);
    }

    private String hash() {
        if (hash == null) {
            hash = PasswordHash.of(NO_LETTER.toCharArray());
        }
        return hash;
    }
}
