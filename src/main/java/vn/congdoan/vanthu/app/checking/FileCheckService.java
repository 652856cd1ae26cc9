package vn.congdoan.vanthu.app.checking;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.app.reading.ReadItem;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Checks documents that stand in files, words and look, by the same packs that the renderers use. It needs no database. */
public final class FileCheckService {
    private final Supplier<DocumentChecker> checkers;
    private final BiFunction<String, Draft, FormatPack> packs;

    /**
     * @param checkers the checker of now
     * @param packs the pack of an id ("" for the one in force on the document's day) for a document
     */
    public FileCheckService(Supplier<DocumentChecker> checkers, BiFunction<String, Draft, FormatPack> packs) {
        this.checkers = Objects.requireNonNull(checkers, "checkers");
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /**
     * @param index which document of the file
     * @param packId "" for the pack in force on the document's day
     */
    public List<FileFinding> check(ReadFile file, int index, String packId) {
        ReadItem item = file.documents().get(index);
        Draft draft = item.reading().draft();
        CheckInput input = CheckInput.ofFile(
                item.reading(),
                file.source(),
                BodyParser.parse(draft.bodyText()),
                item.content(),
                packs.apply(packId, draft));
        FileLines lines = new FileLines(item.reading(), file.source());
        return checkers.get().check(input).stream()
                .map(finding -> new FileFinding(finding, lines.of(finding.place())))
                .toList();
    }

    /** The draft with everything mended that changes no meaning. */
    public Draft mended(Draft draft, String packId) {
        FormatPack pack = packs.apply(packId, draft);
        return checkers.get().mended(draft, each -> {
            ParsedBody body = BodyParser.parse(each.bodyText());
            return CheckInput.ofDraft(each, body, ContentReader.read(body, each.parts()), pack);
        });
    }
}
