package vn.congdoan.vanthu.text.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.viet.Letters;

/** What a line of the head says, told from the line alone. */
enum HeadLine {
    NATIONAL_TITLE,
    NATIONAL_MOTTO,
    NUMBER,
    PLACE_DATE,
    MARK,
    LETTER_SUBJECT,
    ADDRESSEES,
    RULE,
    OTHER;

    private static final Pattern NUMBER_LINE =
            Pattern.compile("Số\\s*:?\\s*(?:(\\d{1,6})\\s*([a-zđ])?)?[\\s.…_]*(?:(?:/|-(?=[^-/]*/))\\s*(\\S.*))?");
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d&.]+(?:[-–/][\\p{L}\\d&.]+)*");
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:(\\S[^\\n]{0,58}?)\\s*,\\s*)?[Nn]gày\\s*([\\d.…_\\s]*?)\\s*tháng\\s*([\\d.…_\\s]*?)\\s*năm\\s*([\\d.…_]*)\\s*\\.?");
    private static final Pattern LETTER_LINE = Pattern.compile("(?:V/v|V/V|v/v)\\s*:?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ADDRESSEE_LINE = Pattern.compile("(?i:Kính g[ửở]i)\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern RULE_LINE = Pattern.compile("[-_=*–—]{3,}");

    static HeadLine of(Row row) {
        return row.isForced() ? OTHER : of(row.plain());
    }

    static HeadLine of(String plain) {
        String folded = Letters.fold(plain).replaceAll("\\s+", " ");
        if (folded.equals("cong hoa xa hoi chu nghia viet nam")) {
            return NATIONAL_TITLE;
        }
        if (folded.matches("doc lap ?[-–] ?tu do ?[-–] ?hanh phuc")) {
            return NATIONAL_MOTTO;
        }
        if (mark(plain) != Mark.NONE) {
            return MARK;
        }
        if (LETTER_LINE.matcher(plain).matches()) {
            return LETTER_SUBJECT;
        }
        if (ADDRESSEE_LINE.matcher(plain).matches()) {
            return ADDRESSEES;
        }
        if (DATE_LINE.matcher(plain).matches()) {
            return PLACE_DATE;
        }
        if (RULE_LINE.matcher(plain).matches()) {
            return RULE;
        }
        return number(plain) == null ? OTHER : NUMBER;
    }

    /** "DỰ THẢO", "[DỰ THẢO LẦN 2]", "HỎA TỐC" … */
    static Mark mark(String plain) {
        String words = plain.replaceAll("[\\[\\]()]", "").strip();
        String folded = Letters.fold(words).replaceAll(" lan (thu )?\\d+$", "");
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NONE && Capitals.isCapitals(words) && folded.equals(Letters.fold(mark.text()))) {
                return mark;
            }
        }
        return Mark.NONE;
    }

    /** The number of a line "Số: 06/KH-LĐLĐ", open where it is left blank; null for any other line. */
    static DocumentNumber number(String plain) {
        Matcher line = NUMBER_LINE.matcher(plain);
        if (!line.matches() || line.group(1) == null && line.group(3) == null) {
            return null;
        }
        String symbol = line.group(3) == null
                ? ""
                : line.group(3).replaceAll("\\s*([-–/])\\s*", "$1").strip();
        if (!symbol.isEmpty() && !SYMBOL.matcher(symbol).matches()) {
            return null;
        }
        Integer number = line.group(1) == null ? null : Integer.valueOf(line.group(1));
        return new DocumentNumber(number, line.group(2), symbol);
    }

    /** "Ninh Bình" of "Ninh Bình, ngày …"; "" for none. */
    static String place(String plain) {
        Matcher line = DATE_LINE.matcher(plain);
        return line.matches() && line.group(1) != null ? line.group(1).strip() : "";
    }

    /** The date of the same line, open where it is blank; null when it is no possible day. */
    static PartialDate date(String plain) {
        Matcher line = DATE_LINE.matcher(plain);
        if (!line.matches()) {
            return null;
        }
        try {
            return new PartialDate(figure(line.group(4)), figure(line.group(3)), figure(line.group(2)));
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    /** The words after "V/v" or after "Kính gửi:". */
    static String rest(String plain) {
        Matcher letter = LETTER_LINE.matcher(plain);
        if (letter.matches()) {
            return letter.group(1).strip();
        }
        Matcher addressees = ADDRESSEE_LINE.matcher(plain);
        return addressees.matches() ? addressees.group(1).strip() : plain;
    }

    private static Integer figure(String typed) {
        String digits = typed.replaceAll("[.…_\\s]", "");
        return digits.isEmpty() ? null : Integer.valueOf(digits.length() > 6 ? "999999" : digits);
    }
}
