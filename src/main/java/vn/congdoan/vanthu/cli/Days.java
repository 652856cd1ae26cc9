package vn.congdoan.vanthu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Days as they are written on the command line. */
final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private Days() {}

    /**
     * "2026-03-05" or "5/3/2026".
     *
     * @throws ProblemException for anything else, a usage error
     */
    static LocalDate of(String words) {
        Matcher iso = ISO.matcher(words.strip());
        Matcher usual = USUAL.matcher(words.strip());
        try {
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            if (usual.matches()) {
                return day(usual.group(3), usual.group(2), usual.group(1));
            }
        } catch (DateTimeException e) {
            throw ProblemException.causedBy(e, "cli.usage.date", words);
        }
        throw ProblemException.of("cli.usage.date", words);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
