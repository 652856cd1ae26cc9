package vn.congdoan.vanthu.app.editing;

import java.util.Objects;
import java.util.function.Function;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.Typesetter;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Sets one document again and again while it is written; what an edit left alone is kept from the time before. */
public final class LiveSetting {
    private final Typesetter typesetter;
    private final FontFamily family;
    private final Function<Draft, FormatPack> packs;

    /** @param packs the pack that a draft is set under, the same as for its export */
    public LiveSetting(FontFamily family, Function<Draft, FormatPack> packs) {
        this.family = Objects.requireNonNull(family, "family");
        this.packs = Objects.requireNonNull(packs, "packs");
        this.typesetter = new Typesetter(family);
    }

    /** Not on the window's thread. */
    public LivePages set(Draft draft) {
        ParsedBody parsed = BodyParser.parse(draft.bodyText());
        OfficialDocument document = new OfficialDocument(draft.parts(), parsed.body());
        SetDocument set = typesetter.set(DocumentComposer.compose(document, packs.apply(draft)));
        return new LivePages(draft, parsed, set, family);
    }
}
