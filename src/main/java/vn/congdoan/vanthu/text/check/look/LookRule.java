package vn.congdoan.vanthu.text.check.look;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;

/** A rule on how a file is set. Without a file, or where the file doesn't say, it is silent. */
abstract class LookRule extends NamedRule {
    LookRule(String id, String clause, Severity severity) {
        super(id, clause, severity);
    }

    @Override
    public final List<CheckFinding> check(CheckInput input) {
        if (input.source().isEmpty() || input.reading().isEmpty()) {
            return List.of();
        }
        SourceFormat format = input.source().get().format();
        return format == SourceFormat.TEXT || format == SourceFormat.HTML
                ? List.of()
                : check(input, input.source().get(), input.reading().get());
    }

    /** Called only for files that have pages. */
    abstract List<CheckFinding> check(CheckInput input, SourceDocument source, ReadDocument reading);

    final CheckFinding atLine(int line, String words, MessageRef message) {
        return found(severity(), new CheckPlace.InSource(line), words, null, message);
    }

    final CheckFinding whole(MessageRef message) {
        return found(severity(), new CheckPlace.Whole(), "", null, message);
    }

    /** Indexes of the lines of this document that stand in the text of its pages. */
    static List<Integer> lines(SourceDocument source, ReadDocument reading) {
        return IntStream.range(
                        reading.firstLine(),
                        Math.min(reading.endLine(), source.lines().size()))
                .filter(i -> source.lines().get(i).place().region() == Region.BODY)
                .boxed()
                .toList();
    }

    /** Indexes of lines of ordinary paragraphs: of the running text, outside tables, long enough to show how they are set. */
    static List<Integer> paragraphs(SourceDocument source, ReadDocument reading) {
        return reading.bodyLines().stream()
                .filter(Objects::nonNull)
                .distinct()
                .filter(i -> i >= 0 && i < source.lines().size())
                .filter(i -> isParagraph(source.lines().get(i)))
                .toList();
    }

    /** "(Kèm theo …)" under an appendix' title is set like a title. */
    private static boolean isParagraph(SourceLine line) {
        return line.place().cell() == null
                && line.text().length() > 80
                && !line.text().stripLeading().startsWith("(");
    }

    /** The section in which the document begins; null when the file says nothing of its pages. */
    static SourceSection sectionOf(SourceDocument source, ReadDocument reading) {
        SourceSection found = null;
        for (SourceSection section : source.sections()) {
            if (section.firstLine() <= reading.firstLine() || found == null) {
                found = section;
            }
        }
        return found;
    }

    /** A length or size for a person: "30", "12,7". */
    static String figure(double value) {
        return BigDecimal.valueOf(Math.round(value * 10) / 10.0)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
