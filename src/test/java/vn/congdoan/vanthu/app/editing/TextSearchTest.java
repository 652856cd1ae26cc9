package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.editing.TextSearch.Match;

class TextSearchTest {
    private static final String TEXT = "Đại hội Công đoàn; đại hội điểm. ĐẠI HỘI";

    @Test
    void findsWithoutRegardToCase() {
        assertThat(found(TEXT, new SearchQuery("đại hội", false, false, false)))
                .containsExactly("Đại hội", "đại hội", "ĐẠI HỘI");
    }

    @Test
    void findsOnlyThatCaseWhenAsked() {
        assertThat(found(TEXT, new SearchQuery("đại hội", true, false, false))).containsExactly("đại hội");
    }

    @Test
    void accentsCountUnlessTheyAreIgnored() {
        assertThat(found(TEXT, new SearchQuery("dai hoi", false, false, false))).isEmpty();
        assertThat(found(TEXT, new SearchQuery("dai hoi", false, false, true)))
                .containsExactly("Đại hội", "đại hội", "ĐẠI HỘI");
    }

    @Test
    void wholeWordsLeaveOutPartsOfWords() {
        assertThat(found("hội, hội nghị, xã hội, hộii", new SearchQuery("hội", false, true, false)))
                .hasSize(3);
        assertThat(found("ban, bàn, bang", new SearchQuery("ban", false, true, true)))
                .containsExactly("ban", "bàn");
    }

    @Test
    void lettersWithTheirAccentsApartAreFoundWhole() {
        String apart = Normalizer.normalize("Tổ chức Đại hội.", Normalizer.Form.NFD);
        assertThat(found(apart, new SearchQuery("đại hội", false, false, false)))
                .containsExactly(Normalizer.normalize("Đại hội", Normalizer.Form.NFD));
        assertThat(found(apart, new SearchQuery("hoi", false, false, false))).isEmpty();
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(TextSearch.find("aaaa", new SearchQuery("aa", false, false, false)))
                .containsExactly(new Match(0, 2), new Match(2, 4));
    }

    @Test
    void emptyWordsAreFoundNowhere() {
        assertThat(TextSearch.find(TEXT, SearchQuery.NONE)).isEmpty();
    }

    @Test
    void replacesAllAtOnce() {
        SearchQuery query = new SearchQuery("hội", false, false, false);
        assertThat(TextSearch.replaceAll("Hội và hội", TextSearch.find("Hội và hội", query), "đoàn hội"))
                .isEqualTo("đoàn hội và đoàn hội");
    }

    private static List<String> found(String text, SearchQuery query) {
        return TextSearch.find(text, query).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
