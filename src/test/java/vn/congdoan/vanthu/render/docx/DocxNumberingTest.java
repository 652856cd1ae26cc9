package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Rule R35, and that Word's own counting prints every label of the document. */
class DocxNumberingTest {
    static Stream<String> names() {
        return SampleDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void wordCountsTheLabelsOfTheDocument(String name) {
        assertLabels(SampleDocuments.named(name));
    }

    @Test
    void everyLevelBeginsAnewUnderItsParentAndArticlesRunOn() {
        assertLabels(document("Chương I\nMột\nĐiều 1. A\n1. b\n2. c\na) d\nb) e\n3. f\na) g\nĐiều 2. H\n1. i\n"
                + "Chương II\nHai\nĐiều 3. J\n1. k\na) l\n2. m\na) n"));
    }

    @Test
    void lettersFollowTheVietnameseAlphabetToItsEnd() {
        StringBuilder text = new StringBuilder("1. Gồm:\n");
        for (char letter : "abcdđeghiklmnopqrstuvxy".toCharArray()) {
            text.append(letter).append(") việc ấy;\n");
        }
        text.append("2. Và:\na) một;\nb) hai;\nc) ba;\nd) bốn;\nđ) năm;\ne) sáu;\ng) bảy.");
        assertLabels(document(text.toString()));
    }

    @Test
    void levelsThatWerePassedOverBeginWithOne() {
        assertLabels(document("1. Trước mục.\n2. Sau nữa.\nI. MỘT\n1. a b c.\na) d;\nb) e;\n1.1. g h.\n1.2. i k.\n"
                + "- l m\n2. n o.\n2.1. p q.\nII. HAI\na) r;\n1. s t.\n1.1. u v."));
    }

    @Test
    void partsBeginTheirSectionsAnew() {
        assertLabels(document("Phần I\nMỞ ĐẦU\nI. MỘT\n1. a.\nII. HAI\nPhần II\nNỘI DUNG\nI. BA\n1. b.\n2. c.\n"
                + "Mục 1\nTÊN\nI. BỐN\nMục 2\nTÊN\n1. d."));
    }

    @Test
    void enterBehindPointDOpensPointDd() {
        Resolved styles = new Resolved(DocxFile.of(SampleDocuments.named("regulation")));
        assertThat(next(styles, StyleIds.FOURTH_POINT)).isEqualTo(StyleIds.FIFTH_POINT);
        assertThat(next(styles, StyleIds.FIFTH_POINT)).isEqualTo(StyleIds.SIXTH_POINT);
        assertThat(next(styles, StyleIds.SIXTH_POINT)).isEqualTo(StyleIds.POINT);
        assertThat(DocxFile.val(DocxFile.at(styles.style(StyleIds.FIFTH_POINT), "w:pPr", "w:numPr", "w:numId"), "val"))
                .isEqualTo(String.valueOf(Lists.MAIN_FIFTH_POINT));
    }

    @Test
    void labelsAreNeverTyped() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-levels"));
        for (Element paragraph : DocxFile.all(file.root("word/document.xml"), "w:p")) {
            assertThat(DocxFile.text(paragraph)).doesNotContainPattern("^([IVX]+\\.|\\d+\\.|[a-zđ]\\)|[-+]) ");
        }
    }

    private static String next(Resolved styles, String id) {
        return DocxFile.val(DocxFile.child(styles.style(id), "w:next"), "val");
    }

    private static ComposedDocument document(String text) {
        DocumentBody body = BodyParser.parse(text).body();
        ComposedDocument sample = SampleDocuments.named("plan-short");
        return DocumentComposer.compose(new OfficialDocument(sample.document().parts(), body), SampleDocuments.PACK);
    }

    private static void assertLabels(ComposedDocument document) {
        List<String> expected = new ArrayList<>();
        labels(document.opening(), expected);
        labels(document.body(), expected);
        document.foot().recipients().stream()
                .map(Text::label)
                .filter(l -> !l.isEmpty())
                .forEach(expected::add);
        document.appendices().forEach(appendix -> labels(appendix.body(), expected));
        DocxFile file = DocxFile.of(document);
        WordCounter counter = new WordCounter(file.root("word/numbering.xml"));
        List<String> printed = DocxFile.all(file.root("word/document.xml"), "w:p").stream()
                .map(counter::label)
                .filter(label -> !label.isEmpty())
                .toList();
        assertThat(printed).isEqualTo(expected);
    }

    private static void labels(List<? extends Flow> flows, List<String> labels) {
        for (Flow flow : flows) {
            if (flow instanceof Text text && !text.label().isEmpty()) {
                labels.add(text.label());
            }
        }
    }
}
