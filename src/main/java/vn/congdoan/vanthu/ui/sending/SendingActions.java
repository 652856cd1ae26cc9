package vn.congdoan.vanthu.ui.sending;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.sending.MailReport;
import vn.congdoan.vanthu.app.sending.SendingServices;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.sending.PlannedRecipient;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** What leaves the program: packs, messages, e-mail, envelopes. */
final class SendingActions {
    private static final int MOST_NAMED = 5;

    private final SendingServices services;
    private final SendingWindow window;
    private final LongSupplier document;
    private final Supplier<Set<String>> chosen;
    private final Runnable done;
    private Optional<Path> folder = Optional.empty();
    /** Only as long as the program runs; never stored. */
    private String password = "";

    /** @param done hears when something changed in the log */
    SendingActions(
            SendingServices services,
            SendingWindow window,
            LongSupplier document,
            Supplier<Set<String>> chosen,
            Runnable done) {
        this.services = services;
        this.window = window;
        this.document = document;
        this.chosen = chosen;
        this.done = done;
    }

    /** Into a folder that is asked for; the folder of the pack opens. */
    void pack(boolean withDocx) {
        askFolder(parent -> window.jobs()
                .submit(
                        services.packs().pack(document.getAsLong(), parent, withDocx, Map.of()),
                        pack -> {
                            String key = pack.signed() ? "sending.notice.packSigned" : "sending.notice.pack";
                            window.notices()
                                    .tell(MessageRef.of(key, pack.folder().toString()));
                            window.opener().accept(pack.folder());
                        },
                        window.errors()::present));
    }

    void envelopes(EnvelopeFormat format) {
        Set<String> keys = chosen.get();
        askFolder(parent -> window.jobs()
                .submit(
                        services.envelopes().print(document.getAsLong(), keys, format, parent),
                        file -> {
                            window.notices().tell(MessageRef.of("sending.notice.envelopes", file.toString()));
                            window.opener().accept(file);
                        },
                        window.errors()::present));
    }

    private void askFolder(Consumer<Path> then) {
        window.folders().apply(folder).ifPresent(parent -> {
            folder = Optional.of(parent);
            then.accept(parent);
        });
    }

    /** The message for that channel, to be pasted. */
    void copyMessage(Channel channel) {
        long id = document.getAsLong();
        run("sending.job.message", () -> services.packs().toAll(services.packs().message(id, channel)), text -> {
            window.clipboard().accept(text.body());
            window.notices().tell(MessageRef.of("sending.notice.copied", MessageRef.of(channel.labelKey())));
        });
    }

    /** The office's own words for that channel, from then on. */
    void editTemplate(Channel channel) {
        run("sending.job.message", () -> services.packs().template(channel), before -> {
            MessageRef title = MessageRef.of("sending.template.title", MessageRef.of(channel.labelKey()));
            WordsQuestion.Question question = new WordsQuestion.Question(
                    title,
                    MessageRef.of("sending.template.hint"),
                    MessageRef.of("sending.template.save"),
                    before.body());
            window.words().ask(question).ifPresent(words -> saveTemplate(channel, before.subject(), words));
        });
    }

    private void saveTemplate(Channel channel, String subject, String words) {
        run(
                "sending.job.message",
                () -> {
                    services.packs().saveTemplate(channel, new MessageText(subject, words));
                    return channel;
                },
                saved -> window.notices()
                        .tell(MessageRef.of("sending.template.saved", MessageRef.of(saved.labelKey()))));
    }

    /** To those of the chosen that go by e-mail, after the person has read the words once more. */
    void mail() {
        long id = document.getAsLong();
        Set<String> keys = chosen.get();
        run(
                "sending.job.message",
                () -> question(id, keys),
                question -> window.mail().ask(question).ifPresent(answer -> send(id, keys, answer)));
    }

    private MailQuestion.Question question(long id, Set<String> keys) {
        MailAccount account = services.mail().account().orElseThrow(() -> ProblemException.of("mail.notSet"));
        long count = services.plans().plan(id).resolved().stream()
                .filter(row -> keys.contains(row.key()) && isMailable(row))
                .count();
        if (count == 0) {
            throw ProblemException.of("mail.nobody");
        }
        MessageText message = services.packs().message(id, Channel.EMAIL);
        return new MailQuestion.Question(account, (int) count, message, password);
    }

    static boolean isMailable(PlannedRecipient row) {
        return row.channel() == Channel.EMAIL && !row.address().isBlank();
    }

    private void send(long id, Set<String> keys, MailQuestion.Answer answer) {
        password = answer.password();
        window.jobs()
                .submit(services.mail().send(id, keys, answer.message(), answer.password()), this::tell, failure -> {
                    password = "";
                    window.errors().present(failure);
                });
    }

    private void tell(MailReport report) {
        done.run();
        if (report.failed().isEmpty()) {
            window.notices()
                    .tell(MessageRef.of("sending.notice.mailed", report.sent().size()));
            return;
        }
        String reasons = report.failed().stream()
                .limit(MOST_NAMED)
                .map(failed ->
                        failed.recipient().name() + ": " + window.messages().get(failed.reason()))
                .collect(Collectors.joining("\n"));
        window.errors()
                .present(ProblemException.of(
                        "sending.mail.partly",
                        report.sent().size(),
                        report.failed().size(),
                        reasons));
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> onDone) {
        window.jobs().submit(new Job<>(MessageRef.of(title), control -> work.get()), onDone, window.errors()::present);
    }
}
