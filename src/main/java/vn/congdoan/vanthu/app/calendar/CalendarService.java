package vn.congdoan.vanthu.app.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.calendar.DayOff;
import vn.congdoan.vanthu.domain.calendar.HolidayRules;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;
import vn.congdoan.vanthu.domain.calendar.YearCalendar;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/** Reads the program's calendar and the office's own files over it; a file that can't be used is left aside and told. */
public final class CalendarService {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarService.class);
    private static final String BUILT_IN = "/calendar/vietnam.json";

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private WorkingDays days;

    /** @param folder of the office's own files; needn't exist */
    public CalendarService(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** Read when first asked. */
    public synchronized WorkingDays workingDays() {
        if (days == null) {
            CalendarFile builtIn = builtIn();
            List<CalendarFile> own = own();
            days = new WorkingDays(year -> year(year, builtIn, own), builtIn.weekend());
        }
        return days;
    }

    /** The office's files that could not be used; empty when all could. */
    public synchronized List<Finding> findings() {
        workingDays();
        return List.copyOf(findings);
    }

    private static YearCalendar year(int year, CalendarFile builtIn, List<CalendarFile> own) {
        List<HolidayRules.Fixed> fixed = new ArrayList<>();
        List<HolidayRules.Lunar> lunar = new ArrayList<>(builtIn.lunar());
        List<DayOff> off = new ArrayList<>();
        Set<LocalDate> working = new HashSet<>();
        builtIn.fixed().forEach(day -> fixed.add(day.rule()));
        YearCalendar announced = announced(year, builtIn, null);
        for (CalendarFile file : own) {
            file.fixed().forEach(day -> fixed.add(day.rule()));
            lunar.addAll(file.lunar());
            off.addAll(ofYear(year, CalendarFile.spread(file.daysOff())));
            file.workingDays().stream().filter(day -> day.getYear() == year).forEach(working::add);
            announced = announced(year, file, announced);
        }
        YearCalendar calendar = announced != null
                ? announced
                : new HolidayRules(
                                fixed,
                                lunar,
                                builtIn.newYear(),
                                builtIn.nationalDay().rule())
                        .of(year);
        return calendar.with(off, working);
    }

    private static YearCalendar announced(int year, CalendarFile file, YearCalendar otherwise) {
        return file.years().stream()
                .filter(one -> one.year() == year)
                .map(CalendarFile.Year::calendar)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<DayOff> ofYear(int year, List<DayOff> days) {
        return days.stream().filter(day -> day.date().getYear() == year).toList();
    }

    private static CalendarFile builtIn() {
        try (InputStream in = CalendarService.class.getResourceAsStream(BUILT_IN)) {
            return CalendarFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CalendarFile> own() {
        List<CalendarFile> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.list(folder)) {
                paths.filter(path -> path.toString().endsWith(".json")).sorted().forEach(path -> read(path, files));
            } catch (IOException | UncheckedIOException e) {
                refuse(folder, e);
            }
        }
        return files;
    }

    private void read(Path path, List<CalendarFile> files) {
        try {
            CalendarFile file = CalendarFile.read(Files.readAllBytes(path));
            file.fixed().forEach(CalendarFile.FixedDay::rule);
            file.years().forEach(CalendarFile.Year::calendar);
            CalendarFile.spread(file.daysOff());
            files.add(file);
        } catch (IOException
                | RuntimeException e) { // a missing date or a 31 February: whatever is wrong, it is the file
            refuse(path, e);
        }
    }

    private void refuse(Path path, Exception why) {
        LOG.warn("{} is no calendar", path, why);
        findings.add(new Finding(
                Severity.WARNING, path.toString(), MessageRef.of("calendar.file.unusable", path.getFileName())));
    }
}
