package vn.congdoan.vanthu.domain.reading;

/** A value that a part may have, with the words it was read from; a person decides. */
public record Candidate(String value, SourcePlace place) {}
