package vn.congdoan.vanthu.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/**
 * The figures of a submission as one run of bytes, exactly. What most figures have in common takes no room: a sheet's name stands
 * once, and what stood in the cell is left out where it is the value's plain digits.
 */
final class ReportedBlob {
    /** Stands first, so that a later shape can be told from this one. */
    private static final int SHAPE = 1;

    private static final int KIND = 3;
    private static final int NUMBER = 0;
    private static final int WORDS = 1;
    private static final int DAY = 2;
    private static final int PLACED = 4;
    private static final int SAME_SHEET = 8;
    private static final int ORIGINAL = 16;
    private static final int NOTE = 32;

    private ReportedBlob() {}

    static byte[] pack(List<ReportedValue> values) {
        PackedOut out = new PackedOut().raw(SHAPE).whole(values.size());
        String sheet = null;
        for (ReportedValue value : values) {
            pack(out, value, sheet);
            sheet = value.place() == null ? sheet : value.place().sheet();
        }
        return out.bytes();
    }

    private static void pack(PackedOut out, ReportedValue value, String sheet) {
        int flags = kind(value.value())
                | place(value.place(), sheet)
                | (value.original().equals(plain(value.value())) ? 0 : ORIGINAL)
                | (value.note().isEmpty() ? 0 : NOTE);
        out.raw(flags).words(value.code());
        pack(out, value.value());
        if ((flags & PLACED) != 0) {
            if ((flags & SAME_SHEET) == 0) {
                out.words(value.place().sheet());
            }
            out.whole(value.place().row()).whole(value.place().column());
        }
        if ((flags & ORIGINAL) != 0) {
            out.words(value.original());
        }
        if ((flags & NOTE) != 0) {
            out.words(value.note());
        }
    }

    private static void pack(PackedOut out, CellValue value) {
        if (value instanceof CellValue.Number number) {
            out.number(number.value());
        } else if (value instanceof CellValue.Words words) {
            out.words(words.text());
        } else if (value instanceof CellValue.Day day) {
            out.signed(day.date().toEpochDay());
        }
    }

    private static int kind(CellValue value) {
        if (value instanceof CellValue.Number) {
            return NUMBER;
        }
        return value instanceof CellValue.Words ? WORDS : DAY;
    }

    private static int place(CellPlace place, String sheet) {
        if (place == null) {
            return 0;
        }
        return place.sheet().equals(sheet) ? PLACED | SAME_SHEET : PLACED;
    }

    /** What the cell holds when it is written as plainly as can be. */
    private static String plain(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof CellValue.Words words
                ? words.text()
                : ((CellValue.Day) value).date().toString();
    }

    static List<ReportedValue> unpack(byte[] bytes) {
        PackedIn in = new PackedIn(bytes);
        if (in.raw() != SHAPE) {
            throw new IllegalStateException("figures of another shape: " + bytes[0]);
        }
        int count = in.count();
        List<ReportedValue> values = new ArrayList<>(count);
        String sheet = null;
        for (int i = 0; i < count; i++) {
            int flags = in.raw();
            String code = in.words();
            CellValue value = value(in, flags & KIND);
            CellPlace place = null;
            if ((flags & PLACED) != 0) {
                sheet = (flags & SAME_SHEET) == 0 ? in.words() : sheet;
                place = new CellPlace(sheet, in.count(), in.count());
            }
            String original = (flags & ORIGINAL) == 0 ? plain(value) : in.words();
            values.add(new ReportedValue(code, value, place, original, (flags & NOTE) == 0 ? "" : in.words()));
        }
        return values;
    }

    /**
     * The figures alone, without their cells, originals and notes: thousands of reports of several years are summed at once.
     *
     * @param codes of the reports before, by their place; these mostly have the same ones
     */
    static List<ReportedValue> figures(byte[] bytes, List<String> codes) {
        PackedIn in = new PackedIn(bytes);
        if (in.raw() != SHAPE) {
            throw new IllegalStateException("figures of another shape: " + bytes[0]);
        }
        int count = in.count();
        List<ReportedValue> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int flags = in.raw();
            String code = code(in, codes, i);
            CellValue value = value(in, flags & KIND);
            skipOrigin(in, flags);
            values.add(new ReportedValue(code, value, null, "", ""));
        }
        return values;
    }

    private static String code(PackedIn in, List<String> codes, int place) {
        if (place < codes.size() && in.skipIfAscii(codes.get(place))) {
            return codes.get(place);
        }
        String code = in.words();
        if (place == codes.size()) {
            codes.add(code);
        }
        return code;
    }

    private static void skipOrigin(PackedIn in, int flags) {
        if ((flags & PLACED) != 0) {
            if ((flags & SAME_SHEET) == 0) {
                in.skipWords();
            }
            in.whole();
            in.whole();
        }
        if ((flags & ORIGINAL) != 0) {
            in.skipWords();
        }
        if ((flags & NOTE) != 0) {
            in.skipWords();
        }
    }

    private static CellValue value(PackedIn in, int kind) {
        return switch (kind) {
            case NUMBER -> new CellValue.Number(in.number());
            case WORDS -> new CellValue.Words(in.words());
            case DAY -> new CellValue.Day(LocalDate.ofEpochDay(in.signed()));
            default -> throw new IllegalStateException("a figure of kind " + kind);
        };
    }
}
