package vn.congdoan.vanthu.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class DirectJobRunnerTest {
    private final List<Object> told = new ArrayList<>();

    @Test
    void givesTheResult() {
        new DirectJobRunner().submit(job(control -> "xong"), told::add, told::add);
        assertThat(told).containsExactly("xong");
    }

    @Test
    void givesTheFailureAsItIs() {
        ProblemException problem = ProblemException.of("a.key");
        new DirectJobRunner()
                .submit(
                        job(control -> {
                            throw problem;
                        }),
                        told::add,
                        told::add);
        assertThat(told).containsExactly(problem);
    }

    @Test
    void doesNotTakeAFailureOfTheAnswerForOneOfTheWork() {
        assertThatThrownBy(() -> new DirectJobRunner()
                        .submit(
                                job(control -> "xong"),
                                result -> {
                                    throw new IllegalStateException("in the answer");
                                },
                                told::add))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void doesNotBeginCancelledWork() {
        JobControl cancelled = new JobControl() {
            @Override
            public void progress(long done, long total) {
                told.add(done);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        new DirectJobRunner(cancelled).submit(job(control -> told.add("begun")), told::add, told::add);
        assertThat(told).singleElement().isInstanceOf(CancellationException.class);
    }

    private static <T> Job<T> job(Job.Work<T> work) {
        return new Job<>(MessageRef.of("a.title"), work);
    }
}
