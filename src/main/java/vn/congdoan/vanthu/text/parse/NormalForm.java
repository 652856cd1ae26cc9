package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/**
 * The form of a body in which text and model tell the same: {@code parse(write(body))} equals {@code NormalForm.of(body)}.
 *
 * <ul>
 *   <li>letters are composed (NFC), line ends are {@code '\n'};
 *   <li>no blanks at the ends of a text or beside a line break; where the style changes between two blanks, the first takes the
 *       style of the second;
 *   <li>no empty paragraphs and no tables without columns;
 *   <li>legal bases begin as one ("Căn cứ …"); from the first that doesn't, they are paragraphs.
 * </ul>
 */
public final class NormalForm {
    private NormalForm() {}

    public static DocumentBody of(DocumentBody body) {
        List<InlineText> bases = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (InlineText basis : body.legalBases()) {
            InlineText normal = of(basis);
            String typed = InlineWriter.write(normal);
            if (blocks.isEmpty() && Special.startsBasis(typed, 0, typed.length(), !bases.isEmpty())) {
                bases.add(normal);
            } else if (!normal.isEmpty()) {
                blocks.add(new Block.Paragraph(normal));
            }
        }
        blocks.addAll(blocks(body.blocks()));
        List<Appendix> appendices = body.appendices().stream()
                .map(a -> new Appendix(title(a.title()), a.landscape(), blocks(a.blocks())))
                .toList();
        return new DocumentBody(bases, blocks, appendices);
    }

    public static InlineText of(InlineText text) {
        SourceText composed = SourceText.of(text.plain());
        String plain = composed.text();
        int[] kept = Breaks.kept(plain);
        Run[] styles = styles(text, composed, kept);
        for (int i = kept.length - 1; i > 0; i--) {
            if (Blank.is(plain.charAt(kept[i - 1])) && Blank.is(plain.charAt(kept[i]))) {
                styles[i - 1] = styles[i];
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            runs.add(new Run(plain.substring(kept[i], kept[i] + 1), styles[i].bold(), styles[i].italic()));
        }
        return joined(runs);
    }

    private static Run[] styles(InlineText text, SourceText composed, int[] kept) {
        Run[] styles = new Run[kept.length];
        int run = 0;
        int runEnd = text.runs().isEmpty() ? 0 : text.runs().get(0).text().length();
        for (int i = 0; i < kept.length; i++) {
            while (composed.at(kept[i]) >= runEnd) {
                runEnd += text.runs().get(++run).text().length();
            }
            styles[i] = text.runs().get(run);
        }
        return styles;
    }

    private static InlineText joined(List<Run> letters) {
        List<Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            Run letter = letters.get(i);
            words.append(letter.text());
            boolean last = i + 1 == letters.size();
            if (last
                    || letters.get(i + 1).bold() != letter.bold()
                    || letters.get(i + 1).italic() != letter.italic()) {
                runs.add(new Run(words.toString(), letter.bold(), letter.italic()));
                words.setLength(0);
            }
        }
        return runs.isEmpty() ? InlineText.EMPTY : new InlineText(runs);
    }

    private static String title(String title) {
        return of(InlineText.of(title)).plain();
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(NormalForm::block).filter(Objects::nonNull).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Block.Item item) {
            return new Block.Item(item.level(), of(item.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            InlineText text = of(paragraph.text());
            return text.isEmpty() ? null : new Block.Paragraph(text);
        }
        Block.Table table = (Block.Table) block;
        return table.columns() == 0
                ? null
                : new Block.Table(
                        table.rows().stream()
                                .map(row -> row.stream().map(NormalForm::of).toList())
                                .toList(),
                        table.landscape(),
                        table.chart());
    }
}
