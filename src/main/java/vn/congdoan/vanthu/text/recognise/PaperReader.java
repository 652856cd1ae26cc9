package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.text.parse.Notation;

/** Makes the draft of one paper from the roles of its pieces. */
final class PaperReader {
    private final Paper paper;

    PaperReader(Paper paper) {
        this.paper = paper;
    }

    ReadDocument read(int firstLine, int endLine, int count) {
        HeadParts head = new HeadParts(paper);
        OrganisationParts organisations = new OrganisationParts(paper);
        TitleParts title = new TitleParts(paper, head.number.symbol());
        FootParts foot = new FootParts(paper);
        String issuer = organisations.own.isEmpty()
                ? new IssuerInText(paper, paper.pieces(Role.BODY)).read()
                : organisations.own;
        BodyText body = body(title);
        reportLeft(title);
        if (count > 1) {
            paper.report(Severity.HINT, null, "recognise.several", count);
        }
        DocumentParts parts = new DocumentParts(
                title.type,
                organisations.parent,
                issuer,
                head.number,
                head.place,
                head.date,
                head.mark,
                title.subject,
                title.authority,
                title.addressees,
                foot.recipients,
                foot.archive,
                foot.signatures);
        List<Integer> lines = new ArrayList<>();
        body.begins().forEach(piece -> lines.add(piece == null ? -1 : piece.line()));
        return new ReadDocument(
                new Draft(parts, body.text()), paper.places, paper.doubtful, Outlines.of(body), lines, firstLine, endLine, paper.findings);
    }

    private BodyText body(TitleParts title) {
        BodyText body = new BodyText();
        List<Piece> bases = paper.pieces(Role.BASIS);
        body.bases(bases);
        paper.found(Part.LEGAL_BASES, bases);
        body.addAll(paper.toBody);
        boolean enacts = !title.type.enactment().isEmpty();
        body.addAll(enacts ? paper.pieces(Role.BODY) : paper.pieces(Role.BODY, Role.ENACTMENT));
        if (enacts) {
            paper.found(Part.TYPE, paper.pieces(Role.ENACTMENT));
        }
        appendices(body);
        return body;
    }

    private void appendices(BodyText body) {
        List<Piece> open = new ArrayList<>();
        for (Facts fact : paper.with(Role.APPENDIX_HEAD, Role.APPENDIX)) {
            boolean next = fact.appendix && !open.isEmpty() && Notation.isAppendixHead(fact.piece.text());
            if (next) {
                body.appendix(open);
                open = new ArrayList<>();
            }
            open.add(fact.piece);
        }
        if (!open.isEmpty()) {
            body.appendix(open);
        }
    }

    /** Words that belong to no part: nothing of a file disappears without a word. */
    private void reportLeft(TitleParts title) {
        List<Piece> run = new ArrayList<>();
        for (Piece piece : paper.pieces(
                Role.BEFORE, Role.LOOSE, Role.FURNITURE, Role.HEAD_RULE, Role.TITLE_RULE, Role.FOOT_RULE, Role.SIGNED)) {
            if (Words.isRule(piece.text())) {
                continue;
            }
            if (!run.isEmpty() && piece.line() > run.get(run.size() - 1).line() + 1) {
                report(run);
            }
            run.add(piece);
        }
        report(run);
    }

    private void report(List<Piece> run) {
        if (!run.isEmpty()) {
            paper.report(Severity.HINT, run.get(0), "recognise.left", Texts.of(run));
            run.clear();
        }
    }
}
