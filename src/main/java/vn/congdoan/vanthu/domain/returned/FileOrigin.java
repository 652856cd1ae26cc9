package vn.congdoan.vanthu.domain.returned;

import java.util.List;
import java.util.Objects;

/**
 * What is known of a returned file besides its content.
 *
 * @param file its own name
 * @param around the folders, archives and letters it lies in, the outermost first
 * @param sender "Name &lt;address&gt;", an address, a telephone number or a name; "" when unknown
 */
public record FileOrigin(String file, List<String> around, String sender) {
    public FileOrigin {
        Objects.requireNonNull(file, "file");
        around = List.copyOf(around);
        Objects.requireNonNull(sender, "sender");
    }
}
