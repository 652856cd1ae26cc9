package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;

/** Puts repairs into a draft: all that do not touch each other, the earlier finding first. */
public final class Repairs {
    private static final Comparator<Replacement> LAST_FIRST = Comparator.<Replacement>comparingInt(
                    r -> r.place() instanceof CheckPlace.InPart part ? part.item() : 0)
            .thenComparingInt(Repairs::start)
            .reversed();

    private final Draft draft;
    private final List<Replacement> taken = new ArrayList<>();

    private Repairs(Draft draft) {
        this.draft = draft;
    }

    /** The draft with these repairs; one whose words another has taken already is left out. */
    public static Draft apply(Draft draft, List<Repair> repairs) {
        Repairs all = new Repairs(draft);
        repairs.forEach(all::take);
        return all.applied();
    }

    /** Those of the findings' repairs that may be done unasked. */
    public static List<Repair> safe(List<CheckFinding> findings) {
        return findings.stream()
                .filter(CheckFinding::isSafelyMended)
                .map(CheckFinding::repair)
                .toList();
    }

    private void take(Repair repair) {
        if (repair.replacements().stream().allMatch(this::isFree)) {
            taken.addAll(repair.replacements());
        }
    }

    private boolean isFree(Replacement replacement) {
        return taken.stream().noneMatch(other -> collide(other.place(), replacement.place()));
    }

    private static boolean collide(CheckPlace one, CheckPlace other) {
        if (one instanceof CheckPlace.InBody a && other instanceof CheckPlace.InBody b) {
            return touch(a.start(), a.end(), b.start(), b.end());
        }
        return one instanceof CheckPlace.InPart a
                && other instanceof CheckPlace.InPart b
                && a.part() == b.part()
                && a.item() == b.item()
                && touch(a.start(), a.end(), b.start(), b.end());
    }

    private static boolean touch(int start, int end, int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end || start == otherStart;
    }

    private Draft applied() {
        StringBuilder body = new StringBuilder(draft.bodyText());
        DocumentParts parts = draft.parts();
        for (Replacement replacement : taken.stream().sorted(LAST_FIRST).toList()) {
            if (replacement.place() instanceof CheckPlace.InBody at) {
                body.replace(at.start(), at.end(), replacement.words());
            } else if (replacement.place() instanceof CheckPlace.InPart at) {
                parts = inPart(parts, at, replacement.words());
            }
        }
        return new Draft(parts, body.toString());
    }

    private static DocumentParts inPart(DocumentParts parts, CheckPlace.InPart at, String words) {
        List<String> lines = PartWords.of(parts, at.part());
        if (at.item() >= lines.size()) {
            return parts;
        }
        String line = lines.get(at.item());
        String changed = line.substring(0, at.start()) + words + line.substring(at.end());
        return PartWords.with(parts, at.part(), at.item(), changed);
    }

    private static int start(Replacement replacement) {
        if (replacement.place() instanceof CheckPlace.InBody at) {
            return at.start();
        }
        return replacement.place() instanceof CheckPlace.InPart at ? at.start() : 0;
    }
}
