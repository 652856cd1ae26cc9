package vn.congdoan.vanthu.app.editing;

import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

/** Where in a draft something is written: one of its fields, its running text, or all of it at once. */
public enum EditPlace {
    TYPE(parts -> parts.type().code()),
    PARENT_ORGANISATION(DocumentParts::parentOrganisation),
    ORGANISATION(DocumentParts::organisation),
    NUMBER(parts -> parts.number().printedNumber() + "/" + parts.number().symbol()),
    PLACE(DocumentParts::place),
    DATE(parts -> parts.date().toString()),
    MARK(parts -> parts.mark().name()),
    SUBJECT(DocumentParts::subject),
    AUTHORITY(DocumentParts::authority),
    ADDRESSEES(parts -> String.join("\n", parts.addressees())),
    RECIPIENTS(parts -> parts.recipients().stream()
            .map(recipient -> recipient.name() + "\t" + recipient.purpose())
            .collect(Collectors.joining("\n"))),
    ARCHIVE(DocumentParts::archive),
    SIGNATURE(parts -> parts.signatures().stream().map(SignatureBlock::toString).collect(Collectors.joining("\n"))),
    BODY(null),
    /** Everything, as when an older version is taken back. */
    DOCUMENT(null);

    private final Function<DocumentParts, String> words;

    EditPlace(Function<DocumentParts, String> words) {
        this.words = words;
    }

    /** What stands there, as one text that changes whenever the place does. */
    String words(Draft draft) {
        return words == null ? draft.bodyText() : words.apply(draft.parts());
    }
}
