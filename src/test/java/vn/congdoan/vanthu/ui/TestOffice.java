package vn.congdoan.vanthu.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Confirmation;
import vn.congdoan.vanthu.ui.common.Navigator;
import vn.congdoan.vanthu.ui.common.Notices;
import vn.congdoan.vanthu.ui.common.Waiting;
import vn.congdoan.vanthu.ui.common.book.BookPrinter;
import vn.congdoan.vanthu.ui.error.ErrorPresenter;
import vn.congdoan.vanthu.ui.error.ErrorReport;

/** The services over a real store in a folder of the test, and what screens get besides; no toolkit. */
public final class TestOffice implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    public final AppContext context;
    public final Messages messages = new Messages(Messages.VIETNAMESE);
    public final JobRunner jobs = new DirectJobRunner();
    public final Navigator navigator = new Navigator();
    public final Notices notices = new Notices();
    public final List<ErrorReport> told = new ArrayList<>();
    public final ErrorPresenter errors = new ErrorPresenter(messages, told::add);
    /** What was asked; every question is answered with {@link #answer}. */
    public final List<MessageRef> asked = new ArrayList<>();

    public boolean answer = true;
    public final Confirmation confirmation = (question, action) -> {
        asked.add(question);
        return answer;
    };

    public final Waiting waiting;

    public TestOffice(Path folder) {
        context = new AppContext(folder, CLOCK, Messages.VIETNAMESE);
        waiting = new Waiting(context.life().review()::queue, () -> true, jobs, errors::present);
    }

    /** A draft of the template, stored; its defaults are taken where nothing is given. */
    public long document(String templateId, Map<String, String> values) {
        var filled = context.templateService().fill(context.templateService().byId(templateId), values);
        return context.documentService().create(filled.draft(), templateId);
    }

    /** Prints each book as it is offered. */
    public BookPrinter printer(Path folder, Consumer<Path> opener) {
        return new BookPrinter(context.life().bookPrinting(), jobs, notices, errors, Optional::of, opener, folder);
    }

    /** The words of the latest notice; "" for none. */
    public String notice() {
        Notices.Notice latest = notices.latestProperty().get();
        return latest == null ? "" : messages.get(latest.text());
    }

    @Override
    public void close() {
        context.close();
    }
}
