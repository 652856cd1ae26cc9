package vn.congdoan.vanthu.app.citation;

import vn.congdoan.vanthu.domain.content.Citation;

/**
 * A known document as it may be cited.
 *
 * @param known what is known of it
 * @param fullForm for the first mention in a text
 * @param shortForm for every later one
 */
public record CitationOffer(Citation known, String fullForm, String shortForm) {
    /** "02-NQ/TW". */
    public String number() {
        return known.number();
    }
}
