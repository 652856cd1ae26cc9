package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Signature;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.FootGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;

/** Sets recipients and signatures; none of their strips may start a page, so that they never stand alone. */
final class FootSetter {
    /** A paragraph at its place in the foot; {@code y} from the foot's top. */
    private record Part(SetText text, double x, double y, int element) {}

    private final TextSetter texts;
    private final ElementTree elements;
    private final ComposedDocument.Foot foot;
    private final FormatPack pack;
    private final FontFamily family;
    private final FootGeometry geometry;
    private final int section;

    FootSetter(TextSetter texts, ElementTree elements, ComposedDocument document, FontFamily family, int section) {
        this.texts = texts;
        this.elements = elements;
        this.foot = document.foot();
        this.pack = document.pack();
        this.family = family;
        this.geometry = FootGeometry.of(document);
        this.section = section;
    }

    /** @param pageHeight pt; recipients that would need more than a page flow on below the signature */
    List<Strip> set(double pageHeight) {
        List<Part> parts = new ArrayList<>();
        List<Part> below = new ArrayList<>();
        double height = 0;
        if (geometry.besides()) {
            double recipients = recipients(parts);
            height = Math.max(signatures(parts), Math.min(recipients, pageHeight));
            double limit = height;
            parts.stream().filter(p -> p.y() + p.text().height() > limit).forEach(below::add);
        } else {
            height = signatures(parts);
            recipients(below);
        }
        parts.removeAll(below);
        List<Strip> strips = new ArrayList<>();
        if (!parts.isEmpty()) {
            strips.add(Strip.of(geometry.gapAbove(), height, Hold.FOOT, (canvas, top) -> {
                for (Part part : parts) {
                    canvas.text(part.text(), part.x(), top + part.y(), part.element());
                }
            }));
        }
        double before = geometry.besides() ? 0 : geometry.gapAbove();
        for (Part part : below) {
            strips.add(Strip.of(
                    before,
                    part.text().height(),
                    Hold.FOOT,
                    (canvas, top) -> canvas.text(part.text(), part.x(), top, part.element())));
            before = 0;
        }
        return strips;
    }

    private double recipients(List<Part> parts) {
        double y = 0;
        for (Text text : foot.recipients()) {
            TextStyle style = pack.style(text.style());
            Indents indents = Indents.of(text, pack, family);
            SetText set = texts.set(text, style, pack.style(text.labelStyle()), indents, geometry.recipients());
            parts.add(new Part(set, 0, y, elements.add(text, section)));
            y += set.height();
        }
        return y;
    }

    private double signatures(List<Part> parts) {
        double x = geometry.besides() ? geometry.recipients() : 0;
        // Side by side all names stand on one level, below the longest head.
        double nameTop = 0;
        for (Signature signature : foot.signatures()) {
            nameTop = Math.max(nameTop, column(signature.head(), x, 0, parts));
            x += geometry.signature();
        }
        double bottom = nameTop;
        x = geometry.besides() ? geometry.recipients() : 0;
        for (Signature signature : foot.signatures()) {
            bottom = Math.max(bottom, column(signature.name(), x, nameTop + geometry.signatureGap(), parts));
            x += geometry.signature();
        }
        return bottom;
    }

    private double column(List<Text> lines, double x, double top, List<Part> parts) {
        double y = top;
        for (Text text : lines) {
            TextStyle style = pack.style(text.style());
            SetText set = texts.set(text, style, style, Indents.NONE, geometry.signature());
            parts.add(new Part(set, x, y, elements.add(text, section)));
            y += set.height();
        }
        return y;
    }
}
