package vn.congdoan.vanthu.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.text.letters.OldEncoders;

/**
 * The 113 files that came from 107 units, written from the forms that the program made. Of those that can be read three hold errors
 * for which they go back, and two one error each that staff puts right on the telephone.
 */
public final class ReturnsFolder {
    private static final long SEED = 7;
    private static final int SILENT = 9;
    private static final int LATE = 6;
    private static final int AGAIN = 6;
    private static final String[] NAMES = {
        "Book1 (2).xlsx",
        "Báo cáo.xlsx",
        "Bản sao của biểu mẫu.xlsx",
        "New Microsoft Excel Worksheet.xlsx",
        "bc gui cong doan nganh - CHINH THUC.xlsx",
        "scan0001.xlsx"
    };
    private static final String[] UNMARKED_NAMES = {
        "bao cao cua truong.xlsx", "So lieu tuyen truyen.xlsx", "Sheet1.xlsx"
    };

    private final OfficeDates dates;
    private final DayAnswers answers;
    private final Map<String, String> measures;
    private final Path forms;
    private final Path oldForms;
    private final Path folder;
    private final List<ReturnedFile> files = new ArrayList<>();
    private final Map<Mishap, List<DayUnit>> units = new LinkedHashMap<>();
    private final List<DayUnit> silent = new ArrayList<>();

    /**
     * @param indicators of this round
     * @param forms where its forms lie; {@code oldForms} those of the year before
     */
    public ReturnsFolder(OfficeDates dates, List<Indicator> indicators, Path forms, Path oldForms, Path folder) {
        this.dates = dates;
        this.answers = new DayAnswers(indicators, dates.year());
        measures = indicators.stream().collect(Collectors.toMap(Indicator::code, Indicator::unit));
        this.forms = forms;
        this.oldForms = oldForms;
        this.folder = folder;
        share();
    }

    /** Which unit has which fate. */
    private void share() {
        List<DayUnit> drawn = new ArrayList<>(DayUnits.expected());
        DayUnit merged = drawn.stream()
                .filter(unit -> unit.number() == DayUnits.MERGED)
                .findFirst()
                .orElseThrow();
        drawn.remove(merged);
        Collections.shuffle(drawn, new Random(SEED));
        silent.addAll(take(drawn, SILENT));
        units.put(Mishap.RENAMED, take(drawn, 6));
        units.put(Mishap.UNMARKED, take(drawn, 2));
        units.get(Mishap.UNMARKED).add(0, merged);
        units.put(Mishap.ROWS_INSERTED, take(drawn, 3));
        units.put(Mishap.LAST_YEARS_FORM, take(drawn, 2));
        units.put(Mishap.OLD_LETTERS, take(drawn, 2));
        units.put(Mishap.NUMBERS_AS_TEXT, take(drawn, 2));
        for (Mishap one : List.of(Mishap.LOCKED, Mishap.CORRUPT, Mishap.PHOTO)) {
            units.put(one, take(drawn, 1));
        }
        units.put(Mishap.NONE, drawn);
    }

    private static List<DayUnit> take(List<DayUnit> from, int count) {
        List<DayUnit> taken = new ArrayList<>(from.subList(0, count));
        from.subList(0, count).clear();
        return taken;
    }

