package vn.congdoan.vanthu.domain.check;

import java.util.Objects;
import vn.congdoan.vanthu.domain.reading.Part;

/** Where in a document a finding is. */
public sealed interface CheckPlace {

    /** Offsets in the draft's body text as typed. */
    record InBody(int start, int end) implements CheckPlace {}

    /**
     * Words of a part.
     *
     * @param item which line of a part of several (recipients, addressees …), from 0
     * @param start offset in that line
     * @param end offset after the last character
     */
    record InPart(Part part, int item, int start, int end) implements CheckPlace {
        public InPart {
            Objects.requireNonNull(part, "part");
        }
    }

    /** The look of a line of the source file; {@code line} is its index there. */
    record InSource(int line) implements CheckPlace {}

    /** The document as a whole: something is missing, or the page is set wrongly. */
    record Whole() implements CheckPlace {}
}
