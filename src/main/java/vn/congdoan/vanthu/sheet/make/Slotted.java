package vn.congdoan.vanthu.sheet.make;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part that is the same for everybody but for a few places.
 *
 * @param <T> by what the places differ
 */
public final class Slotted<T> {
    private final List<Function<T, byte[]>> pieces = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();
    private boolean varying;

    /** Words that are always the same, already XML. */
    public Slotted<T> add(String xml) {
        fixed.append(xml);
        return this;
    }

    /** @param xml what stands here, already XML */
    public Slotted<T> slot(Function<T, String> xml) {
        seal();
        varying = true;
        pieces.add(one -> xml.apply(one).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Whether it is the same for everybody. */
    public boolean isFixed() {
        return !varying;
    }

    public byte[] bytes(T one) {
        seal();
        ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 14);
        for (Function<T, byte[]> piece : pieces) {
            all.writeBytes(piece.apply(one));
        }
        return all.toByteArray();
    }

    /** Ends the preparation: several threads may then ask for bytes. */
    public Slotted<T> seal() {
        if (fixed.length() > 0) {
            byte[] bytes = fixed.toString().getBytes(StandardCharsets.UTF_8);
            fixed.setLength(0);
            pieces.add(one -> bytes);
        }
        return this;
    }
}
