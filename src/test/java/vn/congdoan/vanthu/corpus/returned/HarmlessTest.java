package vn.congdoan.vanthu.corpus.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.round.back.SentBack;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.IntakeReceipt;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.ui.TestOffice;

/** A folder with everything that shouldn't be in it: each is named, none does harm, and the reports among them are taken. */
class HarmlessTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String COMMAND = "cmd|' /C calc'!A0";

    @TempDir
    Path folder;

    private TestOffice office;
    private WildOffice wild;
    private Path in;

    @BeforeEach
    void open() throws IOException {
        office = new TestOffice(folder.resolve("data"));
        wild = new WildOffice(office.context.life().reporting());
        in = Files.createDirectories(folder.resolve("returned"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsNoReportIsNamedAndTheReportsBesideItAreTaken() throws IOException {
        byte[] good = OurForm.filled(1);
        Files.createDirectories(in.resolve("U02.xlsx"));
        Files.write(in.resolve("U02.xlsx/trong thư mục.xlsx"), OurForm.filled(2));
        Files.write(
                in.resolve("trong.zip"),
                zip("Khối 1/a.xlsx", OurForm.filled(3), "b.zip", zip("c.xlsx", OurForm.filled(4))));
        Files.write(in.resolve(Normalizer.normalize("Trường Kim Sơn 😀.xlsx", Normalizer.Form.NFD)), good);
        Files.write(
                in.resolve("nhi phan.xlsb"),
                zip(
                        "[Content_Types].xml",
                        "<Types/>".getBytes(StandardCharsets.UTF_8),
                        "xl/workbook.bin",
                        new byte[64]));
        Files.write(in.resolve("apple.numbers"), zip("Index/Document.iwa", new byte[64], "preview.jpg", new byte[8]));
        Files.write(in.resolve("rong.xlsx"), new byte[0]);
        Files.write(in.resolve("hong.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});

        IntakePlan plan = plan();
        List<String> taken = plan.items().stream()
                .filter(item -> item.outcome() == Outcome.ACCEPTED)
                .map(IntakeItem::file)
                .toList();
        assertThat(taken).hasSize(4);
        assertThat(plan.items())
                .filteredOn(item -> item.outcome() != Outcome.ACCEPTED)
                .allSatisfy(item -> {
                    assertThat(item.outcome()).describedAs(item.file()).isEqualTo(Outcome.REJECTED);
                    assertThat(item.judgement().cause()).isPresent();
                    assertThat(office.messages.get(item.judgement().cause().orElseThrow()))
                            .doesNotContain("Exception");
                });
        assertThat(run(wild.services.intake().confirm(plan)).filed())
                .filteredOn(one -> one.submission().status() == Status.COUNTS)
                .hasSize(4);
    }

    @Test
    void aMillionFullRowsAreReadOrRefusedAndTheOthersGoOn() throws IOException {
        Files.write(in.resolve("a.xlsx"), million());
        Files.write(in.resolve("b.xlsx"), OurForm.filled(2));

        IntakePlan plan = plan();
        assertThat(plan.item(0).outcome()).isNotEqualTo(Outcome.ACCEPTED);
        assertThat(plan.item(0).judgement().cause()).isPresent();
        assertThat(plan.item(1).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    /** The whole way of a command: read, stored, sent back marked, added up. */
    @Test
    void aCommandInAWorkbookIsNeverWrittenAgainAsACommand() throws IOException {
        byte[] formula = OurForm.part(OurForm.filled(1), SHEET, text -> {
            String other = text.replaceFirst("<v>101(\\.0)?</v>", "<f>" + COMMAND + "</f><v>101</v>")
                    .replaceFirst("<v>41(\\.0)?</v>", "<v>-5</v>");
            assertThat(other).contains(COMMAND);
            return other;
        });
        byte[] words = OurForm.filled(2, book -> OurForm.put(OurForm.cell(book.getSheetAt(0), "C1"), "'=" + COMMAND));
        Files.write(in.resolve("a.xlsx"), formula);
        Files.write(in.resolve("b.xlsx"), words);
        IntakePlan plan = plan();
        assertThat(plan.items()).extracting(IntakeItem::outcome).containsExactly(Outcome.REJECTED, Outcome.ACCEPTED);
        IntakeReceipt receipt = run(wild.services.intake().confirm(plan));

        long rejected = receipt.filed().stream()
                .filter(one -> one.submission().status() == Status.REJECTED)
                .findFirst()
                .orElseThrow()
                .submission()
                .id();
        Path back = Files.createDirectories(folder.resolve("back"));
        List<SentBack> sent = run(wild.services.back().sendBack(wild.round.id(), List.of(rejected), back));
        assertThat(sent).hasSize(1);
        RoundTotals totals = run(wild.services.totals().totals(wild.round.id()));
        Path target = folder.resolve("totals");
        run(wild.services.totals().export(totals, target));
        List<Path> written = new ArrayList<>(files(back));
        written.addAll(files(target));
        assertThat(written).hasSizeGreaterThanOrEqualTo(3).allSatisfy(HarmlessTest::holdsNoCommand);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void holdsNoCommand(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            assertThat(Files.readString(file).lines().map(line -> line.replaceFirst("^\"", "")))
                    .noneMatch(line -> line.startsWith("=") || line.contains(",=") || line.contains(",\"="));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .describedAs(file + " " + entry.getName())
                        .doesNotContainPattern("<f[^>]*>[^<]*\\|");
            }
        }
    }

    /** Written row by row: the test has no more memory than the program. */
    private static byte[] million() throws IOException {
        byte[] row = "<row><c t=\"str\"><v>x</v></c><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(OurForm.empty(1)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                int start = part.indexOf("<sheetData>");
                boolean large = entry.getName().equals(SHEET);
                zip.write((large ? part.substring(0, start + 11) : part).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; large && i < 1_048_576; i++) {
                    zip.write(row);
                }
                if (large) {
                    zip.write(part.substring(part.indexOf("</sheetData>")).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private IntakePlan plan() {
        return run(wild.services.intake().plan(wild.round.id(), List.of(in), null));
    }

    private static <T> T run(Job<T> job) {
        try {
            return job.work().run(JobControl.UNATTENDED);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
