package vn.congdoan.vanthu.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where the files of the day lie, and those that are there from the beginning. */
public final class OfficeDay {
    public final OfficeDates dates;
    public final Path units;
    public final Path document;
    public final Path lastYearsSpec;
    private final Path folder;

    /** @param today on which the reports are taken in */
    public OfficeDay(Path folder, LocalDate today) {
        this.folder = folder;
        dates = new OfficeDates(today);
        try {
            Files.createDirectories(folder);
            units = DayUnits.write(folder.resolve("don-vi.xlsx"), dates.year());
            document = DayDocument.write(folder.resolve("ke-hoach.txt"), dates);
            lastYearsSpec = DayForm.writeLastYears(folder.resolve("nam-truoc.json"), dates.year() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This year's, ordered by a sentence of the document. */
    public Path spec(long document, String sentence) throws IOException {
        return DayForm.write(
                folder.resolve("dot.json"), dates.year(), dates.deadline().toString(), document, sentence);
    }

    public String round() {
        return DayForm.code(dates.year());
    }

    public String lastYearsRound() {
        return DayForm.code(dates.year() - 1);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }
}
