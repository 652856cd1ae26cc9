package vn.congdoan.vanthu.app.round.back;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.app.round.intake.FindingWords;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.viet.Letters;

/** What is said to a unit whose report goes back: which file, what to mend cell by cell, until when. */
final class BackWords {
    /** Characters of a unit's name in a file's name. */
    private static final int NAME = 40;

    private final Messages words;
    private final String office;
    private final LocalDate today;

    /** @param words Vietnamese */
    BackWords(Messages words, String office, LocalDate today) {
        this.words = words;
        this.office = office;
        this.today = today;
    }

    /** Fits into a chat or an e-mail. */
    String message(ReportingRound round, ExpectedUnit unit, FiledSubmission filed) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("report.back.to", unit.name()));
        lines.add("");
        lines.add(
                office.isEmpty()
                        ? words.get("report.back.receivedHere", plainName(filed), round.title())
                        : words.get("report.back.received", office, plainName(filed), round.title()));
        List<CellFinding> wrong = wrong(filed.findings());
        if (wrong.isEmpty()) {
            lines.add(words.get("report.back.whole", filed.submission().problem()));
            lines.add("");
        } else {
            lines.add(words.get("report.back.cells", wrong.size()));
            FindingWords finding = new FindingWords(words);
            wrong.forEach(one -> lines.add("- " + finding.line(one, round.form())));
            lines.add("");
            lines.add(words.get("report.back.marked"));
        }
        lines.add(until(round, unit));
        return String.join("\n", lines) + "\n";
    }

    private String until(ReportingRound round, ExpectedUnit unit) {
        LocalDate last = unit.extension() == null ? round.deadline() : unit.extension();
        return last.isBefore(today)
                ? words.get("report.back.overdue", PrintedDay.of(last))
                : words.get("report.back.until", PrintedDay.of(last));
    }

    /** What the unit has to look at. */
    static List<CellFinding> wrong(List<CellFinding> findings) {
        return findings.stream().filter(one -> one.weight() != Weight.NOTE).toList();
    }

    String comment(CellFinding finding) {
        return words.get(finding.message());
    }

    static String plainName(FiledSubmission filed) {
        String file = filed.submission().file();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** "U07-cong-doan-truong-thpt-kim-son": letters that every program and archive keeps. */
    static String fileName(ExpectedUnit unit) {
        String plain = Letters.fold(unit.code() + " " + unit.name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= NAME ? plain : plain.substring(0, NAME).replaceAll("-+$", "");
    }
}
