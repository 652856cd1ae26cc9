package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.sending.Envelope;
import vn.congdoan.vanthu.domain.sending.EnvelopeFormat;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.geometry.Points;

/** Sets envelopes, one a page, and sheets of labels. */
public final class EnvelopeSetter {
    /** Millimetres, as the post asks: the sender above on the left, the recipient below on the right. */
    private static final double EDGE = 10;

    private static final int LABEL_COLUMNS = 2;
    private static final int LABEL_ROWS = 7;
    private static final double LABEL_WIDTH = 99.1;
    private static final double LABEL_HEIGHT = 38.1;
    private static final double LABELS_LEFT = 4.65;
    private static final double LABELS_TOP = 15.15;
    private static final double LABEL_PADDING = 5;
    private static final double A4_WIDTH = 210;
    private static final double A4_HEIGHT = 297;
    private static final String TO = "Kính gửi: ";
    private static final String NUMBER = "Số: ";
    private static final String ADDRESS = "Địa chỉ: ";
    private static final String PHONE = "Điện thoại: ";

    private final FontFamily family;
    private final ElementTree elements = new ElementTree();
    private final int section = elements.add(Element.Role.SECTION, ElementTree.DOCUMENT, 0, null);

    public EnvelopeSetter(FontFamily family) {
        this.family = family;
    }

    /** Pages that are no official document. For one use. */
    public SetDocument set(List<Envelope> envelopes, EnvelopeFormat format) {
        List<SetPage> pages = switch (format) {
            case DL -> envelopes(envelopes, 220, 110);
            case C5 -> envelopes(envelopes, 229, 162);
            case LABELS -> labels(envelopes);
        };
        return new SetDocument(null, pages, elements.elements());
    }

    private List<SetPage> envelopes(List<Envelope> envelopes, double width, double height) {
        List<SetPage> pages = new ArrayList<>();
        for (Envelope envelope : envelopes) {
            List<Placed> content = new ArrayList<>();
            sender(envelope, width, content);
            double left = width * 0.42;
            AddressBlock to = new AddressBlock(family, mm(left), mm(width - left - EDGE), paragraph());
            to.lines(TO + envelope.recipient(), FontFace.BOLD, 14);
            details(envelope, to, 13);
            content.addAll(to.placedAt(mm(height * 0.5), mm(height - EDGE)));
            pages.add(new SetPage(mm(width), mm(height), pages.size() + 1, content));
        }
        return pages;
    }

    private void sender(Envelope envelope, double width, List<Placed> content) {
        AddressBlock from = new AddressBlock(family, mm(EDGE), mm(width * 0.48), paragraph());
        from.lines(envelope.superior(), FontFace.REGULAR, 11);
        from.lines(envelope.sender(), FontFace.BOLD, 11);
        if (!envelope.numbers().isBlank()) {
            from.lines(NUMBER + envelope.numbers(), FontFace.REGULAR, 12);
        }
        content.addAll(from.placedAt(mm(EDGE), Double.MAX_VALUE));
    }

    private List<SetPage> labels(List<Envelope> envelopes) {
        List<SetPage> pages = new ArrayList<>();
        int each = LABEL_COLUMNS * LABEL_ROWS;
        for (int start = 0; start < envelopes.size(); start += each) {
            List<Placed> content = new ArrayList<>();
            for (int i = start; i < Math.min(envelopes.size(), start + each); i++) {
                label(envelopes.get(i), i - start, content);
            }
            pages.add(new SetPage(mm(A4_WIDTH), mm(A4_HEIGHT), pages.size() + 1, content));
        }
        return pages;
    }

    private void label(Envelope envelope, int place, List<Placed> content) {
        double left = LABELS_LEFT + place % LABEL_COLUMNS * (LABEL_WIDTH + 2.5) + LABEL_PADDING;
        double top = LABELS_TOP + place / LABEL_COLUMNS * LABEL_HEIGHT + LABEL_PADDING;
        AddressBlock to = new AddressBlock(family, mm(left), mm(LABEL_WIDTH - 2 * LABEL_PADDING), paragraph());
        to.lines(TO + envelope.recipient(), FontFace.BOLD, 12);
        details(envelope, to, 11);
        if (!envelope.numbers().isBlank()) {
            to.lines(NUMBER + envelope.numbers(), FontFace.REGULAR, 10);
        }
        content.addAll(to.placedAt(mm(top), mm(top + LABEL_HEIGHT - 2 * LABEL_PADDING)));
    }

    private static void details(Envelope envelope, AddressBlock to, double size) {
        if (!envelope.address().isBlank()) {
            to.lines(ADDRESS + envelope.address(), FontFace.REGULAR, size);
        }
        if (!envelope.phone().isBlank()) {
            to.lines(PHONE + envelope.phone(), FontFace.REGULAR, size);
        }
    }

    private int paragraph() {
        return elements.add(Element.Role.PARAGRAPH, section, 0, null);
    }

    private static double mm(double length) {
        return Points.ofMm(length);
    }
}
