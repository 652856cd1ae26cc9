package vn.congdoan.vanthu.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.congdoan.vanthu.app.search.SearchQuery;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.i18n.Messages;

/** Puts entries of the audit log into words. */
final class AuditRows {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Messages.VIETNAMESE);

    private final Messages messages;
    private final ZoneId zone;

    AuditRows(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** @param names of what is known by more than its number */
    AuditRow of(AuditEntry entry, Map<AuditSubject, String> names) {
        String at = TIME.format(entry.at().atZone(zone));
        String action = action(entry.action());
        String subject = subject(entry.subject(), names);
        String detail = detail(entry);
        return new AuditRow(
                entry.sequence(),
                at,
                entry.actor(),
                action,
                entry.subject().kind(),
                subject,
                detail,
                SearchQuery.searchable(at, entry.actor(), action, subject, detail));
    }

    String kind(AuditSubject.Kind kind) {
        return messages.get("audit.kind." + kind.name());
    }

    /** What a newer program or another hand wrote into the log is shown as it stands there. */
    private String action(String name) {
        String key = "audit.action." + name;
        return messages.bundle().containsKey(key) ? messages.get(key) : name;
    }

    private String subject(AuditSubject subject, Map<AuditSubject, String> names) {
        boolean onlyOne = subject.id() == 0;
        String which = names.getOrDefault(subject, String.valueOf(subject.id()));
        return onlyOne ? kind(subject.kind()) : kind(subject.kind()) + " " + which;
    }

    /** Roles are noted by their names, which stay when their words change. */
    private String detail(AuditEntry entry) {
        String words = entry.detail();
        if (entry.subject().kind() == AuditSubject.Kind.USER) {
            for (Role role : Role.values()) {
                words = words.replaceAll("\\b" + role.name() + "\\b", messages.get(role.labelKey()));
            }
        }
        if (entry.subject().kind() == AuditSubject.Kind.INCOMING) {
            for (Progress progress : Progress.values()) {
                words = words.replaceAll("^" + progress.name() + "\\b", messages.get(progress.labelKey()));
            }
        }
        return words;
    }
}
