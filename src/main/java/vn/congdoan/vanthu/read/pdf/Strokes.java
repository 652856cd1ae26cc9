package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows paths as far as straight lines, thin rectangles and boxes go, and sums up how much pictures cover. */
final class Strokes {
    /** Tables of a page have some hundreds; drawings with more are no tables. */
    private static final int MOST = 6_000;

    private final PagePlane plane;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> boxes = new ArrayList<>();
    private double[] start;
    private double[] at;
    private double pictures;

    Strokes(PagePlane plane) {
        this.plane = plane;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    double pictures() {
        return Math.min(1, pictures / (plane.width() * plane.height()));
    }

    void take(String operator, List<COSBase> operands, Matrix matrix, PDResources resources) {
        switch (operator) {
            case "m" -> moveTo(operands, matrix);
            case "l" -> lineTo(operands, matrix);
            case "c", "v", "y" -> at = null;
            case "h" -> close();
            case "re" -> rectangle(operands, matrix);
            case "S" -> stroke();
            case "s" -> {
                close();
                stroke();
            }
            case "f", "F", "f*" -> fill();
            case "B", "B*", "b", "b*" -> stroke();
            case "n" -> clear();
            case "BI" -> addPicture(matrix);
            case "Do" -> drawn(operands, matrix, resources);
            default -> {}
        }
    }

    private void moveTo(List<COSBase> operands, Matrix matrix) {
        double[] n = numbers(operands, 2);
        at = n == null ? null : shown(n[0], n[1], matrix);
        start = at;
    }

    private void lineTo(List<COSBase> operands, Matrix matrix) {
        double[] n = numbers(operands, 2);
        double[] to = n == null ? null : shown(n[0], n[1], matrix);
        if (at != null && to != null) {
            add(path, Rule.of(at[0], at[1], to[0], to[1]));
        }
        at = to;
    }

    private void close() {
        if (at != null && start != null) {
            add(path, Rule.of(at[0], at[1], start[0], start[1]));
        }
        at = start;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        double[] n = numbers(operands, 4);
        if (n != null) {
            double[] from = shown(n[0], n[1], matrix);
            double[] to = shown(n[0] + n[2], n[1] + n[3], matrix);
            add(boxes, Rule.of(from[0], from[1], to[0], to[1]));
        }
    }

    private void stroke() {
        rules.addAll(path.stream().filter(Strokes::isStraight).toList());
        for (Rule box : boxes) {
            if (isStraight(box)) {
                rules.add(box);
            } else {
                rules.add(new Rule(box.left(), box.top(), box.right(), box.top()));
                rules.add(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
                rules.add(new Rule(box.left(), box.top(), box.left(), box.bottom()));
                rules.add(new Rule(box.right(), box.top(), box.right(), box.bottom()));
            }
        }
        clear();
    }

    /** A filled area only counts when it is as thin as a rule. */
    private void fill() {
        boxes.stream().filter(Strokes::isStraight).forEach(rules::add);
        if (!path.isEmpty()) {
            Rule hull = path.stream()
                    .reduce((a, b) -> new Rule(
                            Math.min(a.left(), b.left()),
                            Math.min(a.top(), b.top()),
                            Math.max(a.right(), b.right()),
                            Math.max(a.bottom(), b.bottom())))
                    .orElseThrow();
            if (path.size() <= 5 && isStraight(hull)) {
                rules.add(hull);
            }
        }
        clear();
    }

    private void clear() {
        path.clear();
        boxes.clear();
        at = null;
        start = null;
        if (rules.size() > MOST) {
            rules.clear();
        }
    }

    private void drawn(List<COSBase> operands, Matrix matrix, PDResources resources) {
        boolean picture = !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources != null
                && resources.isImageXObject(name);
        if (picture) {
            addPicture(matrix);
        }
    }

    /** A picture fills the unit square. */
    private void addPicture(Matrix m) {
        double area = Math.abs(m.getValue(0, 0) * m.getValue(1, 1) - m.getValue(0, 1) * m.getValue(1, 0));
        pictures += Double.isFinite(area) ? area : 0;
    }

    private static boolean isStraight(Rule rule) {
        return rule.isHorizontal() || rule.isVertical();
    }

    private static void add(List<Rule> rules, Rule rule) {
        if (rules.size() < MOST) {
            rules.add(rule);
        }
    }

    private double[] shown(double x, double y, Matrix matrix) {
        Vector point = matrix.transform(new Vector((float) x, (float) y));
        return new double[] {plane.x(point.getX(), point.getY()), plane.y(point.getX(), point.getY())};
    }

    private static double[] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
