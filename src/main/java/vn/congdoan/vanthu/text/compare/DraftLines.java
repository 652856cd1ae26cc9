package vn.congdoan.vanthu.text.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.PartWords;

/** The parts of a document as the lines that are compared; where {@link PartWords} has a line, it begins with that. */
final class DraftLines {
    private DraftLines() {}

    /** Each line with the mark that ends it. */
    static String of(DocumentParts parts, Part part) {
        return lines(parts, part).stream()
                .map(line -> line + Tokens.PART_LINE_END)
                .collect(Collectors.joining());
    }

    private static List<String> lines(DocumentParts parts, Part part) {
        return switch (part) {
            case TYPE -> List.of(parts.type().name());
            case NUMBER -> List.of(parts.number().printedNumber());
            case DATE -> List.of(date(parts.date()));
            case MARK -> List.of(parts.mark().text());
            case POSITION ->
                parts.signatures().stream().map(DraftLines::positions).toList();
            default -> PartWords.of(parts, part);
        };
    }

    private static String positions(SignatureBlock signature) {
        return signature.otherPosition().isEmpty()
                ? signature.position()
                : signature.position() + "\n" + signature.otherPosition();
    }

    /** "5/3/2026", without what is open. */
    private static String date(PartialDate date) {
        return Stream.of(date.day(), date.month(), date.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
