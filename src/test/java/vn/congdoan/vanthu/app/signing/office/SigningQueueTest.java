package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;

/** Many at once, with one PIN. */
class SigningQueueTest {
    private static final int FILES = 20;

    @TempDir
    Path folder;

    private SigningTestOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new SigningTestOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ofTwentyFilesTheCorruptAndTheChangedOneAreNamedAndTheOthersSigned() throws Exception {
        byte[] plain = SigningDrafts.EXPORTS.pdf(SigningDrafts.plan());
        List<SigningTarget> targets = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            targets.add(new SigningTarget.OfFile(Files.write(folder.resolve("tệp " + i + ".pdf"), plain)));
        }
        Path corrupt = ((SigningTarget.OfFile) targets.get(4)).file();
        Files.writeString(corrupt, "%PDF-1.7\nnothing behind it");
        Path changed = ((SigningTarget.OfFile) targets.get(11)).file();
        Files.write(changed, changedAfterSigning(plain));

        List<SigningOutcome> outcomes = office.sign(SigningAct.PERSON, targets);

        assertThat(outcomes).hasSize(FILES);
        assertThat(outcomes).filteredOn(SigningOutcome::isSigned).hasSize(FILES - 2);
        assertThat(outcomes.get(4).problems()).isNotEmpty();
        assertThat(outcomes.get(11).problems().get(0).message().key()).isEqualTo("signing.brokenBefore");
        assertThat(outcomes.get(11).target().title()).isEqualTo("tệp 11.pdf");
        for (SigningOutcome outcome : outcomes) {
            if (outcome.isSigned()) {
                assertThat(verified(outcome.file())).hasSize(1).allMatch(SignatureStatus::isSound);
            }
        }
        assertThat(((SigningTarget.OfFile) targets.get(0)).file()).hasBinaryContent(plain);
        assertThat(folder.resolve("tệp 4-signed.pdf")).doesNotExist();
        assertThat(folder.resolve("tệp 11-signed.pdf")).doesNotExist();
    }

    @Test
    void aWrongPinSignsNothingAndThePinIsWipedEitherWay() throws Exception {
        Pin wrong = new Pin("sai".toCharArray());
        assertThatThrownBy(() -> SigningTestOffice.run(office.signing.queue().unlock(SigningAct.PERSON, wrong)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("sign.key.wrongPassword");
        assertThat(wrong.isWiped()).isTrue();

        Pin right = SigningTestOffice.pin();
        SigningTestOffice.run(office.signing.queue().unlock(SigningAct.PERSON, right))
                .close();
        assertThat(right.isWiped()).isTrue();
    }

    @Test
    void stoppedItEndsBetweenTwoDocumentsAndSaysSo() throws Exception {
        List<SigningTarget> targets = List.of(
                new SigningTarget.OfDocument(office.approved("Một"), "Một"),
                new SigningTarget.OfDocument(office.approved("Hai"), "Hai"));
        UnlockedKey key =
                SigningTestOffice.run(office.signing.queue().unlock(SigningAct.PERSON, SigningTestOffice.pin()));
        AtomicInteger heard = new AtomicInteger();
        List<SigningOutcome> outcomes = SigningTestOffice.run(
                office.signing.queue().sign(targets, key, () -> heard.get() > 0, outcome -> heard.incrementAndGet()));
        assertThat(outcomes.get(0).isSigned()).isTrue();
        assertThat(outcomes.get(1).problems().get(0).message().key()).isEqualTo("signing.stopped");
    }

    @Test
    void cancelledItEndsBetweenTwoDocumentsAndKeepsWhatIsSigned() throws Exception {
        long first = office.approved("Một");
        long second = office.approved("Hai");
        List<SigningTarget> targets =
                List.of(new SigningTarget.OfDocument(first, "Một"), new SigningTarget.OfDocument(second, "Hai"));
        UnlockedKey key =
                SigningTestOffice.run(office.signing.queue().unlock(SigningAct.PERSON, SigningTestOffice.pin()));
        List<SigningOutcome> heard = new ArrayList<>();
        JobControl cancelledAfterOne = new JobControl() {
            @Override
            public void progress(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return !heard.isEmpty();
            }
        };
        assertThatThrownBy(() -> office.signing
                        .queue()
                        .sign(targets, key, () -> false, heard::add)
                        .work()
                        .run(cancelledAfterOne))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).hasSize(1).allMatch(SigningOutcome::isSigned);
        assertThat(office.state(second).isFrozen()).isTrue();
        assertThat(SigningTestOffice.run(office.signing.list().waiting()))
                .filteredOn(one -> one.id() == second)
                .allMatch(one -> one.file().isEmpty());
    }

    @Test
    void withoutAKeyTheMachineSaysWhereToNameOne() {
        office.signing.setup().changeMachine(was -> was.withKey(was.key(), "", "", 0));
        assertThatThrownBy(() -> SigningTestOffice.run(
                        office.signing.queue().unlock(SigningAct.PERSON, SigningTestOffice.pin())))
                .hasMessageContaining("signing.noKey");
    }

    /** Signed, and then a word of the covered part is another. */
    private byte[] changedAfterSigning(byte[] plain) throws Exception {
        Path file = Files.write(folder.resolve("gốc.pdf"), plain);
        Path signed = office.sign(SigningAct.PERSON, List.of(new SigningTarget.OfFile(file)))
                .get(0)
                .file();
        byte[] bytes = Files.readAllBytes(signed);
        byte[] word = "/Producer".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length - word.length; i++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + word.length), word)) {
                bytes[i + word.length + 4] ^= 1;
                return bytes;
            }
        }
        throw new AssertionError("no such word");
    }

    private List<SignatureStatus> verified(Path file) throws Exception {
        return SigningTestOffice.run(office.signing.check().check(file)).signatures();
    }

    @Test
    void nobodySignsWithAKeyThatSomebodyElseOpened() throws Exception {
        User other = new User(7, "binh", "Bình", Set.of(Role.LEADER), true);
        UnlockedKey key = TestKeys.openedBy(other, SigningAct.PERSON);

        assertThatThrownBy(() ->
                        SigningTestOffice.run(office.signing.queue().sign(List.of(), key, () -> false, outcome -> {})))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("signing.keyOfOther");
    }
}
