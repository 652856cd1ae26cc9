package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;

/** Finds the numbers of documents in words: each figure is looked at once, with what stands before and after it. */
final class MentionFinder {
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d.,/\\-–])\\d{1,6}[a-zđ]?(?![\\p{L}])");
    private static final Pattern BLANK =
            Pattern.compile("(?<![\\p{L}])[Ss]ố[\\s\\u00a0]{0,2}:?(?=[\\s\\u00a0….·_/\\-–])");
    private static final Pattern LINK = Pattern.compile(
            "[\\s\\u00a0]{0,2}(?:[,;]|và|&|,[\\s\\u00a0]và)?[\\s\\u00a0]{1,2}(?:số[\\s\\u00a0:]{1,3})?");
    /** ", số …" after a number with a date of its own. */
    private static final Pattern DATED_LINK = Pattern.compile(
            "[\\s\\u00a0,]{0,3}ngày[\\s\\u00a0]{1,3}\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{4}(?:[,;]|[\\s\\u00a0]và)[\\s\\u00a0]{1,3}số[\\s\\u00a0:]{1,3}");
    /** Forms and lists have numbers too, but they are parts of a document. */
    private static final Set<String> FORMS =
            Set.of("mẫu", "biểu", "bảng", "phụ lục", "biểu mẫu", "khoản", "đường", "nhà");

    private static final Set<String> NUMBERED_WITHOUT_SYMBOL = Set.of(
            "Nghị quyết",
            "Nghị định",
            "Chỉ thị",
            "Quyết định",
            "Kết luận",
            "Thông tư",
            "Công văn",
            "Công điện",
            "Thông báo",
            "Hướng dẫn",
            "Quy định",
            "Kế hoạch",
            "Chương trình",
            "Báo cáo",
            "Tờ trình");
    private static final Pattern AFTER_BARE = Pattern.compile(
            "(?:[\\s\\u00a0]{0,2},)?[\\s\\u00a0]{1,3}(?:ngày[\\s\\u00a0]{1,3}\\d|của[\\s\\u00a0]{1,3}(?=\\p{L}))");

    private final String words;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(String words) {
        this.words = words;
    }

    static List<Mention> in(String words) {
        MentionFinder finder = new MentionFinder(words);
        Matcher figure = FIGURE.matcher(words);
        int from = 0;
        while (from <= words.length() && figure.find(from)) {
            from = Math.max(figure.end(), finder.look(figure.start(), figure.group()));
        }
        finder.blanks();
        finder.found.sort((one, other) -> Integer.compare(one.start, other.start));
        return finder.found;
    }

    private int look(int start, String figure) {
        Optional<NumberMention> number = NumberMention.at(words, start);
        number.or(() -> bare(start, figure)).ifPresent(this::add);
        return number.map(NumberMention::end).orElse(start);
    }

    private Optional<NumberMention> bare(int start, String figure) {
        Matcher after = AFTER_BARE.matcher(words).region(start + figure.length(), words.length());
        if (!after.lookingAt() || figure.length() > 5) {
            return Optional.empty();
        }
        boolean isIssued = after.group().endsWith("của ") || after.group().contains("của");
        boolean known = !isIssued || IssuerReader.isKnown(words, after.end());
        int saysNumber = beforeNumberWord(start);
        Optional<CitationTypes.Found> type = CitationTypes.endingAt(words, Scan.backOverBlanks(words, saysNumber));
        boolean says = saysNumber < start
                && type.isPresent()
                && NUMBERED_WITHOUT_SYMBOL.contains(type.get().name());
        return known && says ? Optional.of(NumberMention.bare(figure, start)) : Optional.empty();
    }

    private void blanks() {
        Matcher blank = BLANK.matcher(words);
        while (blank.find()) {
            Optional<CitationTypes.Found> type =
                    CitationTypes.endingAt(words, Scan.backOverBlanks(words, blank.start()));
            if (type.isPresent() && !isSelf(type.get().start())) {
                NumberMention.blankAt(words, blank.end()).ifPresent(this::add);
            }
        }
    }

    /** "(Kèm theo Kế hoạch số   /KH-… )" speaks of the document it stands in. */
    private boolean isSelf(int start) {
        String before =
                Scan.oneLine(words.substring(Math.max(0, start - 20), start)).toLowerCase(Locale.ROOT);
        return before.endsWith("kèm theo");
    }

    /** Where "số" before a number begins; the number's own place without it. */
    private int beforeNumberWord(int start) {
        int at = Scan.backOverBlanks(words, start);
        if (at > 0 && words.charAt(at - 1) == ':') {
            at = Scan.backOverBlanks(words, at - 1);
        }
        int word = Scan.wordStart(words, at);
        return "số".equalsIgnoreCase(words.substring(word, at)) ? word : start;
    }

    private void add(NumberMention number) {
        int says = beforeNumberWord(blankStart(number));
        boolean hasWord = says < number.start();
        Optional<CitationTypes.Found> type =
                CitationTypes.endingAt(words, hasWord ? overColon(says) : Scan.backOverBlanks(words, says));
        if (type.isPresent()) {
            Mention mention =
                    new Mention(type.get().name(), true, number, type.get().start());
            if (!hasWord) {
                mention.flaws.add(Flaw.NO_NUMBER_WORD);
            }
            if (type.get().isShort()) {
                mention.flaws.add(Flaw.ABBREVIATED_TYPE);
            }
            found.add(mention);
        } else if (!isForm(says)) {
            untyped(number, hasWord);
        }
    }

    private int blankStart(NumberMention number) {
        int at = number.start();
        while (number.figure().isEmpty()
                && at > 0
                && ("….·_".indexOf(words.charAt(at - 1)) >= 0 || Scan.isBlank(words.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** "các Quyết định: số …". */
    private int overColon(int from) {
        int at = Scan.backOverBlanks(words, from);
        return at > 0 && words.charAt(at - 1) == ':' ? Scan.backOverBlanks(words, at - 1) : at;
    }

    private void untyped(NumberMention number, boolean hasWord) {
        Optional<Mention> apart =
                hasWord ? ApartType.of(words, number, beforeNumberWord(number.start())) : Optional.empty();
        if (apart.isPresent()) {
            found.add(apart.get());
            return;
        }
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.number.end() <= number.start()
                && LINK.matcher(words).region(last.number.end(), number.start()).matches()
                && !number.symbol().isEmpty()
                && last.number.hasSameCode(number)) {
            last.flaws.add(Flaw.COMPOUND);
            Mention mention = new Mention(last.type, false, number, number.start());
            mention.flaws.add(Flaw.COMPOUND);
            found.add(mention);
        } else if (last != null
                && hasWord
                && number.hasKnownGroup()
                && last.number.end() <= number.start()
                && DATED_LINK
                        .matcher(words)
                        .region(last.number.end(), number.start())
                        .matches()) {
            found.add(new Mention(last.type, false, number, number.start()));
        } else if (!number.symbol().isEmpty()
                && (hasWord ? number.hasKnownGroup() && !opensLine(number) : number.speaksForItself())) {
            found.add(new Mention("", false, number, number.start()));
        }
    }

    /** "Số: 15/KH-…" at the head of a block is the document's own number. */
    private boolean opensLine(NumberMention number) {
        return Scan.backOverBlanks(words, beforeNumberWord(number.start())) == 0;
    }

    private boolean isForm(int end) {
        int at = Scan.backOverBlanks(words, end);
        int one = Scan.wordStart(words, at);
        int two = Scan.wordStart(words, Scan.backOverBlanks(words, one));
        return FORMS.contains(words.substring(one, at).toLowerCase(Locale.ROOT))
                || FORMS.contains(Scan.oneLine(words.substring(two, at)).toLowerCase(Locale.ROOT));
    }
}