    public ReturnsFolder write() throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Mishap, List<DayUnit>> one : units.entrySet()) {
            for (int i = 0; i < one.getValue().size(); i++) {
                write(one.getValue().get(i), one.getKey(), i);
            }
        }
        return this;
    }

    private void write(DayUnit unit, Mishap mishap, int index) throws IOException {
        boolean clean = mishap == Mishap.NONE;
        int late = clean && index < LATE ? index + 1 : 0;
        put(unit, mishap, index, 0, late);
        if (clean && index >= LATE && index < LATE + AGAIN) {
            put(unit, mishap, index, 1, 0);
        }
    }

    private void put(DayUnit unit, Mishap mishap, int index, int attempt, int late) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>(answers.of(unit.number(), attempt));
        String mistaken = mistaken(mishap, index);
        byte[] bytes = bytes(unit, mishap, index, values, mistaken);
        String name = name(unit, mishap, index, attempt);
        int day = late > 0 ? late : attempt > 0 ? -1 : -9 + unit.number() % 7;
        store(name, bytes, dates.changed(day, unit.number()));
        files.add(new ReturnedFile(unit, name, mishap, attempt, values, mistaken, late));
    }

    private void store(String name, byte[] bytes, Instant changed) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private String name(DayUnit unit, Mishap mishap, int index, int attempt) throws IOException {
        String given = form(forms, unit).getFileName().toString();
        String stem = given.substring(0, given.lastIndexOf('.'));
        return switch (mishap) {
            case RENAMED -> NAMES[index];
            case UNMARKED -> UNMARKED_NAMES[index];
            case OLD_LETTERS -> stem + ".xls";
            case PHOTO -> stem + ".jpg";
            // Some of the better ones stand before the first in the folder, others after it.
            default -> attempt == 0 ? given : index % 2 == 0 ? "moi nhat " + given : stem + " (sửa).xlsx";
        };
    }

    private String mistaken(Mishap mishap, int index) {
        if (index == 0 && mishap == Mishap.NUMBERS_AS_TEXT || index == 1 && mishap == Mishap.RENAMED) {
            return answers.plainFigure();
        }
        boolean rule = index == 0 && mishap == Mishap.RENAMED || index < 2 && mishap == Mishap.ROWS_INSERTED;
        return rule ? answers.partAndWhole().get(0) : "";
    }

    private byte[] bytes(DayUnit unit, Mishap mishap, int index, Map<String, Object> values, String mistaken)
            throws IOException {
        Path source = form(mishap == Mishap.LAST_YEARS_FORM ? oldForms : forms, unit);
        try (FilledForm form = new FilledForm(source)) {
            values.keySet().removeIf(code -> !form.has(code));
            form.fill(values);
            spoilFigure(form, mishap, mistaken);
            return spoilt(form, unit, mishap, index, values, mistaken);
        }
    }

    private void spoilFigure(FilledForm form, Mishap mishap, String mistaken) {
        if (mishap == Mishap.NUMBERS_AS_TEXT && !mistaken.isEmpty()) {
            form.cell(mistaken).setCellValue("nhiều");
        } else if (mistaken.equals(answers.plainFigure())) {
            form.cell(mistaken).setCellValue(-5);
        } else if (!mistaken.isEmpty()) {
            form.cell(mistaken).setCellValue(99_999);
        }
    }

    private byte[] spoilt(
            FilledForm form, DayUnit unit, Mishap mishap, int index, Map<String, Object> values, String mistaken)
            throws IOException {
        switch (mishap) {
            case ROWS_INSERTED -> Mishaps.insertRows(form, answers.plainFigure());
            case NUMBERS_AS_TEXT -> {
                Map<String, Object> right = new LinkedHashMap<>(values);
                right.remove(mistaken);
                Mishaps.numbersAsText(form, right, measures);
            }
            case UNMARKED -> {
                return Mishaps.copied(
                        form, words -> index == 0 ? words.replace(unit.name(), DayUnits.NAME_BEFORE) : words);
            }
            case OLD_LETTERS -> {
                UnaryOperator<String> letters = index == 0 ? OldEncoders::tcvn3 : OldEncoders::vni;
                return Mishaps.oldLetters(form, index == 0 ? ".VnTime" : "VNI-Times", letters);
            }
            case LOCKED -> {
                return Mishaps.locked(form.bytes());
            }
            case CORRUPT -> {
                return Mishaps.cut(form.bytes());
            }
            case PHOTO -> {
                return Mishaps.photo();
            }
            default -> {
                // Nothing befell it, or only its name.
            }
        }
        return form.bytes();
    }

    private static Path form(Path folder, DayUnit unit) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(unit.code() + "_"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(folder + " " + unit.code()));
        }
    }

    /** Those that took last year's form again. */
    public List<DayUnit> withLastYearsForm() {
        return List.copyOf(units.get(Mishap.LAST_YEARS_FORM));
    }

    /** One of the silent units answers at last. @return its file, outside the folder of the others */
    public Path writeLatecomer(Path outside) throws IOException {
        DayUnit unit = silent.get(0);
        Path source = form(forms, unit);
        try (FilledForm form = new FilledForm(source).fill(answers.of(unit.number(), 0))) {
            Path file = Files.write(Files.createDirectories(outside).resolve(source.getFileName()), form.bytes());
            Files.setLastModifiedTime(file, FileTime.from(dates.changed(7, 0)));
            return file;
        }
    }

    public Path folder() {
        return folder;
    }

    public List<ReturnedFile> files() {
        return List.copyOf(files);
    }

    public List<ReturnedFile> files(Mishap mishap) {
        return files.stream().filter(file -> file.mishap() == mishap).toList();
    }

    public List<DayUnit> silent() {
        return List.copyOf(silent);
    }

    /** Those whose mistake staff corrects, with the value that is right. */
    public List<ReturnedFile> corrected() {
        return Stream.of(Mishap.RENAMED, Mishap.ROWS_INSERTED)
                .map(mishap -> files(mishap).get(1))
                .toList();
    }

    /** Those that go back with their cells marked. */
    public List<ReturnedFile> marked() {
        return Stream.of(Mishap.RENAMED, Mishap.ROWS_INSERTED, Mishap.NUMBERS_AS_TEXT)
                .map(mishap -> files(mishap).get(0))
                .toList();
    }

    public List<ReturnedFile> unreadable() {
        return files.stream().filter(file -> !file.mishap().isReadable()).toList();
    }

    /** What counts in the end: of each unit the latest, without those that went back. */
    public Map<DayUnit, ReturnedFile> counting() {
        Map<DayUnit, ReturnedFile> counting = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.mishap().isReadable() && !marked().contains(file))
                .forEach(file -> counting.put(file.unit(), file));
        return counting;
    }
}
