package vn.congdoan.vanthu.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.signing.SigningDrafts;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;

class TimestampServiceTest {
    @TempDir
    static Path folder;

    private static SigningSituation situation;
    private static TimestampServer server;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(TimestampServer.isPossible() || System.getenv("CI") != null);
        situation = new SigningSituation();
        server = TimestampServer.start(situation.authority.stamper(), folder);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            situation.close();
        }
    }

    private static byte[] signed(String url) {
        byte[] pdf = SigningSituation.prepared(SigningDrafts.plan());
        SigningOrder order = SigningOrder.as(SigningRole.PERSON).withTimestamps(url);
        return SigningSituation.SIGNING.sign(pdf, order, situation.leader).pdf();
    }

    @Test
    void vouchesForTheTimeOfASignature() throws Exception {
        byte[] signed = signed(server.url("/tsa"));
        SignatureStatus status = situation.verify(signed).get(0);
        assertThat(status.timeStamped()).isTrue();
        assertThat(status.isSound()).isTrue();
        assertThat(status.coversWholeFile()).isTrue();
        assertThat(status.trusted()).isEqualTo(Trust.YES);
        assertThat(status.time())
                .isBetween(
                        Instant.now().minus(5, ChronoUnit.MINUTES),
                        Instant.now().plus(1, ChronoUnit.MINUTES));
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
        if (OtherVerifiers.hasPdfsig()) {
            assertThat(OtherVerifiers.validByPdfsig(signed)).isEqualTo(1);
        }
    }

    @Test
    void namesAServiceThatIsNotThere() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String gone = "http://localhost:" + free + "/tsa";
        assertThatThrownBy(() -> signed(gone))
                .hasMessageContaining("sign.tsa.unreachable")
                .hasMessageContaining(gone);
        assertThatThrownBy(() -> signed("không phải địa chỉ")).hasMessageContaining("sign.tsa.unreachable");
    }

    @Test
    void namesAServiceThatAnswersSomethingElse() {
        assertThatThrownBy(() -> signed(server.url("/broken"))).hasMessageContaining("sign.tsa.answer");
        assertThatThrownBy(() -> signed(server.url("/refused"))).hasMessageContaining("sign.tsa.unreachable");
    }
}
