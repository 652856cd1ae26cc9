package vn.congdoan.vanthu.app.reading;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** One document of a file: its parts, and what it cites and obliges to. */
public record ReadItem(ReadDocument reading, DocumentContent content) {
    /** The legal bases, each as it stands, without its closing mark. */
    public List<String> legalBases() {
        return BodyParser.parse(reading.draft().bodyText()).body().legalBases().stream()
                .map(InlineText::plain)
                .toList();
    }

    public ReadItem {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(content, "content");
    }
}
