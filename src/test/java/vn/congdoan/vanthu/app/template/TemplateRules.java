package vn.congdoan.vanthu.app.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.format.FormatPack;

/** The rules of the format specification that a text can break, each as a check that says what it found. */
final class TemplateRules {
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d/-])[A-ZĐ]{2,}(?![\\p{L}\\d/-])");
    private static final Pattern LABEL = Pattern.compile("^(Điều \\d+\\.|[IVX]+\\.|\\d+(?:\\.\\d+)*\\.|[a-zđ]\\))\\s");
    /** In the fixed list of every office, and Roman numbers. */
    private static final Set<String> KNOWN = Set.of("VT", "II", "III", "IV", "VI", "VII", "STT");
    /** 10.1 C1, C3, C5, C9, C10, C12; the variants of 10.5; the fixed enumerations of R45. */
    private static final List<String> WRONG_WORDS = List.of(
            "Tỉnh Hoa",
            "Tết Nguyên",
            "công đoàn Việt Nam",
            "iều lệ công đoàn",
            "Luật công đoàn",
            "Luật thi đua",
            "Ban chấp hành Công đoàn",
            "Ban thường vụ",
            "hàng năm",
            "hoá ",
            "uỷ ",
            "Uỷ",
            "thuỷ",
            "uốc tế lao động",
            "phòng chống ",
            "thi đua khen thưởng",
            "thi đua - khen thưởng",
            "an toàn vệ sinh",
            "an toàn - vệ sinh");

    private final List<String> broken = new ArrayList<>();
    private final OfficialDocument document;
    private final DocumentParts parts;

    private TemplateRules(OfficialDocument document) {
        this.document = document;
        this.parts = document.parts();
    }

    /** What is broken, each as "rule: what was found". */
    static List<String> broken(OfficialDocument document, String typed, FormatPack pack) {
        TemplateRules rules = new TemplateRules(document);
        rules.partsFitTheType();
        rules.all().forEach(rules::whiteSpaceAndSigns);
        rules.abbreviationsAreDefined();
        rules.typedNumbersAreTheComputedOnes(typed);
        rules.all().forEach(rules::capitals);
        rules.headingsHaveContent();
        rules.paragraphsEnd();
        rules.closes(pack);
        return rules.broken;
    }

    private void require(boolean holds, String rule, Object found) {
        if (!holds) {
            broken.add(rule + ": " + found);
        }
    }

    private static List<String> texts(Block block) {
        if (block instanceof Block.Item item) {
            return List.of(item.text().plain());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.text().plain());
        }
        return ((Block.Table) block)
                .rows().stream().flatMap(List::stream).map(InlineText::plain).toList();
    }

    private List<String> all() {
        return Stream.of(
                        Stream.of(parts.subject(), parts.authority(), parts.archive()),
                        parts.addressees().stream(),
                        parts.recipients().stream().map(recipient -> recipient.name()),
                        document.body().legalBases().stream().map(InlineText::plain),
                        document.body().blocks().stream().flatMap(block -> texts(block).stream()),
                        document.body().appendices().stream()
                                .flatMap(a -> Stream.concat(
                                        Stream.of(a.title()),
                                        a.blocks().stream().flatMap(block -> texts(block).stream()))))
                .flatMap(texts -> texts)
                .toList();
    }

    /** R29, R34, R62, R71, R72, R74. */
    private void partsFitTheType() {
        boolean addressed = !parts.addressees().isEmpty();
        boolean asAddressed = parts.recipients().stream().anyMatch(r -> r.name().equals("Như trên"));
        boolean enacts = !parts.type().enactment().isEmpty();
        require(
                // A report may go to the superior, and then says so (R34).
                addressed == parts.type().addressed()
                        || addressed && parts.type().code().equals("BC"),
                "R34 Kính gửi",
                parts.type().name() + " " + parts.addressees());
        require(parts.type().hasSubject() != parts.subject().isBlank(), "R29 subject", parts.subject());
        require(!parts.subject().matches(".*[.;,:]$"), "R29 subject's end", parts.subject());
        require(parts.signatures().size() == parts.type().signatures(), "R62 signatures", parts.signatures());
        require(parts.archive().startsWith("VT"), "R72 archive", parts.archive());
        require(!parts.recipients().isEmpty(), "R70 recipients", "none");
        require(!addressed || asAddressed, "R71 as addressed", parts.recipients());
        require(!enacts || !parts.authority().isBlank(), "2.5 authority line", "none");
        require(!enacts || !document.body().legalBases().isEmpty(), "3.2 legal bases", "none");
    }

    /** R06, R40, R42, R43, R44. */
    private void whiteSpaceAndSigns(String text) {
        require(!text.contains("  "), "R40 double space", text);
        require(!text.matches("(?s).*\\s[,;:.!?)”].*"), "R40 space before a sign", text);
        require(!text.matches("(?s).*[,;](?=\\p{L}).*"), "R40 no space after a sign", text);
        require(!text.matches("(?s).*[–—\"\\t\\u00a0].*"), "R42 quotes and dashes", text);
        require(count(text, '“') == count(text, '”'), "R42 unclosed quotes", text);
        require(Normalizer.isNormalized(text, Normalizer.Form.NFC), "R06 composed", text);
        require(!text.matches("(?s).*[{}].*"), "left-over brace", text);
        require(!text.matches("(?s).*\\p{L}\\.\\..*") && !text.contains(";."), "doubled stop", text);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** R59, R61: "công đoàn cơ sở (CĐCS)" before the first bare CĐCS, and used afterwards. */
    private void abbreviationsAreDefined() {
        Set<String> defined = new LinkedHashSet<>();
        Set<String> used = new LinkedHashSet<>();
        document.body().blocks().stream()
                .filter(block -> !(block instanceof Block.Item item && item.level() == Level.ROMAN))
                .flatMap(block -> texts(block).stream())
                .forEach(text -> abbreviations(text, defined, used));
        defined.forEach(a -> require(used.contains(a), "R61 defined and not used", a));
    }

    private void abbreviations(String text, Set<String> defined, Set<String> used) {
        Matcher found = ABBREVIATION.matcher(text);
        while (found.find()) {
            String abbreviation = found.group();
            boolean definition =
                    text.startsWith("(", Math.max(0, found.start() - 1)) && text.startsWith(")", found.end());
            if (definition) {
                require(defined.add(abbreviation), "R59 defined twice", abbreviation);
            } else if (!KNOWN.contains(abbreviation)) {
                require(defined.contains(abbreviation), "R59 undefined", abbreviation + " in: " + text);
                used.add(abbreviation);
            }
        }
    }

    /** R35: what stands in the file is what the program counts. */
    private void typedNumbersAreTheComputedOnes(String typed) {
        List<String> computed = Numbering.labels(document.body().blocks()).stream()
                .filter(label -> !label.isEmpty() && !"-+".contains(label))
                .toList();
        List<String> written = typed.lines()
                .takeWhile(line -> !line.startsWith("Phụ lục") && !line.startsWith("[Trang ngang]"))
                .map(LABEL::matcher)
                .filter(Matcher::find)
                .map(label -> label.group(1))
                .toList();
        require(written.equals(computed), "R35 numbers", written + " against " + computed);
    }

    private void capitals(String text) {
        WRONG_WORDS.stream()
                .filter(text::contains)
                .forEach(word -> broken.add("10.1 capitals and variants: " + word + " in: " + text));
    }

    /** Something stands under every heading before the next one of its level. */
    private void headingsHaveContent() {
        List<Block> blocks = document.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item item && item.isHeading()) {
                boolean empty = i == blocks.size() - 1
                        || blocks.get(i + 1) instanceof Block.Item next
                                && next.isHeading()
                                && next.level().ordinal() <= item.level().ordinal();
                require(!empty, "3.3 content under a heading", item.text().plain());
            }
        }
    }

    /** R41. */
    private void paragraphsEnd() {
        for (Block block : document.body().blocks()) {
            boolean heading = block instanceof Block.Item item && item.isHeading();
            String words = block instanceof Block.Table ? "." : texts(block).get(0);
            require(heading || words.matches("(?s).*[.;:…]$"), "R41 paragraph's end", words);
        }
    }

    /** R36. */
    private void closes(FormatPack pack) {
        List<String> printed = DocumentComposer.compose(document, pack).body().stream()
                .map(flow ->
                        flow instanceof ComposedDocument.Text text ? text.text().plain() : "")
                .toList();
        String last = printed.get(printed.size() - 1);
        require(last.matches("(?s).*[^.]\\./\\.$"), "R36 closing", last);
        require(printed.stream().filter(text -> text.contains("./.")).count() == 1, "R36 closing once", printed);
    }
}
