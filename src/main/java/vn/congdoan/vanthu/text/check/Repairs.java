package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.content.TextRange;
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

    /** The start and end of what is taken, by its line: part and item, nothing for the body. */
    private final Map<List<Object>, NavigableMap<Integer, Integer>> words = new HashMap<>();

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
            repair.replacements().forEach(replacement -> {
                taken.add(replacement);
                stretch(replacement.place()).ifPresent(at -> words(replacement).put(at.start(), at.end()));
            });
        }
    }

    /** Taken words never touch each other, so only the neighbours before and after can be in the way. */
    private boolean isFree(Replacement replacement) {
        TextRange at = stretch(replacement.place()).orElse(null);
        if (at == null) {
            return true;
        }
        Map.Entry<Integer, Integer> before = words(replacement).floorEntry(at.start());
        Map.Entry<Integer, Integer> after = words(replacement).higherEntry(at.start());
        boolean touchesBefore = before != null && (before.getValue() > at.start() || before.getKey().equals(at.start()));
        return !touchesBefore && (after == null || after.getKey() >= at.end());
    }

    private NavigableMap<Integer, Integer> words(Replacement replacement) {
        List<Object> line = replacement.place() instanceof CheckPlace.InPart in ? List.of(in.part(), in.item()) : List.of();
        return words.computeIfAbsent(line, key -> new TreeMap<>());
    }

    private static Optional<TextRange> stretch(CheckPlace place) {
        if (place instanceof CheckPlace.InBody in) {
            return Optional.of(new TextRange(in.start(), in.end()));
        }
        return place instanceof CheckPlace.InPart in
                ? Optional.of(new TextRange(in.start(), in.end()))
                : Optional.empty();
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
