package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The signature has some of the text on its page (R67); only files that tell pages show it. */
final class LonelySignatureRule extends LookRule {
    private static final Pattern LABEL = Pattern.compile("(?iu)\\s{0,20}nơi nhận\\s{0,3}:.*");

    LonelySignatureRule() {
        super("signature-page", "NĐ 30, Phụ lục I, II.7", Severity.WARNING);
    }

    @Override
    List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading) {
        int foot = Stream.of(Part.CAPACITY, Part.POSITION, Part.SIGNER, Part.RECIPIENTS, Part.ARCHIVE)
                .flatMap(part -> reading.places().getOrDefault(part, List.of()).stream())
                .mapToInt(SourcePlace::line)
                .min()
                .orElse(-1);
        int text = reading.bodyLines().stream()
                .filter(Objects::nonNull)
                .filter(line -> line >= 0 && line < foot)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        return text >= 0 && foot > text && isAlone(source, text, foot)
                ? List.of(atLine(foot, source.lines().get(foot).text(), MessageRef.of("check.look.signaturePage")))
                : List.of();
    }

    /** No line from the beginning of the last paragraph on stands on the page of the foot. */
    private static boolean isAlone(SourceDocument source, int text, int foot) {
        int page = source.lines().get(foot).place().page();
        return page > 1
                && IntStream.range(text, foot)
                        .mapToObj(source.lines()::get)
                        .filter(line -> !LABEL.matcher(line.text()).matches())
                        .allMatch(
                                line -> line.place().page() > 0 && line.place().page() < page);
    }
}
