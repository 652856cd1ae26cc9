package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** All units by everything they are called: codes, names of today and before, aliases, addresses of senders. */
final class UnitIndex {
    /** What a name without telling words is no more than ("Công đoàn cơ sở"). */
    private static final int SHORTEST = 3;

    /** The heads of a round's files are alike; what only one of them says needn't be kept for long. */
    private static final int MOST_KEYS = 4_096;

    private final List<UnitNames> units;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Map<String, Set<Integer>> senders = new HashMap<>();
    private final List<Named> likenesses = new ArrayList<>();
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /** A name, ready to be compared. */
    record Named(int unit, String key, NameLikeness likeness) {}

    UnitIndex(List<UnitNames> units) {
        this.units = List.copyOf(units);
        for (int i = 0; i < this.units.size(); i++) {
            add(i, this.units.get(i));
        }
    }

    private void add(int index, UnitNames one) {
        codes.put(codeKey(one.unit().code()), index);
        addName(index, one.unit().name());
        one.former().forEach(name -> addName(index, name));
        for (String alias : one.aliases()) {
            if (isAddress(alias)) {
                addSender(index, alias);
            } else {
                addName(index, alias);
            }
        }
        addSender(index, one.unit().email());
        addSender(index, one.unit().phone());
    }

    private void addName(int index, String name) {
        NameLikeness likeness = NameLikeness.name(name);
        if (likeness.key().length() >= SHORTEST) {
            boolean isNew = names.computeIfAbsent(likeness.key(), key -> new LinkedHashSet<>())
                    .add(index);
            if (isNew) {
                likenesses.add(new Named(index, likeness.key(), likeness));
            }
        }
    }

    private void addSender(int index, String words) {
        String key = senderKey(words);
        if (!key.isEmpty()) {
            senders.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(index);
        }
    }

    private static boolean isAddress(String alias) {
        return alias.indexOf('@') > 0 || alias.replaceAll("[\\d\\s+().-]", "").isEmpty();
    }

    /** E-mail addresses in small letters, telephone numbers as their last nine figures. */
    static String senderKey(String words) {
        if (words.indexOf('@') >= 0) {
            String folded = words.toLowerCase(Locale.ROOT);
            Matcher mail =
                    java.util.regex.Pattern.compile("[\\w.+-]+@[\\w.-]+\\w").matcher(folded);
            return mail.find() ? mail.group() : "";
        }
        String figures = words.replaceAll("\\D", "");
        return figures.length() < 9 ? "" : figures.substring(figures.length() - 9);
    }

    static String codeKey(String code) {
        return Plain.fold(code).replace(" ", "");
    }

    UnitNames unit(int index) {
        return units.get(index);
    }

    /** -1 for none. */
    int byCode(String code) {
        return codes.getOrDefault(codeKey(code), -1);
    }

    /** All that are called so, but for accents, capitals and the usual abbreviations. */
    Set<Integer> byName(String key) {
        return names.getOrDefault(key, Set.of());
    }

    /** {@link #byName} of words, whose key many files need. */
    Set<Integer> byWords(String words) {
        String key = keys.get(words);
        if (key == null) {
            key = NameLikeness.key(words);
            if (keys.size() >= MOST_KEYS) {
                keys.clear();
            }
            keys.put(words, key);
        }
        return byName(key);
    }

    /** Whether the words of a sign name the place where the unit is: "THCS Nguyễn Du, huyện Bát Xát". */
    boolean isPlaced(int unit, Sign sign) {
        String address = units.get(unit).unit().address();
        String place = NameLikeness.name(address.substring(address.lastIndexOf(',') + 1))
                .key()
                .replaceAll("\\b(?:huyen|tp|tx|xa|phuong|tinh) ", "");
        String words = sign.evidence().arguments().isEmpty()
                ? ""
                : NameLikeness.key(String.valueOf(sign.evidence().arguments().get(0)));
        return place.length() >= SHORTEST && (" " + words + " ").contains(" " + place + " ");
    }

    Set<Integer> bySender(String words) {
        return senders.getOrDefault(senderKey(words), Set.of());
    }

    List<Named> names() {
        return likenesses;
    }
}
