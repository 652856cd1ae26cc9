package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.unit.UnitNames;

/** What an answer teaches about who sent a file. */
final class Senders {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]+@[^\\s<>]+");

    private Senders() {}

    /** Of "Name &lt;address&gt;"; nothing when only a name is known. */
    static Optional<String> address(String sender) {
        String last = sender.substring(sender.lastIndexOf('<') + 1); // a name may look like an address
        Matcher found = ADDRESS.matcher(last);
        return found.find() ? Optional.of(found.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Neither known for the unit, nor written down in the register as another's, who then only forwarded the file. */
    static boolean isNews(String address, long unit, List<UnitNames> units) {
        return units.stream()
                .noneMatch(one -> one.unit().email().strip().equalsIgnoreCase(address)
                        || one.unit().id() == unit && one.aliases().stream().anyMatch(address::equalsIgnoreCase));
    }
}
