package vn.congdoan.vanthu.app.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.source.Box;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.geometry.Points;
import vn.congdoan.vanthu.read.pdf.PdfWords;
import vn.congdoan.vanthu.read.pdf.PdfWords.Word;

/** The places of a PDF that others set, by where its words stand. What isn't surely blank is no place. */
final class FilePlaces {
    /** mm; less leaves no room to sign in. */
    private static final double LEAST_GAP = 10;

    /** mm; what stands farther apart doesn't belong together. */
    private static final double MOST_GAP = 80;

    private final byte[] pdf;
    private final SourceDocument source;
    private final ReadDocument document;
    private final FormatPack.Signing figures;
    private final Map<Integer, List<Word>> words = new HashMap<>();

    FilePlaces(byte[] pdf, SourceDocument source, ReadDocument document, FormatPack.Signing figures) {
        this.pdf = pdf;
        this.source = source;
        this.document = document;
        this.figures = figures;
    }

    SigningPlaces places() {
        List<SignatureGap> gaps = lines(Part.SIGNER).stream()
                .map(this::gap)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(SignatureGap::centre))
                .toList();
        List<SigningPlace> persons = gaps.stream().map(this::person).toList();
        List<String> signers = gaps.stream().map(SignatureGap::signer).toList();
        SigningPlace seal = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1).seal(figures);
        boolean open = document.draft().parts().number().number() == null;
        return new SigningPlaces(persons, signers, open ? number() : null, day(), seal);
    }

    /** What is written there already, be it a signature, is never covered. */
    private SigningPlace person(SignatureGap gap) {
        SigningPlace place = gap.person(figures);
        return isBlank(place) ? place : SigningPlace.none(gap.page());
    }

    /** "" while it is open. */
    String printedNumber() {
        return document.draft().parts().number().printedNumber();
    }

    PartialDate printedDate() {
        return document.draft().parts().date();
    }

    /** Between the name and the line above it that is farthest away of those that touch each other. */
    private SignatureGap gap(SourceLine name) {
        Box below = name.place().box();
        List<SourceLine> heads = new ArrayList<>(lines(Part.CAPACITY));
        heads.addAll(lines(Part.POSITION));
        Box above = heads.stream()
                .filter(head -> head.place().page() == name.place().page())
                .map(head -> head.place().box())
                .filter(box -> box.x() < below.right() && below.x() < box.right())
                .filter(box -> below.y() - box.bottom() > LEAST_GAP && below.y() - box.bottom() < MOST_GAP)
                .max(Comparator.comparingDouble(Box::bottom))
                .orElse(null);
        if (above == null) {
            return null;
        }
        int page = name.place().page();
        double top = Points.ofMm(above.bottom());
        double bottom = Points.ofMm(below.y() - 0.15 * below.height());
        return new SignatureGap(
                page,
                centre(above, below),
                width(page, centre(above, below)),
                top,
                bottom,
                name.text().strip());
    }

    private static double centre(Box head, Box name) {
        return Points.ofMm((head.centre() + name.centre()) / 2);
    }

    /** The column reaches as far to the left as to the right, where the page's text ends. */
    private double width(int page, double centre) {
        double right = words(page).stream().mapToDouble(Word::right).max().orElse(centre);
        return 2 * Math.max(0, right - centre);
    }

    private boolean isBlank(SigningPlace place) {
        return place.width() > Points.ofMm(LEAST_GAP)
                && words(place.page()).stream()
                        .noneMatch(word -> word.left() < place.right()
                                && word.right() > place.left()
                                && word.top() < place.bottom()
                                && word.bottom() > place.top());
    }

    private SigningPlace number() {
        return lines(Part.SYMBOL).stream()
                .map(line -> blank(line, "(?iu)s\u1ed1:?", "(?u)[/\u2013-].*"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private SigningPlace day() {
        return lines(Part.DATE).stream()
                .map(line -> blank(line, "(?iu).*ng\u00e0y", "(?iu)th\u00e1ng"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The blank between two neighbouring words of a line. */
    private SigningPlace blank(SourceLine line, String before, String after) {
        Box box = line.place().box();
        List<Word> row = words(line.place().page()).stream()
                .filter(word -> word.baseline() > Points.ofMm(box.y()) && word.baseline() < Points.ofMm(box.bottom()))
                .filter(word -> word.right() > Points.ofMm(box.x()) - 1 && word.left() < Points.ofMm(box.right()) + 1)
                .toList();
        for (int i = 0; i + 1 < row.size(); i++) {
            Word left = row.get(i);
            Word right = row.get(i + 1);
            double wide = right.left() - left.right();
            if (left.text().matches(before) && right.text().matches(after) && wide > left.size()) {
                return SigningPlace.onBaseline(
                        line.place().page(), left.right(), left.baseline(), wide, figures.figureSize());
            }
        }
        return null;
    }

    private List<Word> words(int page) {
        return words.computeIfAbsent(page, number -> PdfWords.of(pdf, number));
    }

    private List<SourceLine> lines(Part part) {
        return document.places().getOrDefault(part, List.of()).stream()
                .map(place -> source.lines().get(place.line()))
                .filter(line -> line.place().box() != null && line.place().page() > 0)
                .distinct()
                .toList();
    }
}
