package vn.congdoan.vanthu.ui.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.i18n.Messages;

class ErrorPresenterTest {
    private final List<ErrorReport> reports = new ArrayList<>();
    private final ErrorPresenter presenter = new ErrorPresenter(new Messages(Messages.VIETNAMESE), reports::add);

    @Test
    void anExpectedFailureIsToldInItsOwnWordsEvenWhenWrapped() {
        presenter.present(new CompletionException(ProblemException.of("error.memory")));

        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).isBug()).isFalse();
        assertThat(reports.get(0).text()).isEqualTo(new Messages(Messages.VIETNAMESE).get("error.memory"));
    }

    @Test
    void aBugShowsItsCodeAndNoClassNames() {
        presenter.present(new IllegalStateException("boom"));

        assertThat(reports.get(0).code()).matches("VT-[0-9A-F]{4}");
        assertThat(reports.get(0).text())
                .contains(reports.get(0).code())
                .doesNotContain("Exception")
                .doesNotContain("boom");
        assertThat(reports.get(0).details()).contains("IllegalStateException: boom");
    }

    @Test
    void theSameBugIsShownTwiceAtMost() {
        for (int i = 0; i < 5; i++) {
            presenter.present(new IllegalStateException("value " + i));
        }

        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).code()).isEqualTo(reports.get(1).code());
    }

    @Test
    void cancelledWorkIsNoFailure() {
        presenter.present(new CancellationException());

        assertThat(reports).isEmpty();
    }
}
