package vn.congdoan.vanthu.bench;

import static vn.congdoan.vanthu.app.signing.SigningDrafts.longPlan;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.app.signing.OpenKey;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.sign.Pictures;
import vn.congdoan.vanthu.sign.SigningSituation;
import vn.congdoan.vanthu.sign.TestAuthority;

/** P12: a hundred files signed with RSA-2048 by this program and by the bare PDF library, in turns. */
final class SigningBenchmark {
    private static final int FILES = 100;

    private final Path work;
    private final byte[] pdf = SigningSituation.prepared(longPlan());
    private final byte[] picture = Pictures.signature();
    private final Path key;

    SigningBenchmark(Path work) throws Exception {
        this.work = work;
        key = TestAuthority.create().person("Nguyễn Thị Hưởng").store(work.resolve("key.p12"));
    }

    void run(int rounds) throws Exception {
        warm(rounds);
        processes(rounds);
    }

    private void warm(int rounds) throws Exception {
        SigningOrder order = SigningOrder.as(SigningRole.PERSON).withPicture(picture);
        BareSigner bare = new BareSigner(key, TestAuthority.PIN.toCharArray(), picture);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        try (OpenKey open =
                SigningSituation.SIGNING.open(new KeySource.KeyFile(key.toString()), TestAuthority.PIN.toCharArray())) {
            for (int round = -1; round < rounds; round++) { // the first only warms up
                long start = processorTime();
                for (int i = 0; i < FILES; i++) {
                    SigningSituation.SIGNING.sign(pdf, order, open);
                }
                long middle = processorTime();
                for (int i = 0; i < FILES; i++) {
                    bare.sign(pdf);
                }
                if (round >= 0) {
                    ours[round] = (middle - start) / 1e9;
                    theirs[round] = (processorTime() - middle) / 1e9;
                }
            }
        }
        print("warm, processor time", Series.median(ours), Series.median(theirs));
    }

    /** Of this thread, in ns: a busy machine disturbs the clock. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void processes(int rounds) throws Exception {
        Path picturePath = Files.write(work.resolve("picture.png"), picture);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(Files.write(work.resolve("f" + i + ".pdf"), pdf).toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> start = List.of(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"));
        List<String> ours = new ArrayList<>(List.of("env", "VANTHU_PIN=" + TestAuthority.PIN));
        ours.addAll(start);
        ours.addAll(List.of("vn.congdoan.vanthu.Launcher", "sign", "--key", key.toString(), "--image"));
        ours.addAll(
                List.of(picturePath.toString(), "--out", work.resolve("ours").toString()));
        ours.addAll(files);
        List<String> bare = new ArrayList<>(start);
        bare.addAll(List.of(BareSigner.class.getName(), key.toString(), TestAuthority.PIN, picturePath.toString()));
        bare.add(work.resolve("bare").toString());
        bare.addAll(files);
        Series our = new Series("ours");
        Series their = new Series("bare");
        for (int round = 0; round < rounds; round++) {
            our.add(Measured.run(work, ours));
            their.add(Measured.run(work, bare));
        }
        print("process", our.seconds(), their.seconds());
        print("process, processor time", our.cpu(), their.cpu());
    }

    private static void print(String what, double ours, double bare) {
        System.out.println(String.format(
                Locale.ROOT,
                "P12 %s: ours %.2f s, bare %.2f s for %d files; ratio %.2f",
                what,
                ours,
                bare,
                FILES,
                bare / ours));
    }
}
