package vn.congdoan.vanthu.app.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.content.KnownCitation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.CitationRepository;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.text.content.CitationForms;

/** Keeps each cited document once and gives it back when its number is typed. Asks the database: not on the window's thread. */
public final class CitationService {
    private static final int MOST_OFFERS = 8;
    /** What somebody has typed of a number with its symbol, at the end of the words before the caret. */
    private static final Pattern TYPED = Pattern.compile("(?<![\\p{L}\\d/-])(\\d{1,5}[a-zđ]?[/-]\\p{L}[\\p{L}\\d&/-]*)$");

    private final CitationRepository citations;
    private final DocumentRepository documents;

    public CitationService(CitationRepository citations, DocumentRepository documents) {
        this.citations = Objects.requireNonNull(citations, "citations");
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /** Remembers every mention that is good enough to be given back: number, symbol, and a date or an issuer. */
    public void learn(DocumentContent content) {
        citations.learn(content.citations().stream()
                .filter(CitationService::isTrusted)
                .map(KnownCitation::of)
                .toList());
    }

    private static boolean isTrusted(Citation mention) {
        boolean whole = !mention.symbol().isEmpty()
                && mention.flaws().stream()
                        .noneMatch(flaw -> flaw == Flaw.BROKEN_SYMBOL
                                || flaw == Flaw.CUT_SYMBOL
                                || flaw == Flaw.WRONG_STYLE
                                || flaw == Flaw.NO_NUMBER);
        return whole
                && (!mention.date().equals(PartialDate.BLANK) || !mention.issuer().isEmpty());
    }

    /** The beginning of a number at the end of some words: "… thực hiện Nghị quyết số 02-NQ" gives "02-NQ". */
    public static Optional<String> typedNumber(String beforeCaret) {
        Matcher typed = TYPED.matcher(beforeCaret);
        return typed.find() ? Optional.of(typed.group(1)) : Optional.empty();
    }

    /** Known documents whose number begins so, last seen first. */
    public List<CitationOffer> offers(String typedNumber) {
        return citations.beginning(typedNumber, MOST_OFFERS).stream()
                .map(known ->
                        new CitationOffer(known.number(), CitationForms.full(known), CitationForms.shortForm(known)))
                .toList();
    }

    /** The stored document that a mention names, when we hold it: same number, symbol and, if both say one, the same date. */
    public Optional<Long> held(Citation mention) {
        String number = KnownCitation.key(mention.number());
        return documents.list().stream()
                .filter(held -> held.number().number() != null)
                .filter(held -> number.equals(
                        KnownCitation.key(held.number().printedNumber() + "/" + held.number().symbol())))
                .filter(held -> mention.date().equals(PartialDate.BLANK)
                        || held.date().equals(PartialDate.BLANK)
                        || mention.date().equals(held.date()))
                .map(held -> held.id())
                .findFirst();
    }
}
