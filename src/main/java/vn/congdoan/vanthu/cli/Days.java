package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import vn.congdoan.vanthu.domain.calendar.WrittenDay;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Days as they are written on the command line. */
final class Days {
    private Days() {}

    /**
     * "2026-03-05" or "5/3/2026".
     *
     * @throws ProblemException for anything else, a usage error
     */
    static LocalDate of(String words) {
        return WrittenDay.of(words).orElseThrow(() -> ProblemException.of("cli.usage.date", words));
    }
}
