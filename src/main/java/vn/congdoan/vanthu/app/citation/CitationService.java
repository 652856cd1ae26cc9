package vn.congdoan.vanthu.app.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.CitationRepository;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.text.content.CitationForms;
import vn.congdoan.vanthu.text.content.CitationLibrary;

/** Keeps each cited document once and gives it back when its number is typed. Asks the database: not on the window's thread. */
public final class CitationService {
    private static final int MOST_OFFERS = 8;
    private static final Set<Flaw> UNSOUND =
            Set.of(Flaw.BROKEN_SYMBOL, Flaw.CUT_SYMBOL, Flaw.WRONG_STYLE, Flaw.NO_NUMBER);
    /** What somebody has typed of a number with its symbol, at the end of the words before the caret. */
    private static final Pattern TYPED =
            Pattern.compile("(?<![\\p{L}\\d/-])(\\d{1,5}[a-zđ]?[/-]\\p{L}[\\p{L}\\d&/-]*)$");

    private final CitationRepository citations;
    private final DocumentRepository documents;

    public CitationService(CitationRepository citations, DocumentRepository documents) {
        this.citations = Objects.requireNonNull(citations, "citations");
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /** Remembers every mention that is good enough to be given back: number and symbol sound, and a date or an issuer. */
    public void learn(DocumentContent content) {
        Map<String, List<Citation>> mentions = new LinkedHashMap<>();
        for (Citation mention : content.citations()) {
            if (isTrusted(mention)) {
                mentions.computeIfAbsent(CitationLibrary.key(mention.number()), none -> new ArrayList<>())
                        .add(kept(mention));
            }
        }
        mentions.forEach((key, same) -> citations.change(
                key, known -> CitationLibrary.of(known).with(same).entries()));
    }

    private static boolean isTrusted(Citation mention) {
        boolean dated = !mention.date().equals(PartialDate.BLANK);
        return !mention.symbol().isEmpty()
                && mention.flaws().stream().noneMatch(UNSOUND::contains)
                && (dated || !mention.issuer().isEmpty());
    }

    /** Without what concerns only the text it was found in. */
    private static Citation kept(Citation mention) {
        return new Citation(
                mention.type(),
                mention.figure(),
                mention.separator(),
                mention.symbol(),
                mention.date(),
                mention.issuer(),
                mention.subject(),
                mention.text(),
                new TextRange(0, 0),
                Set.of());
    }

    /** The beginning of a number at the end of some words: "… thực hiện Nghị quyết số 02-NQ" gives "02-NQ". */
    public static Optional<String> typedNumber(String beforeCaret) {
        Matcher typed = TYPED.matcher(beforeCaret);
        return typed.find() ? Optional.of(typed.group(1)) : Optional.empty();
    }

    /** Known documents whose number begins so, last seen first. */
    public List<CitationOffer> offers(String typedNumber) {
        return citations.beginning(CitationLibrary.key(typedNumber), MOST_OFFERS).stream()
                .map(known -> new CitationOffer(known.number(), CitationForms.full(known), CitationForms.brief(known)))
                .toList();
    }

    /** The stored document that a mention names, when we hold it: same number and symbol and, if both say one, the same date. */
    public Optional<Long> held(Citation mention) {
        String key = CitationLibrary.key(mention.number());
        return documents.list().stream()
                .filter(held -> held.number().number() != null)
                .filter(held -> key.equals(CitationLibrary.key(
                        held.number().printedNumber() + "/" + held.number().symbol())))
                .filter(held -> mention.date().equals(PartialDate.BLANK)
                        || held.date().equals(PartialDate.BLANK)
                        || mention.date().equals(held.date()))
                .map(DocumentSummary::id)
                .findFirst();
    }
}
