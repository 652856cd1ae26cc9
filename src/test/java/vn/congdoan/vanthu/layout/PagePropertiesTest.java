package vn.congdoan.vanthu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Signature;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;

/** What holds for every document, tried on documents of every shape; {@code -Dvanthu.documents=2000} tries more of them. */
class PagePropertiesTest {
    private static final int DOCUMENTS = Integer.getInteger("vanthu.documents", 60);

    private static void forEveryDocument(Consumer<SetDocument> property) {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            SetDocument set = RandomDocuments.of(seed).set();
            try {
                property.accept(set);
            } catch (AssertionError e) {
                throw new AssertionError("document of seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void everyTextIsPlacedExactlyOnce() {
        forEveryDocument(set -> {
            Map<Integer, StringBuilder> placed = new TreeMap<>();
            content(set)
                    .forEach(t -> placed.computeIfAbsent(t.element(), e -> new StringBuilder())
                            .append(t.text()));
            List<String> words = placed.values().stream().map(w -> pressed(w)).toList();
            List<String> expected = texts(set.composed())
                    .map(t -> pressed(t.label() + t.text().plain()))
                    .filter(w -> !w.isEmpty())
                    .toList();
            assertThat(words).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void textFlowsInReadingOrder() {
        forEveryDocument(set -> {
            List<Integer> order = content(set)
                    .filter(t -> isFlow(set, t))
                    .map(Placed.Text::element)
                    .toList();
            // Cells of a row that is cut over pages come line by line; they are looked at elsewhere.
            List<Integer> paragraphs = order.stream()
                    .filter(e -> set.elements().get(e).source().row() < 0)
                    .toList();
            assertThat(paragraphs).isSorted();
        });
    }

    @Test
    void offsetsNameTheCharactersInTheirBlock() {
        forEveryDocument(set -> {
            Map<SourceRef, String> plain = new HashMap<>();
            texts(set.composed())
                    .filter(t -> isBody(t.source()))
                    .forEach(t -> plain.put(t.source(), t.text().plain()));
            content(set).filter(t -> t.offset() >= 0).forEach(t -> {
                String words = plain.get(set.elements().get(t.element()).source());
                if (words != null) {
                    assertThat(words.substring(t.offset(), t.offset() + t.text().length()))
                            .isEqualTo(t.text());
                }
            });
        });
    }

    @Test
    void nothingStandsBeyondTheMargins() {
        forEveryDocument(set -> {
            for (SetPage page : set.pages()) {
                PageGeometry shape = PageGeometry.of(set.composed().pack().page(), page.width() > page.height());
                PageGeometryTest.texts(page)
                        .filter(t -> t.element() != ElementTree.PAGE_NUMBER)
                        .forEach(t -> {
                            assertThat(t.x()).as(t.text()).isGreaterThanOrEqualTo(shape.left() - 0.1);
                            assertThat(t.x() + t.width())
                                    .as(t.text())
                                    .isLessThanOrEqualTo(page.width() - shape.right() + 0.1);
                            assertThat(t.baseline())
                                    .as(t.text())
                                    .isBetween(shape.top(), page.height() - shape.bottom());
                        });
            }
        });
    }

    @Test
    void noTwoTextsOverlap() {
        forEveryDocument(set -> {
            for (SetPage page : set.pages()) {
                List<Placed.Text> texts = PageGeometryTest.texts(page).toList();
                for (int i = 0; i < texts.size(); i++) {
                    for (int j = i + 1; j < texts.size(); j++) {
                        assertThat(overlap(texts.get(i), texts.get(j)))
                                .as("page %d: %s and %s", page.number(), texts.get(i), texts.get(j))
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void noParagraphLeavesALineAlone() {
        forEveryDocument(set -> {
            Map<Integer, Map<Integer, TreeSet<Double>>> lines = linesByElementAndPage(set);
            lines.forEach((element, pages) -> {
                if (pages.size() > 1 && set.elements().get(element).source().row() < 0) {
                    pages.forEach((page, baselines) -> assertThat(baselines.size())
                            .as("lines of element %d on page index %d", element, page)
                            .isGreaterThanOrEqualTo(2));
                }
            });
        });
    }

    @Test
    void noHeadingIsTheLastOnItsPage() {
        forEveryDocument(set -> {
            for (int i = 0; i + 1 < set.pages().size(); i++) {
                List<Placed.Text> texts =
                        PageGeometryTest.texts(set.pages().get(i)).toList();
                Placed.Text last = texts.get(texts.size() - 1);
                Element element = set.elements().get(last.element());
                Placed.Text next = PageGeometryTest.texts(set.pages().get(i + 1))
                        .filter(t -> t.element() > ElementTree.REPEATED_HEAD)
                        .findFirst()
                        .orElse(last);
                Element following = set.elements().get(next.element());
                boolean sideways =
                        set.pages().get(i).width() != set.pages().get(i + 1).width();
                boolean newNumbering = set.pages().get(i + 1).number() == 1;
                // A page that holds headings only has no better place to end.
                boolean choice = texts.stream()
                        .map(t -> set.elements().get(t.element()).role())
                        .anyMatch(Element.Role.PARAGRAPH::equals);
                if (element.role() == Element.Role.HEADING && choice && !sideways && !newNumbering) {
                    assertThat(following).as("after %s", last).isEqualTo(element);
                }
            }
        });
    }

    @Test
    void whatAnnouncesATableStandsOnItsPage() {
        for (int lines = 15; lines < 45; lines++) {
            Documents plan = Documents.plan();
            for (int i = 0; i < lines; i++) {
                plan.blocks.add(new Block.Paragraph(InlineText.of("Một dòng.")));
            }
            plan.blocks.add(new Block.Paragraph(InlineText.of("Kết quả cụ thể như sau:")));
            plan.blocks.add(new Block.Table(
                    List.of(List.of(InlineText.of("Chỉ tiêu")), List.of(InlineText.of("Số buổi"))), false));
            plan.blocks.add(new Block.Paragraph(InlineText.of("Trên đây là báo cáo.")));
            for (SetPage page : plan.set().pages()) {
                List<String> words =
                        PageGeometryTest.texts(page).map(Placed.Text::text).toList();
                assertThat(words.contains("Số buổi"))
                        .as("%d lines: %s", lines, words)
                        .isEqualTo(words.contains("Kết quả cụ thể như sau:"));
            }
        }
    }

    @Test
    void theFootNeverStandsAlone() {
        forEveryDocument(set -> {
            for (SetPage page : set.pages()) {
                boolean foot = areas(set, page).contains(Area.SIGNATURE);
                long others = PageGeometryTest.texts(page)
                        .filter(t -> t.element() > ElementTree.REPEATED_HEAD)
                        .filter(t -> !isFoot(set, t))
                        .map(Placed.Text::baseline)
                        .distinct()
                        .count();
                // A row of a table may be too high to go with it; ordinary rows have a test of their own.
                if (foot && !endsWithTable(set.composed())) {
                    assertThat(others)
                            .as("lines with the foot on page %d", page.number())
                            .isGreaterThanOrEqualTo(2);
                }
            }
        });
    }

    @Test
    void everyPageOfATableBeginsWithItsHeader() {
        forEveryDocument(set -> {
            Map<Integer, Integer> firstPage = new HashMap<>();
            for (int i = 0; i < set.pages().size(); i++) {
                SetPage page = set.pages().get(i);
                Placed.Text first = PageGeometryTest.texts(page)
                        .filter(t -> t.element() != ElementTree.PAGE_NUMBER)
                        .findFirst()
                        .orElse(null);
                for (Placed.Text text : PageGeometryTest.texts(page).toList()) {
                    int table = tableOf(set, text.element());
                    if (table >= 0 && firstPage.putIfAbsent(table, i) != null && firstPage.get(table) != i) {
                        boolean repeats = headerFits(set, table);
                        assertThat(first.element() == ElementTree.REPEATED_HEAD || !repeats)
                                .as("page %d goes on with a table", page.number())
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void pagesAreCountedFromOneInTheTextAndInEveryAppendix() {
        forEveryDocument(set -> {
            long firsts = set.pages().stream().filter(p -> p.number() == 1).count();
            assertThat(firsts).isEqualTo(1 + set.composed().appendices().size());
            for (int i = 1; i < set.pages().size(); i++) {
                int number = set.pages().get(i).number();
                assertThat(number == 1 || number == set.pages().get(i - 1).number() + 1)
                        .isTrue();
            }
            for (SetPage page : set.pages()) {
                List<String> shown = PageGeometryTest.texts(page)
                        .filter(t -> t.element() == ElementTree.PAGE_NUMBER)
                        .map(Placed.Text::text)
                        .toList();
                assertThat(shown).isEqualTo(page.number() == 1 ? List.of() : List.of("" + page.number()));
            }
        });
    }

    @Test
    void parentsStandBeforeTheirChildren() {
        forEveryDocument(set -> {
            for (int i = 0; i < set.elements().size(); i++) {
                assertThat(set.elements().get(i).parent()).isLessThan(i);
            }
        });
    }

    @Test
    void settingAgainAfterEditsGivesTheSameAsSettingAnew() {
        Typesetter typesetter = new Typesetter(Documents.FAMILY);
        for (int seed = 0; seed < 20; seed++) {
            ComposedDocument composed = RandomDocuments.of(seed % 7).composed();
            SetDocument again = typesetter.set(composed);
            SetDocument anew = new Typesetter(Documents.FAMILY).set(composed);
            assertThat(again.pages()).isEqualTo(anew.pages());
            assertThat(again.elements()).isEqualTo(anew.elements());
        }
    }

    private static Stream<Placed.Text> content(SetDocument set) {
        return set.pages().stream()
                .flatMap(PageGeometryTest::texts)
                .filter(t -> t.element() > ElementTree.REPEATED_HEAD);
    }

    private static Stream<Text> texts(ComposedDocument document) {
        List<Text> texts = new ArrayList<>();
        ComposedDocument.Head head = document.head();
        texts.addAll(head.left());
        texts.addAll(head.right());
        Stream.of(head.number(), head.placeDate(), head.letterSubject(), head.mark())
                .filter(t -> t != null)
                .forEach(texts::add);
        texts.addAll(document.title());
        texts.addAll(document.opening());
        addFlows(document.body(), texts);
        texts.addAll(document.foot().recipients());
        for (Signature signature : document.foot().signatures()) {
            texts.addAll(signature.head());
            texts.addAll(signature.name());
        }
        document.appendices().forEach(a -> {
            texts.addAll(a.head());
            addFlows(a.body(), texts);
        });
        return texts.stream();
    }

    private static void addFlows(List<Flow> flows, List<Text> texts) {
        for (Flow flow : flows) {
            if (flow instanceof Text text) {
                texts.add(text);
            } else if (flow instanceof Table table) {
                table.rows().forEach(texts::addAll);
            }
        }
    }

    private static String pressed(CharSequence words) {
        return words.chars()
                .filter(c -> c != ' ' && c != '\n')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean overlap(Placed.Text a, Placed.Text b) {
        boolean beside = a.x() + a.width() <= b.x() + 0.1 || b.x() + b.width() <= a.x() + 0.1;
        double lower = a.baseline() > b.baseline() ? a.size() : b.size();
        return !beside && Math.abs(a.baseline() - b.baseline()) < lower * 0.9;
    }

    private static Map<Integer, Map<Integer, TreeSet<Double>>> linesByElementAndPage(SetDocument set) {
        Map<Integer, Map<Integer, TreeSet<Double>>> lines = new TreeMap<>();
        for (int i = 0; i < set.pages().size(); i++) {
            int page = i;
            PageGeometryTest.texts(set.pages().get(i))
                    .filter(t -> isFlow(set, t))
                    .forEach(t -> lines.computeIfAbsent(t.element(), e -> new TreeMap<>())
                            .computeIfAbsent(page, p -> new TreeSet<>())
                            .add(t.baseline()));
        }
        return lines;
    }

    private static boolean isBody(SourceRef source) {
        return source.area() == Area.BODY || source.area() == Area.APPENDIX;
    }

    private static boolean isFlow(SetDocument set, Placed.Text text) {
        return text.element() > ElementTree.REPEATED_HEAD
                && isBody(set.elements().get(text.element()).source());
    }

    private static boolean isFoot(SetDocument set, Placed.Text text) {
        Area area = set.elements().get(text.element()).source().area();
        return area == Area.SIGNATURE || area == Area.RECIPIENTS;
    }

    private static List<Area> areas(SetDocument set, SetPage page) {
        return PageGeometryTest.texts(page)
                .filter(t -> t.element() > ElementTree.REPEATED_HEAD)
                .map(t -> set.elements().get(t.element()).source().area())
                .distinct()
                .toList();
    }

    private static boolean endsWithTable(ComposedDocument document) {
        List<Flow> body = document.body();
        return body.subList(Math.max(0, body.size() - 2), body.size()).stream().anyMatch(Table.class::isInstance);
    }

    private static int tableOf(SetDocument set, int element) {
        Element.Role role = set.elements().get(element).role();
        if (role != Element.Role.CELL && role != Element.Role.HEADER_CELL) {
            return -1;
        }
        return set.elements().get(set.elements().get(element).parent()).parent();
    }

    /** A header that says something, in no more than some lines, is repeated. */
    private static boolean headerFits(SetDocument set, int table) {
        long lines = content(set)
                .filter(t -> set.elements().get(t.element()).role() == Element.Role.HEADER_CELL)
                .filter(t -> tableOf(set, t.element()) == table)
                .map(Placed.Text::baseline)
                .distinct()
                .count();
        return lines > 0 && lines < 12;
    }
}
