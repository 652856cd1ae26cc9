package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.text.viet.Letters;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** The words the rules know: those that come with the program and those an office adds. Immutable. */
public final class Lexicons {
    private final Map<Kind, List<String>> lines = new HashMap<>();

    /** One data file each; the entries of an office are written in the same form. */
    public enum Kind {
        ABBREVIATIONS("abbreviations.txt"),
        COMPOUNDS("compounds.txt"),
        ENUMERATIONS("enumerations.txt"),
        KEPT("kept.txt"),
        NAMES("names.txt"),
        ONE_CASE("one-case.txt"),
        REDUPLICATIONS("reduplications.txt"),
        RUNNING_WORDS("running-words.txt"),
        TERMS("terms.txt"),
        TYPING("typing.txt"),
        VARIANTS("variants.txt"),
        WORDING("wording.txt");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /** @param added what an office adds to each kind; kinds may be missing */
    public Lexicons(Map<Kind, List<String>> added) {
        for (Kind kind : Kind.values()) {
            List<String> own = added.getOrDefault(kind, List.of()).stream()
                    .map(line -> Letters.nfc(line.strip()))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            lines.put(
                    kind,
                    Stream.concat(Lexicon.lines("/text/check/" + kind.file).stream(), own.stream())
                            .toList());
        }
    }

    public static Lexicons builtIn() {
        return new Lexicons(Map.of());
    }

    List<String> lines(Kind kind) {
        return lines.get(kind);
    }

    Set<String> set(Kind kind) {
        return new HashSet<>(lines(kind));
    }

    /** "wrong => right" lines; one that can't be read is left out. */
    List<Phrase> pairs(Kind kind) {
        return lines(kind).stream()
                .filter(line -> line.indexOf("=>") > 0)
                .map(Phrase::ofPair)
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
    }

    List<Phrase> rightForms(Kind kind) {
        return lines(kind).stream()
                .flatMap(line -> Phrase.ofRight(line).stream())
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
    }

    /** Comma-less forms of fixed enumerations, flagged "!" when they are always reported. */
    List<Phrase> withoutCommas() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : lines(Kind.ENUMERATIONS)) {
            String flag = line.startsWith("!") ? "!" : "";
            String right = line.substring(flag.length()).strip();
            for (int at = right.indexOf(','); at >= 0; at = right.indexOf(',', at + 1)) {
                add(phrases, right.substring(0, at) + right.substring(at + 1), right, flag);
            }
            add(phrases, right.replace(",", ""), right, flag);
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String wrong, String right, String flag) {
        phrases.add(new Phrase(Phrase.keys(wrong), right, false, Set.of(), flag));
    }
}
