package vn.congdoan.vanthu.app.sending;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * How many copies stay in the house, after the words behind "Lưu:" (NĐ 30, Phụ lục I, II.9: the number stands last). A number
 * behind the last place only is that of all places; several numbers are each place's own.
 */
final class ArchiveCopies {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\(\\s*([^()]*)\\)|[.\\s](0*\\d{1,3}\\s*(?:b|ban)?))\\s*$");

    private ArchiveCopies() {}

    /** "VT, TGNC (3)" is 3, "VT, TGNC" is 2, "VT (2), KT (3)" is 5; 0 for "". */
    static int of(String archive) {
        List<Integer> numbers = Stream.of(archive.split("[,;]"))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .map(ArchiveCopies::number)
                .toList();
        long counted = numbers.stream().filter(number -> number > 0).count();
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        return counted == 1 && last > 0
                ? last
                : numbers.stream().mapToInt(number -> Math.max(1, number)).sum();
    }

    private static int number(String place) {
        String folded = Letters.fold(place).replaceFirst("\\.$", "");
        Matcher number = NUMBER.matcher(folded);
        if (!number.find()) {
            return 0;
        }
        return RecipientWords.copies((number.group(1) == null ? number.group(2) : number.group(1)).strip());
    }
}
