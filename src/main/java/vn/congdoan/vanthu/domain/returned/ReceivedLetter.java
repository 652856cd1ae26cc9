package vn.congdoan.vanthu.domain.returned;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * A letter that was saved as a file, as a container of the files that came with it. Its text isn't kept.
 *
 * @param address from which it was sent; "" while unknown
 * @param name beside the address; "" for none
 * @param sent null while unknown
 */
public record ReceivedLetter(String address, String name, Instant sent, List<Enclosure> enclosures) {
    /** Characters of an address (RFC 5321, 4.5.3.1.3). */
    private static final int LONGEST_ADDRESS = 254;
    /** Characters of a name that are shown. */
    private static final int LONGEST_NAME = 120;

    /**
     * A file in it.
     *
     * @param name without any folder
     */
    public record Enclosure(String name, Content content) {
        public Enclosure {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(content, "content");
        }
    }

    /** Its bytes, unpacked when they are needed. */
    @FunctionalInterface
    public interface Content {
        /** @throws ProblemException with the cause in words */
        byte[] bytes();
    }

    public ReceivedLetter {
        address = plainAddress(address);
        name = oneLine(name);
        enclosures = List.copyOf(enclosures);
    }

    /** "Name &lt;address&gt;", or what there is of it. */
    public String sender() {
        if (address.isEmpty() || name.isEmpty() || name.equalsIgnoreCase(address)) {
            return address.isEmpty() ? name : address;
        }
        return name + " <" + address + ">";
    }

    private static String plainAddress(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        boolean usable = plain.length() <= LONGEST_ADDRESS && plain.matches("[^\\s<>@,;\"]+@[^\\s<>@,;\"]+");
        return usable ? plain : "";
    }

    private static String oneLine(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>\"\\s]+", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }

    /**
     * The name of a file as a foreign letter gives it, made harmless: no folder, nothing that can't be seen, not too long.
     *
     * @param otherwise when nothing is left
     */
    public static String fileName(String foreign, String otherwise) {
        String seen = Normalizer.normalize(foreign, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        String own = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1)
                .replace('\u203A', '-')
                .strip();
        if (own.matches("[. ]*")) {
            return otherwise;
        }
        if (own.length() <= LONGEST_NAME) {
            return own;
        }
        int dot = own.lastIndexOf('.');
        String ending = dot < 0 || own.length() - dot > 8 ? "" : own.substring(dot);
        return own.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
