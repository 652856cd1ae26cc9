package vn.congdoan.vanthu.app.unit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.sheet.SheetRow;
import vn.congdoan.vanthu.text.viet.Letters;

/** Where the columns of a list of units stand in somebody's workbook, by their headings with or without accents. */
final class UnitColumns {
    private static final String BODY =
            "(don vi|dv|cdcs|cong doan( co so)?( thanh vien)?|cd|truong|co quan|to chuc|doanh nghiep)( (truc thuoc|co so))?";

    /** In the order in which a heading is tried: an e-mail address is no postal one. */
    private enum Heading {
        CODE(UnitField.CODE, "(ma|ma so|ma hieu|code|id)( " + BODY + ")*|" + BODY + " ma"),
        EMAIL(UnitField.EMAIL, "(dia chi |dc )?(e ?mail|thu dien tu|hop thu|gmail|hom thu)( .*)?|email"),
        PHONE(UnitField.PHONE, "(so )?(dien thoai|dt|sdt|dtdd|dtcd|di dong|phone|tel|zalo)( .*)?"),
        MEMBERS(
                UnitField.MEMBERS,
                "(tong )?(so |sl |so luong |tong so )?(doan vien|dvcd|dv cd|dv cong doan|dv|doan vien cong doan)( hien co| cong doan)?|members"),
        ADDRESS(UnitField.ADDRESS, "(dia chi|dc|tru so|noi dong|dia diem)( .*)?|address"),
        UNTIL(
                UnitField.UNTIL,
                "den( ngay)?|(ngay )?(giai the|ket thuc|cham dut|het hieu luc|sap nhap|ngung)( hoat dong)?( ngay)?|hieu luc den( ngay)?|until|to"),
        FROM(
                UnitField.FROM,
                "tu( ngay)?|(ngay )?(thanh lap|bat dau|hieu luc)( hoat dong)?( cdcs| cong doan.*| ngay)?|hieu luc tu( ngay)?|from"),
        SUBGROUP(null, "(ten )?(cum|nhom|to)( thi dua| cong doan)?"),
        GROUP(
                UnitField.GROUP,
                "(ten |thuoc )?(khoi|khoi cum|cum khoi|khoi nhom)( thi dua| cong doan)?|cong doan cap tren.*|(don vi )?cap tren.*|group"),
        NAME(
                UnitField.NAME,
                "(ten |ten goi |ten day du )?(cua )?" + BODY + "( " + BODY
                        + ")*( day du)?|ten|ten goi|ten day du|name");

        private final UnitField field;
        private final Pattern words;

        Heading(UnitField field, String words) {
            this.field = field;
            this.words = Pattern.compile(words);
        }
    }

    private static final int LONGEST_HEADING = 80;

    private final Map<UnitField, Integer> places = new EnumMap<>(UnitField.class);
    private int subgroup = -1;
    private int last;

    private UnitColumns() {}

    /** The columns of a row of headings; nothing for another row. */
    static Optional<UnitColumns> of(SheetRow row) {
        UnitColumns columns = new UnitColumns();
        columns.take(row);
        boolean heads = columns.has(UnitField.NAME) && columns.places.size() > 1;
        return heads ? Optional.of(columns) : Optional.empty();
    }

    /** Headings in two lines: what a second one adds where the first had nothing that is known. */
    boolean isContinuedBy(SheetRow row) {
        UnitColumns more = new UnitColumns();
        more.take(row);
        more.places.values().removeIf(places::containsValue);
        boolean fresh = !more.places.isEmpty() && more.places.keySet().stream().noneMatch(this::has);
        if (fresh && !more.has(UnitField.NAME)) {
            places.putAll(more.places);
            last = Math.max(last, more.last);
            return true;
        }
        return false;
    }

    private void take(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String words = row.cell(i);
            String heading = key(words);
            for (Heading known : Heading.values()) {
                if (words.length() <= LONGEST_HEADING
                        && known.words.matcher(heading).matches()) {
                    put(known, i);
                    break;
                }
            }
        }
        if (subgroup >= 0 && !has(UnitField.GROUP)) {
            places.put(UnitField.GROUP, subgroup);
            subgroup = -1;
        }
    }

    private void put(Heading heading, int column) {
        last = Math.max(last, column);
        if (heading.field != null) {
            places.putIfAbsent(heading.field, column);
        } else if (subgroup < 0) {
            subgroup = column;
        }
    }

    boolean has(UnitField field) {
        return places.containsKey(field);
    }

    /** The words of a field; "" where the list lacks it. */
    String of(SheetRow row, UnitField field) {
        return clean(row.cell(places.getOrDefault(field, -1)));
    }

    /** Of the finer of two columns of groups; "" where there is only one. */
    String subgroup(SheetRow row) {
        return clean(row.cell(subgroup));
    }

    /** "C7". */
    String cell(SheetRow row, UnitField field) {
        int column = places.getOrDefault(field, places.getOrDefault(UnitField.NAME, 0));
        return CellPlace.letters(column) + row.number();
    }

    static String clean(String words) {
        return Letters.nfc(words).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Without what stands in brackets and without marks. */
    private static String key(String words) {
        return Letters.fold(words)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
