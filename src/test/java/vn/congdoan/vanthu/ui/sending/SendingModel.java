package vn.congdoan.vanthu.ui.sending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.sending.DirectoryService;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** The screens of sending without a toolkit: a real store, and a person whose answers are fields. */
final class SendingModel implements AutoCloseable {
    final TestOffice office;
    final Path out;
    final List<WordsQuestion.Question> questions = new ArrayList<>();
    final List<String> clipboard = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<MailQuestion.Question> asked = new ArrayList<>();
    Optional<MailQuestion.Answer> mailAnswer = Optional.empty();
    Optional<String> words = Optional.empty();

    SendingModel(Path folder) {
        office = new TestOffice(folder.resolve("data"));
        out = folder.resolve("out");
    }

    SendingWindow window() {
        return window(office.jobs);
    }

    SendingWindow window(JobRunner jobs) {
        return new SendingWindow(
                office.messages,
                TestOffice.CLOCK,
                jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                before -> Optional.of(out),
                question -> {
                    asked.add(question);
                    return mailAnswer;
                },
                question -> {
                    questions.add(question);
                    return words;
                },
                clipboard::add,
                opened::add);
    }

    SendingViewModel sending() {
        return new SendingViewModel(services(), window());
    }

    SendingScreenServices services() {
        return new SendingScreenServices(
                office.context.life().sending(),
                office.context.life().afterIssue(),
                office.context.documentService(),
                office.context.life().arrivals().assignments());
    }

    /** An issued plan to an unknown office and to a group of three that is reached by Zalo. */
    long document() {
        DirectoryService directory = office.context.life().sending().directory();
        List<Long> members = List.of("CĐCS số 1", "CĐCS số 2", "CĐCS số 3").stream()
                .map(name -> directory.save(new Correspondent(0, name, "", Channel.ZALO, "", "", "0912345678", true)))
                .map(Correspondent::id)
                .toList();
        directory.save(new RecipientGroup(0, "Các CĐCS", members));
        return new IssuedDocuments(office.context)
                .plan(5, List.of(new Recipient("Các CĐCS", ""), new Recipient("Sở Nội vụ", "để b/c")), "VT, TGNC");
    }

    @Override
    public void close() {
        office.close();
    }
}
