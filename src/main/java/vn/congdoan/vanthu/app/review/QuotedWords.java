package vn.congdoan.vanthu.app.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.PartWords;

/**
 * Words that somebody quoted, found in a text whatever the blanks between them.
 *
 * @param place the first: in the running text, else in a part
 * @param quote the words as they stand there
 * @param places how often they stand in the document
 */
public record QuotedWords(CheckPlace place, String quote, int places) {

    static Optional<QuotedWords> find(Draft draft, String quote) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        Pattern words = Pattern.compile(
                Arrays.stream(Normalizer.normalize(quote.strip(), Normalizer.Form.NFC)
                                .split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        List<QuotedWords> found = new ArrayList<>();
        Matcher body = words.matcher(draft.bodyText());
        while (body.find()) {
            found.add(new QuotedWords(new CheckPlace.InBody(body.start(), body.end()), body.group(), 1));
        }
        for (Part part : Part.values()) {
            inPart(draft, part, words, found);
        }
        return found.stream().findFirst().map(first -> new QuotedWords(first.place, first.quote, found.size()));
    }

    private static void inPart(Draft draft, Part part, Pattern words, List<QuotedWords> found) {
        List<String> lines = PartWords.of(draft.parts(), part);
        for (int item = 0; item < lines.size(); item++) {
            Matcher line = words.matcher(lines.get(item));
            while (line.find()) {
                CheckPlace place = new CheckPlace.InPart(part, item, line.start(), line.end());
                found.add(new QuotedWords(place, line.group(), 1));
            }
        }
    }
}
