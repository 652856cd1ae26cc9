package vn.congdoan.vanthu.text.edit;

import java.util.List;

/**
 * A reference in the words of a text: "điểm a, b khoản 2 Điều 5".
 *
 * @param parts innermost first
 * @param external whether it names another document ("Điều 3 Luật Công đoàn"), which no edit of this one concerns
 */
record Reference(List<Part> parts, boolean external) {

    /** "khoản 1, 2 và 3": a word and its numbers. */
    record Part(Word word, List<Number> numbers) {}

    /** A number and its place in the text. */
    record Number(String typed, int start, int end) {}

    /** What is referred to, innermost first. */
    enum Word {
        POINT("điểm"),
        CLAUSE("khoản"),
        ARTICLE("điều"),
        SUBSECTION("tiểu mục"),
        SECTION("mục"),
        CHAPTER("chương"),
        PART("phần"),
        APPENDIX("phụ lục");

        private final String typed;

        Word(String typed) {
            this.typed = typed;
        }

        String typed() {
            return typed;
        }
    }

    Part inner() {
        return parts.get(0);
    }

    List<Part> outer() {
        return parts.subList(1, parts.size());
    }
}
