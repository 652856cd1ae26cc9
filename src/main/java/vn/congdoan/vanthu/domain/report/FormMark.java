package vn.congdoan.vanthu.domain.report;

import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * By what a form of ours knows itself when it comes back: hidden in the workbook, in several places.
 *
 * @param round its code
 * @param unit its code
 * @param formVersion of the round's form
 */
public record FormMark(String round, String unit, int formVersion) {
    private static final String BEGINNING = "VANTHU1";

    public FormMark {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(unit, "unit");
    }

    /** "VANTHU1|TG-2024|U07|1|5f3a9c01"; the last is a checksum over what stands before it. */
    public String text() {
        String told = String.join("|", BEGINNING, escaped(round), escaped(unit), String.valueOf(formVersion));
        return told + "|" + checksum(told);
    }

    /** Nothing for anything but a whole, unchanged mark. */
    public static Optional<FormMark> parse(String text) {
        String[] parts = text.strip().split("\\|", -1);
        if (parts.length != 5 || !parts[0].equals(BEGINNING) || !parts[3].matches("\\d{1,6}")) {
            return Optional.empty();
        }
        FormMark mark = new FormMark(plain(parts[1]), plain(parts[2]), Integer.parseInt(parts[3]));
        return mark.text().equals(text.strip()) ? Optional.of(mark) : Optional.empty();
    }

    private static String escaped(String words) {
        return words.replace("%", "%25").replace("|", "%7C");
    }

    private static String plain(String words) {
        return words.replace("%7C", "|").replace("%25", "%");
    }

    private static String checksum(String told) {
        CRC32 sum = new CRC32();
        told.chars().forEach(letter -> updated(sum, letter));
        return String.format("%08x", sum.getValue());
    }

    /** Codes are plain ASCII, one byte a letter, as any other tool would count them; other letters count as two bytes. */
    private static void updated(CRC32 sum, int letter) {
        if (letter > 0x7f) {
            sum.update(letter >> 8);
        }
        sum.update(letter & 0xff);
    }
}
