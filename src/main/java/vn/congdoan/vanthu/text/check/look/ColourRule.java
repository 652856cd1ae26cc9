package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.check.CheckInput;

/** Black letters (R05). */
final class ColourRule extends LookRule {
    /** What programs for signing print into a document. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)^(?:người ký|ký bởi|được ký|ký số|cơ quan:|email:|thời gian ký|ngày ký|chữ ký|signature|digitally|signed).*");

    /** Channels darker than this print as black. */
    private static final int DARK = 0x30;

    ColourRule() {
        super("colour", "NĐ 30, Phụ lục I, I.4", Severity.WARNING);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        Set<Integer> stamps = reading.places().getOrDefault(Part.MARK, List.of()).stream()
                .map(SourcePlace::line)
                .collect(Collectors.toSet());
        for (int i : lines(source, reading)) {
            SourceLine line = source.lines().get(i);
            boolean stamp =
                    stamps.contains(i) || SIGNED.matcher(line.text().strip()).matches();
            if (stamp) {
                continue;
            }
            for (SourceSpan span : line.spans()) {
                int end = Math.min(span.end(), line.text().length());
                String words =
                        line.text().substring(Math.min(span.start(), end), end).strip();
                if (words.length() > 1 && isColoured(span.colour()) && !isAddress(words)) {
                    return List.of(atLine(i, words, MessageRef.of("check.look.colour")));
                }
            }
        }
        return List.of();
    }

    /** Links are coloured by the program that writes them. */
    private static boolean isAddress(String words) {
        return words.contains("@") || words.contains("www.") || words.contains("://");
    }

    private static boolean isColoured(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(colour, 16);
        return (rgb >> 16) > DARK || (rgb >> 8 & 0xFF) > DARK || (rgb & 0xFF) > DARK;
    }
}
