package vn.congdoan.vanthu.app.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.CitationRepository;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.IncomingRepository;
import vn.congdoan.vanthu.text.content.CitationForms;
import vn.congdoan.vanthu.text.content.CitationLibrary;

/** Keeps each cited document once and gives it back when its number is typed. Asks the database: not on the window's thread. */
public final class CitationService {
    private static final int MOST_OFFERS = 8;
    private static final Set<Flaw> UNSOUND =
            Set.of(Flaw.BROKEN_SYMBOL, Flaw.CUT_SYMBOL, Flaw.WRONG_STYLE, Flaw.NO_NUMBER);

    private final CitationRepository citations;
    private final DocumentRepository documents;
    private final IncomingRepository incoming;
    private final Access access;

    public CitationService(
            CitationRepository citations, DocumentRepository documents, IncomingRepository incoming, Access access) {
        this.citations = Objects.requireNonNull(citations, "citations");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.incoming = Objects.requireNonNull(incoming, "incoming");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Remembers every mention that is good enough to be given back: number and symbol sound, and a date or an issuer. Of two that
     * say as much the newest is kept, because it may correct the other.
     */
    public void learn(List<Citation> mentioned) {
        access.require(Permission.DRAFT);
        Map<String, List<Citation>> mentions = new LinkedHashMap<>();
        for (Citation mention : mentioned) {
            if (isTrusted(mention)) {
                mentions.computeIfAbsent(CitationLibrary.key(mention.number()), none -> new ArrayList<>())
                        .add(kept(mention));
            }
        }
        mentions.forEach((key, same) -> citations.change(
                key, known -> CitationLibrary.of(same).with(known).entries()));
    }

    /** The same beside the window; its answer is how many mentions were looked at. */
    public Job<Integer> learning(List<Citation> mentioned) {
        return new Job<>(MessageRef.of("citation.job.learn"), control -> {
            learn(mentioned);
            return mentioned.size();
        });
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

    /** Known documents whose number begins so, last seen first. */
    public List<CitationOffer> offers(String typedNumber) {
        return citations.beginning(CitationLibrary.key(typedNumber), MOST_OFFERS).stream()
                .map(known -> new CitationOffer(known, CitationForms.full(known), CitationForms.brief(known)))
                .toList();
    }

    /** The same beside the window. */
    public Job<List<CitationOffer>> offering(String typedNumber) {
        return new Job<>(MessageRef.of("citation.job.offer"), control -> offers(typedNumber));
    }

    /** Which of these the office holds, in their order; what one mention leaves open another one of the same number tells. */
    public Job<List<CitedDocument>> held(List<Citation> mentions) {
        return new Job<>(MessageRef.of("citation.job.held"), control -> {
            if (mentions.isEmpty()) {
                return List.of();
            }
            HeldDocuments held = new HeldDocuments(documents.list(), incoming.list());
            List<Citation> known = CitationLibrary.of(mentions).entries();
            return mentions.stream()
                    .map(mention -> new CitedDocument(mention, held.of(full(mention, known))))
                    .toList();
        });
    }

    /** The fullest mention of the same document; itself when the text cites two of this number. */
    private static Citation full(Citation mention, List<Citation> known) {
        String key = CitationLibrary.key(mention.number());
        List<Citation> same = known.stream()
                .filter(each -> key.equals(CitationLibrary.key(each.number())))
                .toList();
        return same.size() == 1 ? same.get(0) : mention;
    }
}
