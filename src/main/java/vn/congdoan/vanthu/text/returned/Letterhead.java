package vn.congdoan.vanthu.text.returned;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.text.value.Plain;

/** The lines of a letterhead: the superior stands over the unit, and both may be units of ours. */
final class Letterhead {
    /** How the name of a body begins. */
    private static final Pattern BODY = Pattern.compile(
            "(?:cdcs|cdcstv|cong doan|lien doan|ldld|nghiep doan|to cong doan|bch|ban chap hanh|truong|mam non|mn|mau giao|nha tre"
                    + "|tieu hoc|thcs|thpt|ptdt|ptdtnt|ptdtbt|trung tam|tttt|gdnn|dai hoc|cao dang|hoc vien|cong ty|cty|ctcp|tong cong ty"
                    + "|tap doan|nha may|xi nghiep|hop tac xa|htx|doanh nghiep|chi nhanh|ngan hang|benh vien|bv|bvdk|tram|vien|so|phong"
                    + "|cuc|chi cuc|ubnd|uy ban|van phong|kho bac|kbnn|toa an|tand|bao hiem|bhxh|ban|doi|hat|khoi|khoa|cd)\\b.*");
    /** "BAN CHẤP HÀNH" alone is the board of the body above. */
    private static final Pattern NOBODY =
            Pattern.compile("(?:ban chap hanh|bch|ban thuong vu|btv)(?: cong doan)?(?: co so)?|so ?[:.].*");
    /** What isn't a name although it stands in capitals. */
    private static final Pattern TITLE =
            Pattern.compile("(?:bao cao|bieu|bang|thong ke|tong hop|so lieu|ket qua|phu luc|mau|danh sach"
                    + "|kinh gui|thang|quy|nam|ky|ke hoach|cong tac|tinh hinh|hoat dong|cong hoa|doc lap|chi tieu|noi dung|ve viec|v/v|phong trao"
                    + "|tai chinh|thuc hien|theo doi|chuong trinh)\\b.*");

    private static final Pattern ASIDE = Pattern.compile(
            "(?:[^\\p{L}]*|[(*\\[].*|(?:dia chi|dien thoai|dt|email|ma|don vi tinh|dvt|stt|tt|nguoi lap)\\b.*)");
    /** Bodies that have others below them. */
    private static final Pattern SUPERIOR = Pattern.compile(
            "(?:lien doan lao dong|ldld|tong lien doan|tong cong ty|tap doan|so|phong|bo|ubnd|uy ban nhan dan|huyen uy|tinh uy|thanh uy"
                    + "|dang uy|dang bo|(?:cong doan|cd) (?:phuong|xa|dac khu|nganh|vien chuc|giao duc|tinh|huyen|thanh pho|cac|khu|tong cong ty"
                    + "|tap doan|y te|cong thuong|xay dung|giao thong|nong nghiep|cap tren))\\b.*");

    private static final int APART = 2;
    private static final int WIDEST = 4;

    private Letterhead() {}

    static boolean isBody(String words) {
        String folded = Plain.fold(words);
        return BODY.matcher(folded).matches() && !NOBODY.matcher(folded).matches();
    }

    /** A federation, a department, a people's committee. */
    static boolean isSuperior(String words) {
        return SUPERIOR.matcher(Plain.fold(words)).matches();
    }

    /** The name of a body that stands under a line; "" for none. Under a superior any words may be one: "Khách sạn Hoa Ban". */
    static String below(SheetGrid sheet, int row, int column) {
        boolean superior = isSuperior(SheetSigns.text(sheet.cell(row, column)));
        for (int next = row + 1; next <= row + APART; next++) {
            SheetCell cell = sheet.cell(next, column);
            if (!cell.isBlank()) {
                String words = SheetSigns.text(cell);
                boolean capital = next == row + 1 && isCapital(words) && !isWide(sheet, next, column);
                boolean name = isBody(words) || capital || superior && !isAside(words);
                return cell.kind() == SheetCell.Kind.TEXT && name ? words : "";
            }
        }
        return "";
    }

    private static boolean isAside(String words) {
        String folded = Plain.fold(words);
        return TITLE.matcher(folded).matches()
                || NOBODY.matcher(folded).matches()
                || ASIDE.matcher(folded).matches();
    }

    /** Capitals without figures, but for the words of titles. */
    private static boolean isCapital(String words) {
        String folded = Plain.fold(words);
        return words.equals(words.toUpperCase(Locale.ROOT))
                && words.codePoints().filter(Character::isLetter).count() > 3
                && words.codePoints().noneMatch(Character::isDigit)
                && !TITLE.matcher(folded).matches()
                && !NOBODY.matcher(folded).matches();
    }

    private static boolean isWide(SheetGrid sheet, int row, int column) {
        return sheet.merges().stream()
                .filter(range -> range.contains(row, column))
                .mapToInt(CellRange::lastColumn)
                .anyMatch(last -> last - column >= WIDEST);
    }
}
