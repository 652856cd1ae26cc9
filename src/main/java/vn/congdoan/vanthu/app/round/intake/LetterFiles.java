package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter.Enclosure;
import vn.congdoan.vanthu.mail.LetterReader;
import vn.congdoan.vanthu.read.letter.OutlookLetterReader;

/** The files in letters that were saved as files. A letter is opened again for each, so that none stays in memory. */
final class LetterFiles {
    private LetterFiles() {}

    static boolean isLetter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".eml") || isOutlook(lower);
    }

    private static boolean isOutlook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".msg");
    }

    /** @throws ProblemException why it can't be opened, or {@code report.in.letter.empty} */
    static List<FoundFile> in(FoundFile file) {
        ReceivedLetter letter = open(file);
        List<Enclosure> enclosures = letter.enclosures();
        if (enclosures.isEmpty()) {
            throw ProblemException.of("report.in.letter.empty", letter.sender());
        }
        return IntStream.range(0, enclosures.size())
                .mapToObj(i -> new FoundFile(
                        file.name() + FoundFile.IN_LETTER + enclosures.get(i).name(),
                        letter.sender().isEmpty() ? file.sender() : letter.sender(),
                        letter.sent() == null ? file.time() : letter.sent(),
                        () -> bytes(file, i)))
                .toList();
    }

    private static ReceivedLetter open(FoundFile file) {
        String name = FoundFile.plainName(file.name());
        byte[] bytes = file.content().bytes();
        return isOutlook(name) ? OutlookLetterReader.read(bytes, name) : LetterReader.read(bytes, name);
    }

    private static byte[] bytes(FoundFile file, int index) {
        List<Enclosure> enclosures = open(file).enclosures();
        if (index >= enclosures.size()) {
            throw ProblemException.of("report.in.changed", file.name());
        }
        return enclosures.get(index).content().bytes();
    }
}
