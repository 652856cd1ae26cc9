package vn.congdoan.vanthu.app.round.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.mail.Letters;
import vn.congdoan.vanthu.ui.TestOffice;

class SentReportsTest {
    private static final String SENT = "2026-03-04T02:00:00Z";

    @TempDir
    Path folder;

    private TestOffice office;
    private Returns returns;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        returns = new Returns(office.context.life().reporting(), folder.resolve("returned"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path letter(String name, String address, String person, String file, byte[] bytes) {
        return returns.write(name, Letters.from(address, person, SENT).with(file, bytes).bytes(), "2026-03-20T02:00:00Z");
    }

    /** Nothing in it says whose it is. */
    private byte[] nameless(int number) {
        byte[] unmarked = returns.unmarked("", number);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(unmarked));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    String words = cell.toString().toUpperCase(Locale.ROOT);
                    if (words.contains(Returns.unit(number).name().toUpperCase(Locale.ROOT))
                            || words.equals(Returns.unit(number).code())) {
                        cell.setBlank();
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCameInALetterIsReceivedOnItsDay() {
        IntakePlan plan = returns.plan(letter("thu.eml", "a@b.vn", "Hoa", "báo cáo.xlsx", returns.filled(1)));

        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.file()).isEqualTo("thu.eml › báo cáo.xlsx");
            assertThat(item.plainName()).isEqualTo("báo cáo.xlsx");
            assertThat(item.received()).isEqualTo("2026-03-04");
            assertThat(item.outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(item.sender()).isEqualTo("Hoa <a@b.vn>");
        });
        assertThat(returns.confirm(plan).filed()).hasSize(1);
    }

    @Test
    void aForwardedLetterKeepsItsOwnSenderAndDay() {
        Letters inner = Letters.from("u03@b.vn", "Hoa", SENT).with("a.xlsx", returns.filled(3));
        byte[] outer = Letters.from("van@c.vn", "Văn", "2026-03-09T02:00:00Z").with(inner).bytes();
        IntakePlan plan = returns.plan(returns.write("U05/chuyen.eml", outer).getParent().getParent());

        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.file()).isEqualTo("U05/chuyen.eml › Báo cáo quý I.eml › a.xlsx");
            assertThat(item.sender()).isEqualTo("Hoa <u03@b.vn>");
            assertThat(item.received()).isEqualTo("2026-03-04");
            assertThat(item.judgement().unitId()).isEqualTo(returns.unitId(3));
            assertThat(item.recognised().notes()).extracting(MessageRef::key).containsExactly("returned.unit.otherSender");
        });
    }

    @Test
    void aLetterWithoutAFileIsToldAndIsNobodysReport() {
        IntakePlan plan = returns.plan(returns.write("U01.eml", Letters.from("a@b.vn", "Hoa", SENT).bytes()));

        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.judgement().cause().orElseThrow().key()).isEqualTo("report.in.letter.empty");
            assertThat(item.judgement().unitId()).isZero();
        });
    }

    @Test
    void brokenLettersDontStopTheOthers() {
        returns.write("a.eml", "không phải thư".getBytes(StandardCharsets.UTF_8));
        returns.write("b.msg", "không phải thư".getBytes(StandardCharsets.UTF_8));
        Path good = letter("c.eml", "a@b.vn", "Hoa", "x.xlsx", returns.filled(1));

        assertThat(returns.plan(good.getParent()).items())
                .extracting(IntakeItem::outcome)
                .containsExactly(Outcome.REJECTED, Outcome.REJECTED, Outcome.ACCEPTED);
    }

    @Test
    void theSenderProposesAndNeverDecides() {
        Path file = letter("thu.eml", "hoa@b.vn", "CĐCS THPT Kim Sơn A", "Book1.xlsx", nameless(1));
        IntakePlan plan = returns.plan(file);

        assertThat(plan.item(0).outcome()).isEqualTo(Outcome.ASKS);
        assertThat(plan.item(0).recognised().proposedUnit()).isEqualTo(returns.unitId(1));
        assertThat(plan.acceptingSure().item(0).outcome()).isEqualTo(Outcome.ASKS);
    }

    @Test
    void anAnswerTeachesTheAddressEvenWhenItIsGivenLater() {
        IntakePlan first = returns.plan(letter("1.eml", "hoa@b.vn", "Hoa", "Book1.xlsx", nameless(4)));
        assertThat(first.item(0).recognised().match().candidates()).isEmpty();
        returns.confirm(first);
        IntakePlan waiting = Returns.run(returns.services.intake().waiting(returns.round.id()));
        returns.confirm(waiting.answered(0, answer -> answer.of(returns.unitId(4)).withLayout(true)));

        IntakePlan next = returns.plan(letter("2.eml", "HOA@b.vn", "Hoa", "Book2.xlsx", nameless(5)));
        assertThat(next.item(0).outcome()).isEqualTo(Outcome.ASKS);
        assertThat(next.item(0).recognised().proposedUnit()).isEqualTo(returns.unitId(4));
    }

    @Test
    void anAddressFromWhichTwoUnitsSendPointsToNeither() {
        for (int unit : List.of(4, 5)) {
            IntakePlan plan = returns.plan(letter(unit + ".eml", "cum@b.vn", "Cụm", "Book.xlsx", nameless(unit)));
            returns.confirm(plan.answered(0, answer -> answer.of(returns.unitId(unit)).withLayout(true)));
        }

        IntakePlan next = returns.plan(letter("6.eml", "cum@b.vn", "Cụm", "Book.xlsx", nameless(6)));
        assertThat(next.item(0).recognised().match().candidates()).isEmpty();
    }

    @Test
    void aLetterLargerThanAnyReportIsNamedAndNotRead() throws IOException {
        Path big = returns.write("to.eml", new byte[0]);
        try (RandomAccessFile sparse = new RandomAccessFile(big.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }

        assertThat(returns.plan(big).item(0).judgement().cause().orElseThrow().key())
                .isEqualTo("files.tooBig");
    }

    @Test
    void anArchiveInALetterAndALetterInAnArchiveAreOpened() {
        byte[] inner = zip("Khối/a.xlsx", returns.filled(1));
        byte[] outer = Letters.from("u02@b.vn", "Hoa", SENT).with("nop.zip", inner).bytes();
        IntakePlan plan = returns.plan(returns.write("ve.zip", zip("U02.eml", outer)));

        assertThat(plan.items()).singleElement().satisfies(item -> {
            assertThat(item.file()).isEqualTo("ve.zip/U02.eml › nop.zip/Khối/a.xlsx");
            assertThat(item.received()).isEqualTo("2026-03-04");
            assertThat(item.judgement().unitId()).isEqualTo(returns.unitId(1));
            assertThat(item.outcome()).isEqualTo(Outcome.ACCEPTED);
        });
        assertThat(returns.confirm(plan).failed()).isEmpty();
    }

    @Test
    void aFolderNamedAfterAUnitProposesItAndNeverDecides() {
        IntakePlan plan = returns.plan(
                returns.write("THPT Kim Sơn A/Book1.xlsx", nameless(1)).getParent().getParent());

        assertThat(plan.item(0).recognised().proposedUnit()).isEqualTo(returns.unitId(1));
        assertThat(plan.acceptingSure().item(0).outcome()).isEqualTo(Outcome.ASKS);
    }

    @Test
    void whoForwardsFromAnotherUnitsAddressTeachesNothing() {
        Unit other = Returns.unit(20);
        returns.services.units().save(
                new Unit(0, other.code(), other.name(), "", "", "u20@b.vn", "", 1, null, null), null);
        IntakePlan plan = returns.plan(letter("1.eml", "u20@b.vn", "Hoa", "Book.xlsx", nameless(4)));
        returns.confirm(plan.answered(0, answer -> answer.of(returns.unitId(4)).withLayout(true)));

        assertThat(returns.services.units().names()).allSatisfy(one -> assertThat(one.aliases()).isEmpty());
    }

    private static byte[] zip(String name, byte[] bytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
