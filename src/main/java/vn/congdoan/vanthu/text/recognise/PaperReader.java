package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Candidate;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
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
        TitleParts title = new TitleParts(paper, head);
        FootParts foot = new FootParts(paper);
        String issuer = organisations.own.isEmpty()
                ? new IssuerInText(paper, paper.pieces(Role.BODY)).read()
                : organisations.own;
        BodyText body = body(title);
        reportLeft();
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
                new Draft(parts, body.text()),
                paper.places,
                paper.doubtful,
                Outlines.of(body),
                lines,
                firstLine,
                endLine,
                paper.findings);
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
    private void reportLeft() {
        Set<Piece> used = usedPieces();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < paper.roles.length; i++) {
            Piece piece = paper.facts.get(i).piece;
            if (isKept(paper.roles[i], piece, used) || Words.isRule(piece.text())) {
                continue;
            }
            if (!run.isEmpty() && piece.line() > run.get(run.size() - 1).line() + 1) {
                report(run);
            }
            run.add(piece);
        }
        report(run);
    }

    private boolean isKept(Role role, Piece piece, Set<Piece> used) {
        return switch (role) {
            case BODY,
                    BASIS,
                    ENACTMENT,
                    APPENDIX_HEAD,
                    APPENDIX,
                    REFERENCE,
                    NATIONAL_TITLE,
                    MOTTO,
                    ADDRESSEE,
                    RECIPIENTS -> true;
            case BEFORE, LOOSE, FURNITURE, HEAD_RULE, TITLE_RULE, FOOT_RULE, SIGNED -> false;
            default -> used.contains(piece);
        };
    }

    /** The pieces in which some part was found. */
    private Set<Piece> usedPieces() {
        Map<Integer, TreeMap<Integer, Piece>> byLine = new HashMap<>();
        for (Facts fact : paper.facts) {
            for (SourcePlace place : fact.piece.places()) {
                byLine.computeIfAbsent(place.line(), key -> new TreeMap<>()).put(place.start(), fact.piece);
            }
        }
        Set<Piece> used = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream<SourcePlace> doubts =
                paper.doubtful.values().stream().flatMap(List::stream).map(Candidate::place);
        Stream.concat(paper.places.values().stream().flatMap(List::stream), doubts)
                .forEach(place -> {
                    TreeMap<Integer, Piece> line = byLine.get(place.line());
                    Integer first = line == null ? null : line.floorKey(place.start());
                    if (line != null) {
                        used.addAll(line.subMap(first == null ? place.start() : first, place.end())
                                .values());
                    }
                });
        used.addAll(paper.toBody);
        return used;
    }

    private void report(List<Piece> run) {
        if (!run.isEmpty()) {
            paper.report(Severity.HINT, run.get(0), "recognise.left", Texts.of(run));
            run.clear();
        }
    }
}
