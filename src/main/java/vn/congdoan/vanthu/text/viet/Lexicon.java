package vn.congdoan.vanthu.text.viet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files of words: UTF-8, one entry a line, lines with # are remarks. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The entries of a file on the class path, in NFC and without surrounding blanks.
     *
     * @param resource "/text/viet/compounds.txt"
     */
    public static List<String> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Letters.nfc(line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
