package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.format.ComposedDocument.AppendixPages;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Foot;
import vn.congdoan.vanthu.format.ComposedDocument.Head;
import vn.congdoan.vanthu.format.ComposedDocument.Signature;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef.Area;

/** Puts a document's parts and body into the words and the order of the regulation; nothing here measures or draws. */
public final class DocumentComposer {
    private DocumentComposer() {}

    public static ComposedDocument compose(OfficialDocument document, FormatPack pack) {
        DocumentParts parts = document.parts();
        FlowComposer flows = new FlowComposer(pack);
        List<Flow> body = flows.body(document.body().blocks());
        return new ComposedDocument(
                document,
                pack,
                head(parts, pack),
                title(parts, pack),
                parts.type().titled(),
                opening(document, pack),
                ClosingMark.on(body, pack),
                new Foot(RecipientLines.recipients(parts, pack), signatures(parts, pack)),
                appendices(document, pack, flows));
    }

    private static Head head(DocumentParts parts, FormatPack pack) {
        FormatPack.Phrases phrases = pack.phrases();
        boolean letter = !parts.type().titled() && !parts.subject().isBlank();
        return new Head(
                present(
                        line(
                                pack,
                                StyleName.PARENT_ORGANISATION,
                                parts.parentOrganisation(),
                                Area.PARENT_ORGANISATION,
                                0),
                        line(pack, StyleName.ORGANISATION, parts.organisation(), Area.ORGANISATION, 0)),
                present(
                        line(pack, StyleName.NATIONAL_TITLE, phrases.nationalTitle(), Area.NATIONAL, 0),
                        line(pack, StyleName.NATIONAL_MOTTO, phrases.nationalMotto(), Area.NATIONAL, 1)),
                line(pack, StyleName.NUMBER, FormPhrases.numberLine(parts, pack), Area.NUMBER, 0),
                line(pack, StyleName.PLACE_DATE, FormPhrases.placeDateLine(parts, pack), Area.PLACE_DATE, 0),
                letter
                        ? line(
                                pack,
                                StyleName.LETTER_SUBJECT,
                                phrases.letterSubject() + " " + parts.subject(),
                                Area.SUBJECT,
                                0)
                        : null,
                line(pack, StyleName.MARK, parts.mark().text(), Area.MARK, 0));
    }

    private static List<Text> title(DocumentParts parts, FormatPack pack) {
        if (!parts.type().titled()) {
            return List.of();
        }
        return present(
                line(pack, StyleName.TYPE_NAME, parts.type().name(), Area.TYPE, 0),
                line(pack, StyleName.SUBJECT, parts.subject(), Area.SUBJECT, 0));
    }

    private static List<Text> opening(OfficialDocument document, FormatPack pack) {
        DocumentParts parts = document.parts();
        List<Text> opening =
                new ArrayList<>(present(line(pack, StyleName.AUTHORITY, parts.authority(), Area.AUTHORITY, 0)));
        opening.addAll(RecipientLines.addressees(parts, pack));
        List<InlineText> bases = document.body().legalBases();
        for (int i = 0; i < bases.size(); i++) {
            InlineText basis = InlineEdits.ended(bases.get(i), i == bases.size() - 1 ? "." : ";");
            opening.add(text(pack, StyleName.LEGAL_BASIS, basis, SourceRef.of(Area.LEGAL_BASIS, i)));
        }
        opening.addAll(present(line(pack, StyleName.ENACTMENT, parts.type().enactment(), Area.ENACTMENT, 0)));
        return opening;
    }

    private static List<Signature> signatures(DocumentParts parts, FormatPack pack) {
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < parts.signatures().size(); i++) {
            SignatureBlock block = parts.signatures().get(i);
            int index = i;
            List<Text> head = block.headLines().stream()
                    .map(words -> line(pack, StyleName.SIGNATURE_HEAD, words, Area.SIGNATURE, index))
                    .filter(Objects::nonNull)
                    .toList();
            List<Text> name = present(
                    line(pack, StyleName.SIGNATURE_HEAD, block.otherPosition(), Area.SIGNATURE, i),
                    line(pack, StyleName.SIGNER, block.signer(), Area.SIGNATURE, i));
            signatures.add(new Signature(head, name));
        }
        return signatures;
    }

    private static List<AppendixPages> appendices(OfficialDocument document, FormatPack pack, FlowComposer flows) {
        int count = document.body().appendices().size();
        List<AppendixPages> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            var appendix = document.body().appendices().get(i);
            SourceRef source = new SourceRef(Area.APPENDIX_HEAD, 0, i, -1, -1);
            List<Text> head = Stream.of(
                            text(
                                    pack,
                                    StyleName.APPENDIX_LABEL,
                                    InlineText.of(FormPhrases.appendixLabel(i, count, pack)),
                                    source),
                            text(pack, StyleName.APPENDIX_TITLE, InlineText.of(appendix.title()), source),
                            text(
                                    pack,
                                    StyleName.APPENDIX_REFERENCE,
                                    InlineText.of(FormPhrases.attachedTo(document, pack)),
                                    source))
                    .filter(t -> !t.text().isEmpty())
                    .toList();
            pages.add(new AppendixPages(head, flows.appendix(i, appendix.blocks()), appendix.landscape()));
        }
        return pages;
    }

    private static List<Text> present(Text... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    private static Text line(FormatPack pack, StyleName style, String words, Area area, int index) {
        return words == null || words.isBlank()
                ? null
                : text(pack, style, InlineText.of(words.strip()), SourceRef.of(area, index));
    }

    static Text text(FormatPack pack, StyleName style, InlineText text, SourceRef source) {
        return labelled(pack, style, "", text, source);
    }

    static Text labelled(FormatPack pack, StyleName style, String label, InlineText text, SourceRef source) {
        InlineText printed = pack.style(style).capitals() ? InlineEdits.capitals(text) : text;
        return new Text(style, label, style, null, 0, printed, source);
    }
}
