package vn.congdoan.vanthu.text.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** What rules look at: a draft as it is being written, or one that was read from a file together with that file. */
public final class CheckInput {
    private final Draft draft;
    private final ParsedBody body;
    private final DocumentContent content;
    private final FormatPack pack;
    private final ReadDocument reading;
    private final SourceDocument source;
    private List<Stretch> stretches;

    private CheckInput(
            Draft draft,
            ParsedBody body,
            DocumentContent content,
            FormatPack pack,
            ReadDocument reading,
            SourceDocument source) {
        this.draft = Objects.requireNonNull(draft, "draft");
        this.body = Objects.requireNonNull(body, "body");
        this.content = Objects.requireNonNull(content, "content");
        this.pack = Objects.requireNonNull(pack, "pack");
        this.reading = reading;
        this.source = source;
    }

    /** A document of our own, whose form comes from the renderers. */
    public static CheckInput ofDraft(Draft draft, ParsedBody body, DocumentContent content, FormatPack pack) {
        return new CheckInput(draft, body, content, pack, null, null);
    }

    /** A document that stands in a file. */
    public static CheckInput ofFile(
            ReadDocument reading, SourceDocument source, ParsedBody body, DocumentContent content, FormatPack pack) {
        return new CheckInput(
                reading.draft(), body, content, pack, Objects.requireNonNull(reading), Objects.requireNonNull(source));
    }

    public Draft draft() {
        return draft;
    }

    public DocumentParts parts() {
        return draft.parts();
    }

    public ParsedBody body() {
        return body;
    }

    public DocumentContent content() {
        return content;
    }

    /** The figures and types the document is checked by. */
    public FormatPack pack() {
        return pack;
    }

    /** What was recognised; empty for a draft of our own. */
    public Optional<ReadDocument> reading() {
        return Optional.ofNullable(reading);
    }

    /** The file; empty for a draft of our own. */
    public Optional<SourceDocument> source() {
        return Optional.ofNullable(source);
    }

    /** Everything written, in the order of the paper: the parts, then the body's blocks and cells. */
    public synchronized List<Stretch> stretches() {
        if (stretches == null) {
            stretches = Stretches.of(draft, body);
        }
        return stretches;
    }

    /** The stretches of the body only. */
    public List<Stretch> bodyStretches() {
        return stretches().stream().filter(Stretch::isBody).toList();
    }
}
