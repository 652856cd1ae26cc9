package vn.congdoan.vanthu.app.round.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.congdoan.vanthu.app.round.spec.SpecReader;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.text.viet.Letters;

/** Indicators that union offices ask again and again (format-spec 11.3), by topic. */
public final class IndicatorCatalogue {
    private static final String BUILT_IN = "/round/catalogue.json";

    private final List<Topic> topics;

    /**
     * @param title "Tuyên truyền"
     * @param words without accents; a text with one of them is of this topic; without any it is of every text
     */
    public record Topic(String title, List<String> words, List<Indicator> indicators) {
        public Topic {
            words = List.copyOf(words);
            indicators = List.copyOf(indicators);
        }

        private boolean isOf(String folded) {
            return words.isEmpty() || words.stream().anyMatch(folded::contains);
        }
    }

    private IndicatorCatalogue(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    static IndicatorCatalogue builtIn() {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream(BUILT_IN)) {
            List<Topic> topics = new ArrayList<>();
            JsonMapper.builder().build().readTree(in).forEach(topic -> topics.add(topic(topic)));
            return new IndicatorCatalogue(topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(JsonNode topic) {
        List<String> words = StreamSupport.stream(topic.path("words").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new Topic(topic.path("title").asText(), words, SpecReader.indicators(topic.path("indicators")));
    }

    public List<Topic> topics() {
        return topics;
    }

    /** Those of the topics that a text is about, under their topic's title. */
    public List<Indicator> fitting(String text) {
        String folded = Letters.fold(text);
        return topics.stream()
                .filter(topic -> topic.isOf(folded))
                .flatMap(topic -> topic.indicators().stream())
                .toList();
    }
}
