package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** What the name of a file or its sender says about whose it is: a code as a word of its own, or a unit's whole name. */
final class FileSigns {
    private static final int SHORTEST_CODE = 2;

    private FileSigns() {}

    static List<Sign> inFileName(String fileName, UnitIndex index) {
        String base = fileName.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{3,4}$", "");
        String words = base.replace('_', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        List<Sign> signs = new ArrayList<>(codes(base, index));
        named(words, index, MessageRef.of("returned.unit.byFile", base)).ifPresent(signs::add);
        return signs;
    }

    /** Codes of letters and figures; a bare figure may be anything in a file's name. */
    private static List<Sign> codes(String base, UnitIndex index) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String word : base.split("[\\s_.,;()\\[\\]-]+")) {
            boolean telling = word.length() >= SHORTEST_CODE
                    && word.chars().anyMatch(Character::isLetter)
                    && word.chars().anyMatch(Character::isDigit);
            if (telling && index.byCode(word) >= 0) {
                found.add(index.byCode(word));
            }
        }
        if (found.isEmpty() && index.byCode(base) >= 0) {
            found.add(index.byCode(base));
        }
        return found.isEmpty() ? List.of() : List.of(new Sign(found, 1, MessageRef.of("returned.unit.byFile", base)));
    }

    /** The longest whole name in the words; a name that is part of a longer one there doesn't count. */
    private static java.util.Optional<Sign> named(String words, UnitIndex index, MessageRef evidence) {
        String text = " " + NameLikeness.key(words) + " ";
        String longest = "";
        Set<Integer> units = new LinkedHashSet<>();
        boolean rival = false;
        for (UnitIndex.Named name : index.names()) {
            if (!text.contains(" " + name.key() + " ")) {
                continue;
            }
            if (name.key().length() > longest.length()) {
                rival = !longest.isEmpty() && !name.key().contains(longest);
                longest = name.key();
                units.clear();
                units.addAll(index.byName(name.key()));
            } else if (!longest.contains(name.key())) {
                rival = true;
                units.add(name.unit());
            }
        }
        if (units.isEmpty()) {
            return java.util.Optional.empty();
        }
        boolean cut = isCut(text, longest);
        return java.util.Optional.of(new Sign(units, rival || cut ? UnitMatcher.DOUBTFUL : 1, evidence));
    }

    /** "THPT Kim Sơn" in "THPT Kim Son C": what follows may belong to another name. */
    private static boolean isCut(String text, String name) {
        String after = text.substring(text.indexOf(" " + name + " ") + name.length() + 1)
                .strip();
        String next = after.isEmpty() ? "" : after.split(" ")[0];
        return next.length() == 1 && Character.isLetter(next.charAt(0));
    }

    static List<Sign> inSender(String sender, UnitIndex index) {
        if (sender.isBlank()) {
            return List.of();
        }
        MessageRef evidence = MessageRef.of("returned.unit.bySender", sender.strip());
        Set<Integer> known = index.bySender(sender);
        if (!known.isEmpty()) {
            return List.of(new Sign(known, 1, evidence));
        }
        String name = sender.replaceAll("<[^>]*>|[\\w.+-]+@\\S+", " ");
        Set<Integer> named = index.byName(NameLikeness.key(Plain.fold(name).isEmpty() ? sender : name));
        return named.isEmpty() ? List.of() : List.of(new Sign(named, 1, evidence));
    }
}
