package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Signature;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.FootGeometry;
import vn.congdoan.vanthu.layout.geometry.Indents;

/** The foot: recipients and signatures in one table, which takes the last lines of the text with it. */
final class FootPart {
    private final FormatPack pack;
    private final FontFamily family;
    private final FootGeometry geometry;

    private FootPart(ComposedDocument document, FontFamily family) {
        this.pack = document.pack();
        this.family = family;
        this.geometry = FootGeometry.of(document);
    }

    static boolean isNeeded(ComposedDocument document) {
        return !document.foot().recipients().isEmpty()
                || !document.foot().signatures().isEmpty();
    }

    static void write(ComposedDocument document, FontFamily family, Section section) {
        FootPart part = new FootPart(document, family);
        section.add(part.table(document.foot()), part.geometry.gapAbove());
    }

    private WordTable table(ComposedDocument.Foot foot) {
        if (geometry.besides()) {
            List<Paragraph> signature = new ArrayList<>();
            for (Signature one : foot.signatures()) {
                signature.addAll(head(one));
                signature.addAll(name(one));
            }
            return WordTable.columns(geometry.recipients(), geometry.signature())
                    .row(List.of(filled(recipients(foot.recipients(), 0)), filled(signature)));
        }
        int count = foot.signatures().size();
        WordTable table = WordTable.columns(
                Collections.nCopies(count, geometry.signature()).toArray(Double[]::new));
        // Rows of their own, so that all names stand on one level.
        table.row(foot.signatures().stream().map(s -> filled(head(s))).toList());
        table.row(foot.signatures().stream().map(s -> filled(name(s))).toList());
        table.keepLastRowsWithNext(foot.recipients().isEmpty() ? 1 : 2);
        if (!foot.recipients().isEmpty()) {
            table.row(List.of(recipients(foot.recipients(), geometry.gapAbove())));
        }
        return table;
    }

    private List<Paragraph> recipients(List<Text> lines, double gap) {
        List<Paragraph> cell = new ArrayList<>();
        for (Text line : lines) {
            Paragraph paragraph = Paragraph.of(line, pack.style(line.style()));
            if (!line.label().isEmpty()) {
                paragraph.in(new ListPlace(Lists.RECIPIENTS, 0)).indented(Indents.of(line, pack, family));
            }
            cell.add(paragraph);
        }
        if (gap > 0) {
            cell.get(0).before(gap);
        }
        return cell;
    }

    private List<Paragraph> head(Signature signature) {
        return signature.head().stream()
                .map(line -> Paragraph.of(line, pack.style(line.style())))
                .toList();
    }

    private List<Paragraph> name(Signature signature) {
        List<Paragraph> cell = signature.name().stream()
                .map(line -> Paragraph.of(line, pack.style(line.style())))
                .toList();
        if (!cell.isEmpty()) {
            cell.get(0).before(geometry.signatureGap());
        }
        return cell;
    }

    private static List<Paragraph> filled(List<Paragraph> cell) {
        return cell.isEmpty() ? List.of(new Paragraph(StyleIds.id(StyleName.SIGNER))) : cell;
    }
}
