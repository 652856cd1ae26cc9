package vn.congdoan.vanthu.app.document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Drafts;

/** Types into the newest document through the real services, a letter every 15 ms, and says how many it has typed. */
final class TypingProcess {
    static final String SAID = "typed ";
    private static final int PAUSE_MILLIS = 15;

    private TypingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        AppContext context = new AppContext(Path.of(arguments[0]), Clock.systemUTC(), Messages.VIETNAMESE);
        DocumentService documents = context.documentService();
        List<DocumentSummary> list = documents.list();
        long id = list.isEmpty()
                ? documents.create(Drafts.plan("Gõ", ""), "")
                : list.get(0).id();
        Draft draft = documents.open(id);
        Autosave autosave = documents.autosave(id, new Autosave.Listener() {
            @Override
            public void saved() {
                // the test looks into the database itself
            }

            @Override
            public void failed(RuntimeException failure) {
                throw failure;
            }
        });
        StringBuilder text = new StringBuilder(draft.bodyText());
        while (true) {
            text.append(letter(text.length()));
            autosave.changed(draft.withBodyText(text.toString()));
            System.out.println(SAID + text.length());
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The letter at that place of the text, so that a hole would be seen. */
    static char letter(int place) {
        return "Liên đoàn Lao động ".charAt(place % 19);
    }
}
