package vn.congdoan.vanthu.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;

class LetterReaderTest {
    private static final String HEAD = """
            From: =?UTF-8?B?Tmd1eeG7hW4gVGjhu4sgSG9h?= <Hoa@Truong.edu.vn>
            Date: Wed, 4 Mar 2026 09:15:00 +0700
            MIME-Version: 1.0
            """;

    private static ReceivedLetter read(String letter) {
        return LetterReader.read(letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "thu.eml");
    }

    private static List<String> names(ReceivedLetter letter) {
        return letter.enclosures().stream().map(one -> one.name()).toList();
    }

    private static String text(ReceivedLetter letter, int number) {
        return new String(letter.enclosures().get(number).content().bytes(), StandardCharsets.UTF_8);
    }

    private static String mixed(String... parts) {
        return HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n" + String.join("\n--b\n", parts) + "\n--b--\n";
    }

    @Test
    void theSenderTheDayAndTheFilesOfAGeneratedLetter() {
        byte[] picture = {1, 2, 3};
        ReceivedLetter letter = LetterReader.read(
                Letters.from("u07@truong.edu.vn", "CĐCS THPT Kim Sơn B", "2026-03-04T02:00:00Z")
                        .with("Báo cáo quý I – Trường THPT Kim Sơn B, nộp lần thứ hai.xlsx", "ruột".getBytes(StandardCharsets.UTF_8))
                        .with("logo.png", "image/png", "inline", picture)
                        .bytes(),
                "thu.eml");

        assertThat(letter.sender()).isEqualTo("CĐCS THPT Kim Sơn B <u07@truong.edu.vn>");
        assertThat(letter.sent()).isEqualTo(Instant.parse("2026-03-04T02:00:00Z"));
        assertThat(names(letter)).containsExactly("Báo cáo quý I – Trường THPT Kim Sơn B, nộp lần thứ hai.xlsx");
        assertThat(text(letter, 0)).isEqualTo("ruột");
    }

    @Test
    void outlookWritesNamesInPiecesAndPicturesBesideTheText() {
        ReceivedLetter letter = read(HEAD + """
                Content-Type: multipart/mixed; boundary="_004_"
                X-MS-Has-Attach: yes

                --_004_
                Content-Type: multipart/related; boundary="_003_"; type="multipart/alternative"

                --_003_
                Content-Type: multipart/alternative; boundary="_002_"

                --_002_
                Content-Type: text/plain; charset="utf-8"

                Kính gửi
                --_002_
                Content-Type: text/html; charset="utf-8"

                <img src="cid:image001.png@01">
                --_002_--

                --_003_
                Content-Type: image/png; name="image001.png"
                Content-ID: <image001.png@01>
                Content-Transfer-Encoding: base64

                aGk=
                --_003_--

                --_004_
                Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;
                \tname="=?utf-8?B?QsOhbyBjw6FvIHF1w70g?=
                 =?utf-8?B?SS54bHN4?="
                Content-Disposition: attachment;
                \tfilename="=?utf-8?B?QsOhbyBjw6FvIHF1w70g?=
                 =?utf-8?B?SS54bHN4?="; size=5;
                Content-Transfer-Encoding: base64

                cnXhu5l0
                --_004_--
                """);

        assertThat(letter.sender()).isEqualTo("Nguyễn Thị Hoa <hoa@truong.edu.vn>");
        assertThat(letter.sent()).isEqualTo(Instant.parse("2026-03-04T02:15:00Z"));
        assertThat(names(letter)).containsExactly("Báo cáo quý I.xlsx");
        assertThat(text(letter, 0)).isEqualTo("ruột");
    }

