package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/**
 * What is known of a file's way here: who sent it, and the folder, archive or letter it lies in. People forward and collect files
 * for others, so that neither is ever as good as what stands in the file.
 */
final class SenderSigns {
    /** Below an exact name: proposed, and never taken without a person. */
    static final double WEAK = 0.9;

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:cdcs|cd|cong doan|nghiep doan|truong|thpt|thcs|tieu hoc|mam non|mau giao|trung tam|cong ty|benh vien)\\b");

    private SenderSigns() {}

    /** By an address or number of one unit alone; else by a name like a unit's. */
    static List<Sign> inSender(String sender, UnitIndex index) {
        if (sender.isBlank()) {
            return List.of();
        }
        MessageRef evidence = MessageRef.of("returned.unit.bySender", sender.strip());
        Set<Integer> known = index.bySender(sender);
        if (known.size() == 1) {
            return List.of(new Sign(known, WEAK, evidence));
        }
        String name = sender.replaceAll("<[^>]*>|[\\w.+-]+@\\S+", " ").strip();
        return named(name, index, evidence).map(List::of).orElse(List.of());
    }

    private static Optional<Sign> named(String name, UnitIndex index, MessageRef evidence) {
        Set<Integer> exact = index.byName(NameLikeness.key(name));
        if (!exact.isEmpty()) {
            return Optional.of(new Sign(exact, WEAK, evidence));
        }
        if (name.isBlank()) {
            return Optional.empty();
        }
        return FileSigns.named(name, index, evidence)
                .map(SenderSigns::weak)
                .or(() -> likeBody(name, index, evidence));
    }

    /** Schools are called after persons: "Hoa" is nearly "Tiểu học Hoa Sen", and yet only somebody's name. */
    private static Optional<Sign> likeBody(String name, UnitIndex index, MessageRef evidence) {
        if (!BODY.matcher(Plain.fold(name)).find()) {
            return Optional.empty();
        }
        return UnitMatcher.like(NameLikeness.name(name), index, evidence)
                .map(sign -> new Sign(sign.units(), UnitMatcher.DOUBTFUL, evidence));
    }

    /** Only codes and whole names: "Kim Sơn" may be a district. */
    static List<Sign> around(List<String> folders, UnitIndex index) {
        List<Sign> signs = new ArrayList<>();
        for (String folder : folders) {
            FileSigns.inPlace(folder, index).stream()
                    .filter(sign -> sign.likeness() >= 1)
                    .map(SenderSigns::weak)
                    .forEach(signs::add);
        }
        return signs;
    }

    private static Sign weak(Sign sign) {
        return new Sign(sign.units(), Math.min(WEAK, sign.likeness()), sign.evidence());
    }
}
