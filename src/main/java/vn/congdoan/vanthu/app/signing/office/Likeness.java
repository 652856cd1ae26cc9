package vn.congdoan.vanthu.app.signing.office;

import java.util.HashSet;
import java.util.Set;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.read.pdf.PdfWords;

/** How much the first pages of two files have in common, to name what a strange file was probably meant to be. */
final class Likeness {
    private Likeness() {}

    /** From 0 to 1: the words that both have among those that either has. */
    static double of(byte[] one, byte[] other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        first.retainAll(second);
        return either.isEmpty() ? 0 : (double) first.size() / either.size();
    }

    private static Set<String> words(byte[] pdf) {
        Set<String> words = new HashSet<>();
        try {
            PdfWords.of(pdf, 1).forEach(word -> words.add(word.text()));
        } catch (ProblemException e) {
            return new HashSet<>(); // a scan, or nothing that can be read
        }
        return words;
    }
}
