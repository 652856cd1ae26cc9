package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Number formats of .ods are told as Excel writes them, with the words that people see. */
class OdsFormatsTest {
    private static final String NUMBER =
            "<number:number number:decimal-places='1' number:min-integer-digits='1' number:grouping='true'/>";

    @Test
    void wordsAroundTheFiguresAreKept() {
        assertThat(format("<number:number-style style:name='N'>" + NUMBER
                        + "<number:text> triệu</number:text></number:number-style>"))
                .isEqualTo("#,##0.0\" triệu\"");
    }

    @Test
    void thePercentSignIsNoWord() {
        assertThat(format("<number:percentage-style style:name='N'>" + NUMBER
                        + "<number:text>%</number:text></number:percentage-style>"))
                .isEqualTo("#,##0.0%");
    }

    @Test
    void positiveNumbersComeFirst() {
        assertThat(
                        format(
                                "<number:currency-style style:name='P'>" + NUMBER
                                        + "<number:currency-symbol>₫</number:currency-symbol></number:currency-style>"
                                        + "<number:currency-style style:name='N'><number:text>-</number:text>" + NUMBER
                                        + "<style:map style:condition='value()&gt;=0' style:apply-style-name='P'/></number:currency-style>"))
                .isEqualTo("#,##0.0\"₫\";\"-\"#,##0.0");
    }

    @Test
    void thousandsLeftOutAreTold() {
        assertThat(format("<number:number-style style:name='N'><number:number number:decimal-places='0' "
                        + "number:min-integer-digits='1' number:display-factor='1000'/></number:number-style>"))
                .isEqualTo("0,");
    }

    @Test
    void daysThatShowOnlyTheirMonthAreToldSo() {
        String month = "<number:date-style style:name='N'><number:month/><number:text>/</number:text><number:year/>";
        String cell =
                "<table:table-cell table:style-name='C' office:value-type='date' office:date-value='2026-08-01'/>";
        assertThat(format(month + "</number:date-style>", cell)).isEqualTo("mm/yyyy");
        assertThat(format(month + "<number:day/></number:date-style>", cell)).isEqualTo("dd/mm/yyyy");
    }

    private static String format(String styles) {
        return format(styles, "<table:table-cell table:style-name='C' office:value-type='float' office:value='12'/>");
    }

    private static String format(String styles, String cell) {
        byte[] bytes = FlatOds.of(styles + "<style:style style:name='C' style:data-style-name='N'/>", cell);
        return WorkbookOpener.open(bytes, "a").sheets().get(0).cell(0, 0).format();
    }
}
