package vn.congdoan.vanthu.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** What is wrong with a submission as one run of bytes; the words are made from it when they are read, in the reader's language. */
final class FindingsBlob {
    private static final int SHAPE = 1;

    private FindingsBlob() {}

    static byte[] pack(List<CellFinding> findings) {
        PackedOut out = new PackedOut().raw(SHAPE).whole(findings.size());
        findings.forEach(finding -> {
            out.raw(finding.weight().ordinal()).words(finding.code()).words(finding.value());
            CellPlace place = finding.place();
            out.raw(place == null ? 0 : 1);
            if (place != null) {
                out.words(place.sheet()).whole(place.row()).whole(place.column());
            }
            pack(out, finding.message());
        });
        return out.bytes();
    }

    private static void pack(PackedOut out, MessageRef message) {
        out.words(message.key()).whole(message.arguments().size());
        message.arguments().forEach(argument -> pack(out, argument));
    }

    private static void pack(PackedOut out, Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            out.raw('i').signed(((Number) argument).longValue());
        } else if (argument instanceof BigDecimal number) {
            out.raw('n').number(number);
        } else if (argument instanceof LocalDate day) {
            out.raw('d').signed(day.toEpochDay());
        } else if (argument instanceof MessageRef message) {
            pack(out.raw('m'), message);
        } else {
            out.raw('w').words(String.valueOf(argument));
        }
    }

    static List<CellFinding> unpack(byte[] bytes) {
        PackedIn in = new PackedIn(bytes);
        if (in.raw() != SHAPE) {
            throw new IllegalStateException("findings of another shape: " + bytes[0]);
        }
        int count = in.count();
        List<CellFinding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CellFinding.Weight weight = CellFinding.Weight.values()[in.raw()];
            String code = in.words();
            String value = in.words();
            CellPlace place = in.raw() == 0 ? null : new CellPlace(in.words(), in.count(), in.count());
            findings.add(new CellFinding(weight, code, place, value, message(in)));
        }
        return findings;
    }

    private static MessageRef message(PackedIn in) {
        String key = in.words();
        int count = in.count();
        List<Object> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(argument(in));
        }
        return new MessageRef(key, arguments);
    }

    private static Object argument(PackedIn in) {
        return switch (in.raw()) {
            case 'i' -> in.signed();
            case 'n' -> in.number();
            case 'd' -> LocalDate.ofEpochDay(in.signed());
            case 'm' -> message(in);
            default -> in.words();
        };
    }
}
