package vn.congdoan.vanthu.text.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type that stands apart from its number: "Luật Công đoàn số 50/2024/QH15", "Công văn của Bộ Nội vụ số 55/BNV-TL". */
final class ApartType {
    private static final Pattern LAW = Pattern.compile(
            "(?<![\\p{L}])(Bộ luật|Luật|Pháp lệnh)[\\s\\u00a0](?=\\p{Lu})(?![^;.]{0,200}(?:Bộ luật|Luật|Pháp lệnh)[\\s\\u00a0]\\p{Lu})");
    private static final Pattern OF = Pattern.compile("[\\s\\u00a0]{1,3}của[\\s\\u00a0]{1,3}");
    private static final int LAW_NAME = 120;
    private static final int ISSUER = 160;

    private ApartType() {}

    /** @param end where "số" begins */
    static Optional<Mention> of(String words, NumberMention number, int end) {
        return number.symbol().matches("\\d{4}/(?:QH|UBTVQH)\\d{1,2}")
                ? law(words, number, end)
                : issued(words, number, end);
    }

    private static Optional<Mention> law(String words, NumberMention number, int end) {
        Matcher law = LAW.matcher(words).region(Math.max(0, end - LAW_NAME), end);
        return law.find() && words.substring(law.end(), end).chars().noneMatch(letter -> ";.:\n".indexOf(letter) >= 0)
                ? Optional.of(new Mention(law.group(1), true, number, law.start()))
                : Optional.empty();
    }

    private static Optional<Mention> issued(String words, NumberMention number, int end) {
        int name = Scan.backOverBlanks(words, end);
        Matcher of = OF.matcher(words).region(Math.max(0, end - ISSUER), end);
        while (of.find()) {
            Optional<CitationTypes.Found> type = CitationTypes.endingAt(words, of.start());
            if (type.isPresent() && IssuerReader.endOf(words, of.end()) == name) {
                Mention mention =
                        new Mention(type.get().name(), true, number, type.get().start());
                mention.issuer = Scan.oneLine(words.substring(of.end(), name));
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
