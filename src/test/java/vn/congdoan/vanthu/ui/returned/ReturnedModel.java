package vn.congdoan.vanthu.ui.returned;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.WordsQuestion;

/** The screens of returned reports without a toolkit: a real store, real files, and a person whose answers are fields. */
final class ReturnedModel implements AutoCloseable {
    final TestOffice office;
    final Returns returns;
    final Path in;
    final Path out;
    final List<String> clipboard = new ArrayList<>();
    final List<WordsQuestion.Question> questions = new ArrayList<>();
    Optional<String> reason = Optional.of("gọi điện hỏi lại");

    ReturnedModel(Path folder, int units) {
        office = new TestOffice(folder.resolve("data"));
        in = folder.resolve("in");
        out = folder.resolve("out");
        returns = new Returns(office.context.life().reporting(), in, units);
    }

    ReturnedViewModel returned(JobRunner jobs) {
        return returned(jobs, (time, action) -> {
            action.run();
            return () -> {};
        });
    }

    ReturnedViewModel returned(JobRunner jobs, Delay delay) {
        return new ReturnedViewModel(
                office.context.life().reporting().intake(),
                office.context.life().reporting().rounds(),
                window(jobs, delay));
    }

    FiledViewModel filed() {
        return new FiledViewModel(office.context.life().reporting(), window(office.jobs, new ManualDelay()));
    }

    private ReturnedWindow window(JobRunner jobs, Delay delay) {
        return new ReturnedWindow(
                office.messages,
                jobs,
                delay,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                List::of,
                before -> Optional.of(out),
                question -> {
                    questions.add(question);
                    return reason;
                },
                clipboard::add,
                path -> {});
    }

    /** A folder as it comes together in a week. */
    void folder(int units) {
        for (int i = 1; i <= units; i++) {
            Map<String, Object> values = Returns.right(i);
            if (i % 17 == 0) {
                values.put("A2", 900);
                values.put("B1", "nhiều");
            } else if (i % 19 == 0) {
                values.put("B1", "khoảng 15 buổi");
            }
            if (i % 23 == 0) {
                returns.write(
                        "Khối " + i % 3 + "/bao cao " + i + ".xlsx",
                        returns.unmarked(Returns.unit(i).name(), i));
            } else {
                returns.write(
                        "Khối " + i % 3 + "/" + Returns.unit(i).name() + ".xlsx",
                        returns.filled(i, values, book -> {}));
            }
        }
        returns.write("anh chup.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        returns.write("U03 hong.xlsx", "PK hỏng".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        office.close();
    }
}
