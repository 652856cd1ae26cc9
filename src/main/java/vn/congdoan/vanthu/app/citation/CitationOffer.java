package vn.congdoan.vanthu.app.citation;

/**
 * A known document as it may be cited.
 *
 * @param number "02-NQ/TW"
 * @param fullForm for the first mention in a text
 * @param shortForm for every later one
 */
public record CitationOffer(String number, String fullForm, String shortForm) {}
