package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.parse.BodyWords;

/** Reads the mentions of other documents in the words of one block: number first, then date, issuer and subject around it. */
final class CitationReader {
    private static final String GAP = "[\\s\\u00a0]{1,4}";
    private static final Pattern DAY =
            Pattern.compile("([\\s\\u00a0]{0,3},)?[\\s\\u00a0]{0,4}\\(?(?:(?:được |đã )?(?:ký|ban hành|thông qua)" + GAP
                    + ")?ngày(?=[\\s\\u00a0….\\d])");
    private static final Pattern PLAIN_DAY =
            Pattern.compile("([\\s\\u00a0]{0,3},)?" + GAP + "(?=\\d{1,2}[/.\\-]\\d{1,2}[/.\\-](?:19|20)\\d\\d)");
    private static final Pattern YEAR =
            Pattern.compile(GAP + "(?:tháng" + GAP + "(\\d{1,2})/|năm" + GAP + ")((?:19|20)\\d\\d)(?![\\d\\-–])");
    private static final Pattern OF =
            Pattern.compile("[\\s\\u00a0]{0,3},?[\\s\\u00a0]{0,3}\\(?(?<![\\p{L}])của(?=[\\s\\u00a0])");
    private static final Pattern BY = Pattern.compile("[\\s\\u00a0]{0,3},?[\\s\\u00a0]{1,3}do(?=[\\s\\u00a0])");
    private static final Pattern ISSUED = Pattern.compile(GAP + "(?:ký )?(?:ban hành|ký|phê duyệt)");
    private static final Pattern LISTED = Pattern.compile("(?:,|[\\s\\u00a0]{1,2}và)[\\s\\u00a0]{1,2}");
    private static final int BEFORE = 170;

    private final BodyWords block;
    private final String words;
    private final List<Mention> mentions;

    private CitationReader(BodyWords block) {
        this.block = block;
        this.words = block.words();
        this.mentions = MentionFinder.in(words);
    }

    static List<Citation> read(BodyWords block) {
        CitationReader reader = new CitationReader(block);
        reader.mentions.forEach(reader::complete);
        reader.share();
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < reader.mentions.size(); i++) {
            reader.subject(i);
            citations.add(reader.citation(reader.mentions.get(i)));
        }
        return citations;
    }

    private void complete(Mention mention) {
        for (int round = 0; round < 2; round++) {
            if (mention.date.equals(PartialDate.BLANK)) {
                date(mention);
            }
            if (mention.issuer.isEmpty()) {
                issuer(mention);
            }
        }
        if (mention.issuer.isEmpty()) {
            issuerBefore(mention);
        }
    }

    private Matcher at(Pattern pattern, int from) {
        return pattern.matcher(words).region(from, words.length()).useTransparentBounds(true);
    }

    private void date(Mention mention) {
        Matcher day = at(DAY, mention.end);
        Matcher plain = at(PLAIN_DAY, mention.end);
        Matcher year = at(YEAR, mention.end);
        Matcher lead = day.lookingAt() ? day : plain.lookingAt() ? plain : null;
        Optional<DateFinder.Found> date = lead == null ? Optional.empty() : DateFinder.after(words, lead.end());
        if (date.isPresent()) {
            mention.date = date.get().date();
            boolean isAtNumber = mention.end == mention.number.end();
            if (lead.group(1) != null && isAtNumber) {
                mention.flaws.add(Flaw.COMMA_BEFORE_DATE);
            }
            mention.end = date.get().end();
            boolean isBracketed = lead.group().indexOf('(') >= 0 && words.startsWith(")", mention.end);
            mention.end += isBracketed ? 1 : 0;
        } else if (year.lookingAt()) {
            mention.date = DateFinder.of(DateFinder.number(year.group(2)), DateFinder.number(year.group(1)), null);
            mention.end = year.end();
        }
    }

    private void issuer(Mention mention) {
        Matcher of = at(OF, mention.end);
        Matcher by = at(BY, mention.end);
        if (of.lookingAt()) {
            take(mention, of.end());
        } else if (by.lookingAt()) {
            int end = IssuerReader.endOf(words, by.end());
            Matcher issued = at(ISSUED, Math.max(0, end));
            if (end >= 0 && issued.lookingAt()) {
                mention.issuer = Scan.oneLine(words.substring(by.end(), end));
                mention.end = end;
                Matcher day = at(DAY, end);
                if (!day.lookingAt()) {
                    mention.end = issued.end();
                }
            }
        }
    }

    private void take(Mention mention, int from) {
        int end = IssuerReader.endOf(words, from);
        if (end >= 0) {
            mention.issuer = Scan.oneLine(words.substring(from, end));
            mention.end = end;
        }
    }

    /** "chỉ đạo của <issuer> tại Công văn số …"; "Công văn của <issuer> số …" isn't told apart and stays without. */
    private void issuerBefore(Mention mention) {
        int at = Scan.backOverBlanks(words, mention.start);
        int word = Scan.wordStart(words, at);
        if (!mention.hasOwnType || !"tại".equals(words.substring(word, at))) {
            return;
        }
        int stop = Scan.backOverBlanks(words, word);
        String before = words.substring(Math.max(0, stop - BEFORE), stop);
        int of = before.lastIndexOf("của ");
        int from = stop - before.length() + of + 4;
        if (of >= 0 && IssuerReader.endOf(words, from) == stop) {
            mention.issuer = Scan.oneLine(words.substring(from, stop));
        }
    }

    /** "số A và B, ngày … của …": what stands after the last belongs to all. */
    private void share() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Mention next = mentions.get(i + 1);
            boolean linked =
                    mention.flaws.contains(Flaw.COMPOUND) && next.flaws.contains(Flaw.COMPOUND) && !next.hasOwnType;
            if (linked && mention.date.equals(PartialDate.BLANK) && mention.issuer.isEmpty()) {
                mention.date = next.date;
                mention.issuer = next.issuer;
            }
            if ((!next.hasOwnType || isListed(mention, next))
                    && mention.issuer.isEmpty()
                    && next.number.symbol().equals(mention.number.symbol())
                    && next.type.equals(mention.type)
                    && !next.type.isEmpty()) {
                mention.issuer = next.issuer;
            }
        }
    }

    /** "Công điện số 11/CĐ-TTg ngày …, Công điện số 12/CĐ-TTg ngày … của …". */
    private boolean isListed(Mention mention, Mention next) {
        return mention.end <= next.start
                && LISTED.matcher(words.substring(mention.end, next.start)).matches();
    }

    private void subject(int index) {
        Mention mention = mentions.get(index);
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        mention.subject = SubjectReader.after(
                        words, mention.end, next == null ? -1 : next.start, next == null ? -1 : next.number.end())
                .words();
    }

    private Citation citation(Mention mention) {
        NumberMention number = mention.number;
        int from = block.span().toSource(mention.start);
        int to = block.span().toSource(mention.end - 1) + 1;
        return new Citation(
                mention.type,
                number.figure(),
                number.separator(),
                number.symbol(),
                mention.date,
                mention.issuer,
                mention.subject,
                Scan.oneLine(words.substring(mention.start, mention.end)),
                new TextRange(from, Math.max(from, to)),
                mention.flaws);
    }
}
