package vn.congdoan.vanthu.ui.common.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.i18n.Messages;

/** When and why a state of a document was kept, in words. */
public final class VersionWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy H:mm");

    private final Messages messages;
    private final ZoneId zone;

    public VersionWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    public String of(DocumentVersion version) {
        return messages.get(
                "editor.versions." + version.reason().name().toLowerCase(Locale.ROOT),
                TIME.format(version.keptAt().atZone(zone)));
    }
}
