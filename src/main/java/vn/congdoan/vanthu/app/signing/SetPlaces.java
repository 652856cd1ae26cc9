package vn.congdoan.vanthu.app.signing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.layout.Placed;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.SetPage;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.FootGeometry;
import vn.congdoan.vanthu.layout.geometry.Points;

/** The places of a document that this program set: known to the point. */
public final class SetPlaces {
    /** Three blanks and more are a gap to write into. */
    private static final Pattern BLANK = Pattern.compile(" {3,}");

    private final SetDocument set;
    private final FontFamily family;
    private final FormatPack.Signing figures;

    private SetPlaces(SetDocument set, FontFamily family) {
        this.set = set;
        this.family = family;
        this.figures = set.composed().pack().signing();
    }

    /** @param family that the document was set in */
    public static SigningPlaces of(SetDocument set, FontFamily family) {
        return new SetPlaces(set, family).places();
    }

    /** A run of text with the page it is on. */
    private record Run(int page, Placed.Text text) {
        double centre() {
            return text.x() + text.width() / 2;
        }
    }

    private SigningPlaces places() {
        List<SignatureGap> gaps = new ArrayList<>();
        List<String> signers = new ArrayList<>();
        for (int i = 0; i < set.composed().foot().signatures().size(); i++) {
            SignatureGap gap = gap(i);
            if (gap != null) {
                gaps.add(gap);
                signers.add(
                        set.composed().document().parts().signatures().get(i).signer());
            }
        }
        List<SigningPlace> persons =
                gaps.stream().map(gap -> gap.person(figures)).toList();
        SigningPlace seal = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1).seal(figures);
        boolean open = set.composed().document().parts().number().number() == null;
        return new SigningPlaces(persons, signers, open ? blank(Area.NUMBER) : null, blank(Area.PLACE_DATE), seal);
    }

    private SignatureGap gap(int index) {
        List<Run> lines = runs(Area.SIGNATURE, index);
        if (lines.isEmpty()) {
            return null;
        }
        int head = lastOfHead(lines);
        Run above = lines.get(head);
        double top = above.text().baseline()
                + family.metrics(above.text().face()).descent(above.text().size());
        FootGeometry foot = FootGeometry.of(set.composed());
        double bottom = top + foot.signatureGap();
        if (head + 1 < lines.size()) {
            Placed.Text name = lines.get(head + 1).text();
            bottom = name.baseline() - family.metrics(name.face()).ascent(name.size());
        }
        return new SignatureGap(above.page(), above.centre(), foot.signature(), top, bottom, "");
    }

    /** The line above the widest step; all lines where nothing stands below the gap. */
    private int lastOfHead(List<Run> lines) {
        double widest = Points.ofMm(set.composed().pack().foot().signatureGap()) / 2;
        int head = lines.size() - 1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            double step =
                    lines.get(i + 1).text().baseline() - lines.get(i).text().baseline();
            if (step > widest) {
                widest = step;
                head = i;
            }
        }
        return head;
    }

    private SigningPlace blank(Area area) {
        for (Run run : runs(area, 0)) {
            Placed.Text text = run.text();
            Matcher gap = BLANK.matcher(text.text());
            if (gap.find()) {
                double left = text.x() + width(text, text.text().substring(0, gap.start()));
                double width = width(text, gap.group());
                return SigningPlace.onBaseline(run.page(), left, text.baseline(), width, figures.figureSize());
            }
        }
        return null;
    }

    private double width(Placed.Text run, String part) {
        long spaces = part.chars().filter(c -> c == ' ').count();
        return family.width(part, run.face(), run.size()) + spaces * run.spaceStretch();
    }

    private List<Run> runs(Area area, int index) {
        List<Run> runs = new ArrayList<>();
        for (int page = 0; page < set.pages().size(); page++) {
            SetPage content = set.pages().get(page);
            for (Placed placed : content.content()) {
                if (placed instanceof Placed.Text text && isOf(text, area, index)) {
                    runs.add(new Run(page + 1, text));
                }
            }
        }
        runs.sort(Comparator.comparingInt(Run::page)
                .thenComparingDouble(run -> run.text().baseline()));
        return runs;
    }

    private boolean isOf(Placed.Text text, Area area, int index) {
        SourceRef source = set.elements().get(text.element()).source();
        return source != null && source.area() == area && source.index() == index;
    }
}
