package vn.congdoan.vanthu.app.round.form;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/**
 * Which forms to make, and where to.
 *
 * @param units codes; empty for all that owe a report
 * @param folder where the files go; it is made when it isn't there
 * @param zipped all in one file, instead of a file a unit
 * @param lastPeriod with the figures of the round before, where the duty recurs
 * @param sendTo where the units send the filled form: an address, a telephone; "" for the office alone
 */
public record FormsOrder(Set<String> units, Path folder, boolean zipped, boolean lastPeriod, String sendTo) {
    public FormsOrder {
        units = Set.copyOf(units);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(sendTo, "sendTo");
    }
}
