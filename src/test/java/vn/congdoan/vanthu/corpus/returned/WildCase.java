package vn.congdoan.vanthu.corpus.returned;

import java.util.Map;
import java.util.Set;

/**
 * A returned file with what is true of it, known from how it was made and not from reading it.
 *
 * @param name unique in the corpus
 * @param quirk what is odd about it, with its place in the design
 * @param unit code of the unit it really comes from; "" when nothing in it tells
 * @param truth what the unit means, by code, numbers plain and days as ISO
 * @param unknown codes at which nobody can tell what is meant: they may only be asked about
 * @param end the best that may become of it
 */
record WildCase(
        String name,
        String quirk,
        String file,
        byte[] bytes,
        String unit,
        Map<String, String> truth,
        Set<String> unknown,
        End end) {

    /** What the file deserves. */
    enum End {
        /** Marked and plain: taken without a question. */
        TAKEN,
        /** A person sees the figures, so they are there; what isn't sure is asked. */
        READ,
        /** Holds no figures of the form that a program could read: refused, and told why. */
        REFUSED
    }

    WildCase {
        truth = Map.copyOf(truth);
        unknown = Set.copyOf(unknown);
    }

    @Override
    public String toString() {
        return name + " [" + quirk + "] " + file;
    }
}
