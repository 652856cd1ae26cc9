package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.ChartFigures;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.parse.BlockSpan;

/** A table that is to be drawn can be: it has names, and nothing but figures beside them; else the pages show the table itself. */
final class ChartRule extends NamedRule {
    /** More bars or points than a page has room for. */
    private static final int MOST_ROWS = 40;

    ChartRule() {
        super("chart-figures", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (BlockSpan span : input.body().spans()) {
            Block.Table table = span.isTable() ? table(input.body().body(), span.ref()) : null;
            if (table != null && table.chart() != null) {
                cause(table)
                        .ifPresent(cause -> findings.add(found(
                                severity(),
                                new CheckPlace.InBody(span.start(), span.end()),
                                table.rows().get(0).get(0).plain(),
                                null,
                                cause)));
            }
        }
        return findings;
    }

    private static Block.Table table(DocumentBody body, SourceRef ref) {
        List<Block> blocks = ref.area() == Area.APPENDIX
                ? body.appendices().get(ref.appendix()).blocks()
                : body.blocks();
        return (Block.Table) blocks.get(ref.index());
    }

    private static Optional<MessageRef> cause(Block.Table table) {
        if (table.columns() < 2) {
            return Optional.of(MessageRef.of("check.words.chart.oneColumn"));
        }
        List<List<InlineText>> rows = table.rows().subList(1, table.rows().size());
        if (rows.isEmpty()) {
            return Optional.of(MessageRef.of("check.words.chart.empty"));
        }
        if (rows.size() > MOST_ROWS) {
            return Optional.of(MessageRef.of("check.words.chart.tooMany", rows.size()));
        }
        for (int column = 1; column < table.columns(); column++) {
            Optional<MessageRef> cause = cause(table.rows().get(0).get(column).plain(), cells(rows, column));
            if (cause.isPresent()) {
                return cause;
            }
        }
        return Optional.empty();
    }

    private static List<String> cells(List<List<InlineText>> rows, int column) {
        return rows.stream().map(row -> row.get(column).plain().strip()).toList();
    }

    private static Optional<MessageRef> cause(String head, List<String> cells) {
        Optional<MessageRef> words = cells.stream()
                .filter(cell -> !ChartFigures.isFigure(cell) && !ChartFigures.isOpen(cell))
                .findFirst()
                .map(cell -> MessageRef.of("check.words.chart.words", cut(cell), head));
        boolean some = cells.stream().anyMatch(ChartFigures::isFigure);
        return words.isPresent() || some ? words : Optional.of(MessageRef.of("check.words.chart.none", head));
    }
}
