package vn.congdoan.vanthu.read.docx;

import java.util.HashMap;
import java.util.Map;

/** What a section says about its pages, lengths in twips; its headers and footers by the ids of their parts. */
final class SectionProperties {
    int width = 11906;
    int height = 16838;
    int top = 1440;
    int bottom = 1440;
    int left = 1440;
    int right = 1440;
    boolean titlePage;
    Integer startsAt;
    /** By "default", "first", "even". */
    final Map<String, String> headers = new HashMap<>();

    final Map<String, String> footers = new HashMap<>();
}