    @Test
    void namesByRfc2231AndBareNamesAndQuotedPrintable() {
        ReceivedLetter letter = read(mixed(
                """
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*0*=UTF-8''B%C3%A1o%20; filename*1*=c%C3%A1o.xlsx
                Content-Transfer-Encoding: quoted-printable

                ru=E1=BB=99t""",
                """
                Content-Type: application/vnd.ms-excel
                Content-Disposition: attachment; filename=Số liệu quý.xls

                x""",
                """
                Content-Type: application/vnd.ms-excel
                Content-Transfer-Encoding: base64

                eA=="""));

        assertThat(names(letter)).containsExactly("Báo cáo.xlsx", "Số liệu quý.xls", "part-4.xls");
        assertThat(text(letter, 0)).isEqualTo("ruột");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"../../x.xlsx\"",
                "\"..\\\\..\\\\x.xlsx\"",
                "\"/etc/x.xlsx\"",
                "\"C:\\\\Users\\\\x.xlsx\"",
                "\"=?UTF-8?Q?=2E=2E=2F=0D=0Ax.xlsx?=\""
            })
    void aNameNeverLeadsOutOfItsFolder(String name) {
        ReceivedLetter letter = read(mixed("Content-Type: application/x\nContent-Disposition: attachment; filename=" + name
                + "\n\nx"));

        assertThat(names(letter)).singleElement().asString().doesNotContain("/", "\\", "\r", "\n").endsWith("x.xlsx");
    }

    @Test
    void aForwardedLetterIsAFileCalledByItsSubject() {
        Letters inner = Letters.from("u07@truong.edu.vn", "Hoa", "2026-03-02T02:00:00Z").with("a.xlsx", new byte[] {1});
        ReceivedLetter letter = LetterReader.read(
                Letters.from("van@congdoan.vn", "Văn", "2026-03-09T02:00:00Z").with(inner).bytes(), "thu.eml");

        assertThat(names(letter)).containsExactly("Báo cáo quý I.eml");
        ReceivedLetter forwarded = LetterReader.read(letter.enclosures().get(0).content().bytes(), "x");
        assertThat(forwarded.address()).isEqualTo("u07@truong.edu.vn");
        assertThat(names(forwarded)).containsExactly("a.xlsx");
    }

    @Test
    void winmailIsNamedAndNotTakenForAReport() {
        ReceivedLetter letter = read(mixed("""
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Disposition: attachment; filename="winmail.dat"

                x"""));

        assertThatThrownBy(() -> letter.enclosures().get(0).content().bytes()).hasMessageContaining("mail.letter.winmail");
    }

    @Test
    void aLetterOfTextAloneHasNoFile() {
        assertThat(read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nEm gửi sau ạ.\n").enclosures()).isEmpty();
        assertThat(read("From: a@b.vn\n\nEm gửi sau ạ.\n").sender()).isEqualTo("a@b.vn");
    }

    @Test
    void aMailboxLineAndAMarkOfUnicodeStandBeforeSomeLetters() {
        assertThat(read("\uFEFF" + HEAD + "\nx").address()).isEqualTo("hoa@truong.edu.vn");
        assertThat(read("From MAILER Wed Mar  4 09:15:00 2026\n" + HEAD + "\nx").address()).isEqualTo("hoa@truong.edu.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Công đoàn trường Hoa Lư <b@c.vn>",
                "From: \"Hoa\" b@c.vn",
                "From: b@c.vn (Hoa)",
                "From: Trường Hoa Lư, phòng b@c.vn",
                "From: <b@c.vn>, <d@e.vn>"
            })
    void sendersAreReadHoweverTheyAreWritten(String from) {
        assertThat(read(from + "\nContent-Type: text/plain\n\nx").address()).isEqualTo("b@c.vn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "không phải thư", "PK\u0003\u0004", "From: a@b.vn\nContent-Type: multipart/mixed\n\nkhông có ranh giới"})
    void whatIsNoLetterIsNamed(String letter) {
        assertThatThrownBy(() -> read(letter)).isInstanceOf(ProblemException.class).hasMessageContaining("mail.letter.broken");
    }

    @Test
    void aLetterThatWasCutOffGivesWhatIsThere() {
        String whole = mixed("Content-Type: application/x; name=\"a.xlsx\"\nContent-Transfer-Encoding: base64\n\ncnXhu5l0");
        assertThat(names(read(whole.substring(0, whole.length() - 10)))).containsExactly("a.xlsx");
    }

    @Test
    void tenThousandPartsAreTooMany() {
        String[] parts = new String[10_000];
        java.util.Arrays.fill(parts, "Content-Type: application/x; name=a.xlsx\n\nx");

        assertThatThrownBy(() -> read(mixed(parts))).hasMessageContaining("mail.letter.tooManyParts");
    }

    @Test
    void partsInPartsWithoutEndAreTooMany() {
        StringBuilder letter = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertThatThrownBy(() -> read(letter.toString())).isInstanceOf(ProblemException.class);
    }
}
