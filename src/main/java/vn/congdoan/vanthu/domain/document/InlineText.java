package vn.congdoan.vanthu.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one block: runs in reading order, neighbours of one style joined, none empty. */
public record InlineText(List<Run> runs) {
    public static final InlineText EMPTY = new InlineText(List.of());

    public InlineText {
        runs = joined(runs);
    }

    public static InlineText of(String plain) {
        return new InlineText(List.of(Run.plain(plain)));
    }

    /** The words without their styles. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> result = new ArrayList<>(runs.size());
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).sameStyle(run)) {
                result.set(last, new Run(result.get(last).text() + run.text(), run.bold(), run.italic()));
            } else {
                result.add(run);
            }
        }
        return List.copyOf(result);
    }
}
