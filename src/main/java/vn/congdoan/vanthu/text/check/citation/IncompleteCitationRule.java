package vn.congdoan.vanthu.text.check.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;

/** The first mention of a document is complete (R47): number, symbol, date, issuer, subject. Only its subject is a hint. */
final class IncompleteCitationRule extends CitationRule {
    private static final MessageRef SUBJECT = MessageRef.of("check.citation.part.subject");
    private static final Set<Flaw> OWN_RULES = EnumSet.of(Flaw.CUT_SYMBOL, Flaw.BROKEN_SYMBOL);

    IncompleteCitationRule() {
        super("citation-incomplete", CLAUSE, Severity.WARNING);
    }

    @Override
    void check(Citation citation, Mentions mentions, CheckInput input, List<CheckFinding> findings) {
        if (Mentions.isLaw(citation)
                || !mentions.isFirst(citation)
                || citation.flaws().contains(Flaw.COMPOUND)
                || citation.type().isEmpty()) {
            return;
        }
        boolean other = citation.flaws().stream().anyMatch(OWN_RULES::contains);
        List<MessageRef> missing = missing(citation, other, new Surroundings(input, citation));
        if (!missing.isEmpty()) {
            boolean onlySubject = missing.equals(List.of(SUBJECT));
            findings.add(found(
                    onlySubject ? Severity.HINT : severity(), citation, null, MessageRef.of("check.citation.incomplete", cut(citation.text()), joined(missing))));
        }
    }

    /** Each as a message of its own, so that the edge puts them into words. */
    private static List<MessageRef> missing(Citation citation, boolean symbolElsewhere, Surroundings around) {
        List<MessageRef> missing = new ArrayList<>();
        add(missing, citation.figure().isEmpty(), MessageRef.of("check.citation.part.number"));
        add(
                missing,
                citation.symbol().isEmpty() && !citation.figure().isEmpty() && !symbolElsewhere,
                MessageRef.of("check.citation.part.symbol"));
        add(missing, citation.date().year() == null && !around.saysDate(), MessageRef.of("check.citation.part.date"));
        add(missing, citation.issuer().isEmpty() && !around.saysIssuer(), MessageRef.of("check.citation.part.issuer"));
        add(missing, citation.subject().isEmpty() && !around.saysSubject(), SUBJECT);
        return missing;
    }

    private static MessageRef joined(List<MessageRef> parts) {
        MessageRef joined = parts.get(0);
        for (MessageRef part : parts.subList(1, parts.size())) {
            joined = MessageRef.of("check.citation.parts", joined, part);
        }
        return joined;
    }

    private static void add(List<MessageRef> missing, boolean isMissing, MessageRef part) {
        if (isMissing) {
            missing.add(part);
        }
    }
}
