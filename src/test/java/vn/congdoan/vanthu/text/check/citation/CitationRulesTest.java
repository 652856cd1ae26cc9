package vn.congdoan.vanthu.text.check.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.check.Repairs;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** The rules on citations over texts whose citations are written down beside them. */
class CitationRulesTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");
    private static final PartialDate MAY = new PartialDate(2031, 5, 8);
    private static final String FULL = "Kế hoạch số 15/KH-LĐLĐ ngày 08/5/2031 của Liên đoàn Lao động tỉnh An Hòa";

    private final StringBuilder body = new StringBuilder();
    private final List<Citation> citations = new ArrayList<>();
    private PartialDate own = PartialDate.BLANK;

    private CitationRulesTest cite(
            String text,
            String type,
            String figure,
            String separator,
            String symbol,
            PartialDate date,
            String issuer,
            String subject,
            Flaw... flaws) {
        body.append("Thực hiện ");
        int start = body.length();
        body.append(text);
        TextRange range = new TextRange(start, body.length());
        body.append(subject.isEmpty() ? ". " : " về " + subject + ". ");
        citations.add(new Citation(type, figure, separator, symbol, date, issuer, subject, text, range, Set.of(flaws)));
        return this;
    }

    private CitationRulesTest full(String type) {
        return cite(FULL, type, "15", "/", "KH-LĐLĐ", MAY, "Liên đoàn Lao động tỉnh An Hòa", "thi đua");
    }

    private Draft draft() {
        DocumentParts old = DocumentParser.parse("x", PACK.types()).draft().parts();
        DocumentParts parts = new DocumentParts(
                old.type(), "", "", old.number(), "", own, old.mark(), "", "", List.of(), List.of(), "", List.of());
        return new Draft(parts, body.toString());
    }

    private List<CheckFinding> findings() {
        DocumentContent content = new DocumentContent(citations, List.of(), List.of());
        return new DocumentChecker(CitationRules.all())
                .check(CheckInput.ofDraft(draft(), BodyParser.parse(body.toString()), content, PACK));
    }

    private List<String> rules() {
        return findings().stream().map(CheckFinding::rule).toList();
    }

    private String repaired() {
        return Repairs.apply(
                        draft(), findings().stream().map(CheckFinding::repair).toList())
                .bodyText();
    }

    @Test
    void aFullFirstMentionIsRight() {
        assertThat(full("Kế hoạch").rules()).isEmpty();
    }

    @Test
    void aLawNeedsItsNameOnly() {
        cite("Luật Công đoàn", "Luật Công đoàn", "", "", "", PartialDate.BLANK, "", "");
        assertThat(rules()).isEmpty();
    }

    @Test
    void aShortLaterMentionIsRight() {
        full("Kế hoạch").cite("Kế hoạch số 15/KH-LĐLĐ", "Kế hoạch", "15", "/", "KH-LĐLĐ", PartialDate.BLANK, "", "");
        assertThat(rules()).isEmpty();
    }

    @Test
    void aFullLaterMentionIsRepeated() {
        assertThat(full("Kế hoạch").full("Kế hoạch").rules()).containsExactly("citation-repeated");
    }

    @Test
    void whatIsMissingIsNamedInOneFinding() {
        cite("Chỉ thị số 05-CT/TW", "Chỉ thị", "05", "-", "CT/TW", PartialDate.BLANK, "", "học tập");
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("citation-incomplete");
            assertThat(finding.message().arguments().get(1).toString())
                    .contains("part.date", "part.issuer")
                    .doesNotContain("part.subject");
            assertThat(finding.place()).isEqualTo(new CheckPlace.InBody(10, 29));
        });
    }

    @Test
    void theWordNumberIsPutIn() {
        cite(
                "Kế hoạch 15/KH-LĐLĐ ngày 08/5/2031 của Tổng Liên đoàn",
                "Kế hoạch",
                "15",
                "/",
                "KH-LĐLĐ",
                MAY,
                "Tổng Liên đoàn",
                "thi đua",
                Flaw.NO_NUMBER_WORD);
        assertThat(rules()).containsExactly("citation-number-word");
        assertThat(repaired()).contains("Kế hoạch số 15/KH-LĐLĐ ngày");
        assertThat(findings().get(0).isSafelyMended()).isFalse();
    }

    @Test
    void aPartySymbolInStateStyleIsTurned() {
        cite(
                "Nghị quyết số 33/NQ-TW ngày 08/5/2031 của Bộ Chính trị",
                "Nghị quyết",
                "33",
                "/",
                "NQ-TW",
                MAY,
                "Bộ Chính trị",
                "văn hóa",
                Flaw.WRONG_STYLE);
        assertThat(rules()).containsExactly("citation-symbol");
        assertThat(repaired()).contains("số 33-NQ/TW ngày");
    }

    @Test
    void aStateSymbolInPartyStyleIsTurned() {
        cite(
                "Kế hoạch số 15-KH/LĐLĐ ngày 08/5/2031 của Tổng Liên đoàn",
                "Kế hoạch",
                "15",
                "-",
                "KH/LĐLĐ",
                MAY,
                "Tổng Liên đoàn",
                "thi đua",
                Flaw.WRONG_STYLE);
        assertThat(repaired()).contains("số 15/KH-LĐLĐ ngày");
    }

    @Test
    void blanksGoOutOfASymbol() {
        cite(
                "Kế hoạch số 103/KH - CĐN ngày 08/5/2031 của Tổng Liên đoàn",
                "Kế hoạch",
                "103",
                "/",
                "KH-CĐN",
                MAY,
                "Tổng Liên đoàn",
                "thi đua",
                Flaw.SPACED_SYMBOL);
        assertThat(rules()).containsExactly("citation-symbol");
        assertThat(repaired()).contains("số 103/KH-CĐN ngày");
    }

    @Test
    void aCutSymbolIsReportedOnce() {
        cite(
                "Nghị quyết số 20 của Ban Chấp hành Trung ương",
                "Nghị quyết",
                "20",
                "",
                "",
                MAY,
                "Ban Chấp hành Trung ương",
                "công nhân",
                Flaw.CUT_SYMBOL);
        assertThat(rules()).containsExactly("citation-symbol");
    }

    @Test
    void commasBeforeDatesAreOneFindingAndThePartyKeepsThem() {
        cite(
                "Kế hoạch số 15/KH-LĐLĐ, ngày 08/5/2031 của Tổng Liên đoàn",
                "Kế hoạch",
                "15",
                "/",
                "KH-LĐLĐ",
                MAY,
                "Tổng Liên đoàn",
                "thi đua",
                Flaw.COMMA_BEFORE_DATE);
        cite(
                "Kế hoạch số 16/KH-LĐLĐ, ngày 08/5/2031 của Tổng Liên đoàn",
                "Kế hoạch",
                "16",
                "/",
                "KH-LĐLĐ",
                MAY,
                "Tổng Liên đoàn",
                "thi đua",
                Flaw.COMMA_BEFORE_DATE);
        cite(
                "Chỉ thị số 05-CT/TW, ngày 08/5/2031 của Bộ Chính trị",
                "Chỉ thị",
                "05",
                "-",
                "CT/TW",
                MAY,
                "Bộ Chính trị",
                "học tập",
                Flaw.COMMA_BEFORE_DATE);
        assertThat(rules()).containsExactly("citation-comma");
        assertThat(repaired()).contains("15/KH-LĐLĐ ngày", "16/KH-LĐLĐ ngày", "05-CT/TW, ngày");
    }

    @Test
    void aShortTypeIsWrittenOut() {
        cite(
                "QĐ số 15/QĐ-TTg ngày 08/5/2031 của Thủ tướng Chính phủ",
                "Quyết định",
                "15",
                "/",
                "QĐ-TTg",
                MAY,
                "Thủ tướng Chính phủ",
                "đề án",
                Flaw.ABBREVIATED_TYPE);
        assertThat(rules()).containsExactly("citation-type-short");
        assertThat(repaired()).contains("Quyết định số 15/QĐ-TTg");
    }

    @Test
    void oneNumberWithTwoDatesIsAnError() {
        full("Kế hoạch");
        cite(
                "Kế hoạch số 15/KH-LĐLĐ ngày 09/5/2031",
                "Kế hoạch",
                "15",
                "/",
                "KH-LĐLĐ",
                new PartialDate(2031, 5, 9),
                "",
                "");
        assertThat(rules()).containsExactly("citation-dates-differ");
    }

    @Test
    void twoIssuersAreTwoDocuments() {
        full("Kế hoạch");
        cite(
                "Kế hoạch số 15/KH-LĐLĐ ngày 09/5/2031 của Liên đoàn Lao động huyện Bình Sơn",
                "Kế hoạch",
                "15",
                "/",
                "KH-LĐLĐ",
                new PartialDate(2031, 5, 9),
                "Liên đoàn Lao động huyện Bình Sơn",
                "thi đua");
        assertThat(rules()).doesNotContain("citation-dates-differ");
    }

    @Test
    void aPairUnderOneNumberIsReportedOnce() {
        cite("Kế hoạch số 46-KH/TU", "Kế hoạch", "46", "-", "KH/TU", MAY, "Tỉnh ủy", "", Flaw.COMPOUND);
        assertThat(rules()).containsExactly("citation-compound");
    }

    @Test
    void whatIsCitedIsNotYoungerThanTheDocument() {
        own = new PartialDate(2031, 5, 7);
        assertThat(full("Kế hoạch").rules()).containsExactly("citation-later-date");
    }

    @Test
    void anOpenDayMeansTheWholeMonth() {
        own = new PartialDate(2031, 5, null);
        assertThat(full("Kế hoạch").rules()).isEmpty();
    }

    @Test
    void theProvinceIsNamedBeforeItIsLeftOut() {
        cite(
                "Kế hoạch số 15/KH-LĐLĐ ngày 08/5/2031 của Liên đoàn Lao động tỉnh",
                "Kế hoạch",
                "15",
                "/",
                "KH-LĐLĐ",
                MAY,
                "Liên đoàn Lao động tỉnh",
                "thi đua");
        assertThat(rules()).containsExactly("citation-issuer-place");
        body.setLength(0);
        citations.clear();
        full("Kế hoạch");
        cite(
                "Kế hoạch số 16/KH-LĐLĐ ngày 08/5/2031 của Liên đoàn Lao động tỉnh",
                "Kế hoạch",
                "16",
                "/",
                "KH-LĐLĐ",
                MAY,
                "Liên đoàn Lao động tỉnh",
                "thi đua");
        assertThat(rules()).isEmpty();
    }
}
