package vn.congdoan.vanthu.domain.content;

import java.util.List;

/** What a body says, each list in the order of the text. */
public record DocumentContent(List<Citation> citations, List<Deadline> deadlines, List<Target> targets) {
    public static final DocumentContent EMPTY = new DocumentContent(List.of(), List.of(), List.of());

    public DocumentContent {
        citations = List.copyOf(citations);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }
}
