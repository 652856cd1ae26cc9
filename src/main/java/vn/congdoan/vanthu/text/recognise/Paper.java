package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Candidate;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

/** One paper while it is read: its pieces with their roles, and what was found so far. */
final class Paper {
    final List<Facts> facts;
    final Role[] roles;
    final TypeNames types;
    final Map<Part, List<SourcePlace>> places = new EnumMap<>(Part.class);
    final Map<Part, List<Candidate>> doubtful = new EnumMap<>(Part.class);
    final List<Finding> findings = new ArrayList<>();
    /** Pieces of no part that the running text takes up. */
    final List<Piece> toBody = new ArrayList<>();

    Paper(List<Facts> facts, TypeNames types) {
        this.facts = facts;
        this.types = types;
        Surroundings.mark(facts);
        this.roles = Assignment.best(facts);
    }

    List<Facts> with(Role... wanted) {
        List<Role> list = List.of(wanted);
        List<Facts> found = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (list.contains(roles[i])) {
                found.add(facts.get(i));
            }
        }
        return found;
    }

    List<Piece> pieces(Role... wanted) {
        return with(wanted).stream().map(fact -> fact.piece).toList();
    }

    void found(Part part, Piece piece, int from, int to) {
        places.computeIfAbsent(part, key -> new ArrayList<>()).addAll(piece.places(from, to));
    }

    void found(Part part, Piece piece) {
        found(part, piece, 0, piece.text().length());
    }

    void found(Part part, List<Piece> pieces) {
        pieces.forEach(piece -> found(part, piece));
    }

    void doubt(Part part, String value, SourcePlace place) {
        doubtful.computeIfAbsent(part, key -> new ArrayList<>()).add(new Candidate(value, place));
    }

    void report(Severity severity, Piece piece, String key, Object... arguments) {
        String place = piece == null ? "" : "dòng " + piece.source().number();
        findings.add(new Finding(severity, place, MessageRef.of(key, arguments)));
    }
}
