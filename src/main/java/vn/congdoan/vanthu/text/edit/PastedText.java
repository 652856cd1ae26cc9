package vn.congdoan.vanthu.text.edit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.letters.LetterRepair;

/**
 * Pasted text as the notation has it: composed letters, ordinary spaces and line ends, the bullets of word processors and chats
 * as dashes, sentences that a page or a narrow column has torn in one piece, the cells of a spreadsheet as the rows of a table.
 */
public final class PastedText {
    private static final Pattern BULLET = Pattern.compile("^\\s*[•▪◦●○■□·\uf0b7\uf0a7\uf02d]\\s*");
    private static final Pattern LABEL_TAB = Pattern.compile("^(\\s*(?:[-+–]|[\\p{L}\\d.]{1,8}[.)]))\\t+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u200c\u200d\u2060\ufeff\ufe0f\u00ad]");
    /** Letters that only Unicode has: in the old code pages a soft hyphen is a letter itself. */
    private static final Pattern UNICODE = Pattern.compile("[\u1ea0-\u1ef9]");
    /** A word that a soft hyphen has parted at the end of a line. */
    private static final Pattern PARTED = Pattern.compile("\u00ad[ \t]*+\n[ \t]*+");

    private PastedText() {}

    public static String clean(String pasted) {
        String broken = pasted.replace("\r\n", "\n").replace('\r', '\n');
        String whole = UNICODE.matcher(broken).find() ? PARTED.matcher(broken).replaceAll("") : broken;
        String plain = INVISIBLE
                .matcher(LetterRepair.repair(whole).text())
                .replaceAll("")
                .replace('\f', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u000b', '\n')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        List<String> lines = Arrays.asList(plain.split("\n", -1));
        if (isSheet(lines)) {
            return lines.stream()
                    .filter(line -> !line.isBlank())
                    .map(PastedText::row)
                    .collect(Collectors.joining("\n"));
        }
        List<String> written =
                ChatLines.clean(lines).stream().map(PastedText::line).toList();
        return TornLines.join(NumberLabels.stopped(written));
    }

    private static String line(String line) {
        String dashed = BULLET.matcher(line).replaceFirst("- ");
        String spaced = LABEL_TAB.matcher(dashed).replaceFirst("$1 ").replace('\t', ' ');
        return spaced.isBlank() ? spaced : spaced.replaceFirst("\\s{2,}$", "");
    }

    /** Two lines or more, all with the same number of tabs inside. */
    private static boolean isSheet(List<String> lines) {
        List<Long> tabs = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.chars().filter(c -> c == '\t').count())
                .distinct()
                .toList();
        boolean labelled = lines.stream()
                .anyMatch(line ->
                        LABEL_TAB.matcher(line).find() || BULLET.matcher(line).find());
        boolean several = lines.stream().filter(line -> !line.isBlank()).count() > 1;
        return several && tabs.size() == 1 && tabs.get(0) > 0 && !(labelled && tabs.get(0) == 1);
    }

    private static String row(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell ->
                        cell.strip().replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
