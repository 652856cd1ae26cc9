package vn.congdoan.vanthu.ui.register;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.document.TypedSubject;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.sheet.SheetText;
import vn.congdoan.vanthu.i18n.Messages;

/** The ten columns of a row in words. */
final class EntryWords {
    private final Messages messages;

    EntryWords(Messages messages) {
        this.messages = messages;
    }

    static String subject(RegisterEntry entry) {
        return TypedSubject.of(entry.subject().typeName(), entry.subject().subject());
    }

    static String copies(RegisterEntry entry) {
        return entry.delivery().copies() == 0
                ? ""
                : String.valueOf(entry.delivery().copies());
    }

    /** Column 10 also says why a row isn't an ordinary one. */
    String note(RegisterEntry entry) {
        String state = entry.state() == RegisterEntry.State.ISSUED
                ? ""
                : messages.get(entry.state().labelKey());
        String reason =
                entry.reason().isEmpty() || state.isEmpty() ? state + entry.reason() : state + ": " + entry.reason();
        return reason.isEmpty() || entry.delivery().note().isEmpty()
                ? reason + entry.delivery().note()
                : entry.delivery().note() + "; " + reason;
    }

    /** For a spreadsheet: a line each, with tabs between the columns. */
    String tabbed(List<RegisterEntry> entries) {
        return entries.stream().map(entry -> SheetText.line(columns(entry))).collect(Collectors.joining("\n"));
    }

    private List<String> columns(RegisterEntry entry) {
        return List.of(
                entry.number().full(),
                PrintedDay.of(entry.date()),
                subject(entry),
                entry.subject().signer(),
                entry.delivery().recipients(),
                entry.delivery().archive(),
                copies(entry),
                PrintedDay.of(entry.delivery().transferredOn()),
                entry.delivery().received(),
                note(entry));
    }
}
