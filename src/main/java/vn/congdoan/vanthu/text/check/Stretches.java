package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.parse.BodyWords;
import vn.congdoan.vanthu.text.parse.ParsedBody;

/** Takes a document apart into its stretches of words. */
final class Stretches {
    private Stretches() {}

    static List<Stretch> of(Draft draft, ParsedBody body) {
        List<Stretch> all = new ArrayList<>();
        for (Part part : Part.values()) {
            List<String> lines = PartWords.of(draft.parts(), part);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty()) {
                    all.add(Stretch.ofPart(lines.get(i), part, i));
                }
            }
        }
        for (BodyWords words : BodyWords.of(body)) {
            all.add(Stretch.ofBody(words.words(), words.block(), words.span()));
        }
        return List.copyOf(all);
    }
}
