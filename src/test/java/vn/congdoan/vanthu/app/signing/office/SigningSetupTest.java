package vn.congdoan.vanthu.app.signing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningCertificate;
import vn.congdoan.vanthu.sign.TestAuthority;

/** Whether the machine can sign, before it has to. */
class SigningSetupTest {
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
    void aTrialSignsAPageOfItsOwnAndVerifiesIt() throws Exception {
        List<SignatureStatus> statuses =
                SigningTestOffice.run(office.signing.setup().trial(SigningAct.PERSON, SigningTestOffice.pin()));
        assertThat(statuses).singleElement().matches(SignatureStatus::isSound);
        assertThat(SigningTestOffice.run(office.signing.list().waiting())).isEmpty();
    }

    @Test
    void theCertificatesOfTheKeyAreListed() throws Exception {
        List<SigningCertificate> found =
                SigningTestOffice.run(office.signing.setup().certificates(SigningTestOffice.pin()));
        assertThat(found).singleElement().matches(SigningCertificate::isUsable);
    }

    @Test
    void anImportedAuthorityIsTrustedAtOnce() throws Exception {
        TestAuthority other = TestAuthority.create();
        Path key = other.person("Trần Văn Mới").store(folder.resolve("mới.p12"));
        office.signing.setup().changeMachine(was -> was.withKey(was.key(), key.toString(), "", 0));
        assertThat(trust()).isNotEqualTo(SignatureStatus.Trust.YES);

        Path certificate =
                Files.write(folder.resolve("ca-moi.cer"), other.certificate().getEncoded());
        SigningTestOffice.run(office.signing.setup().trust(certificate));

        assertThat(trust()).isEqualTo(SignatureStatus.Trust.YES);
    }

    @Test
    void whatIsNoCertificateIsNotTrusted() throws Exception {
        Path text = Files.writeString(folder.resolve("ca.cer"), "không");
        assertThatThrownBy(() -> SigningTestOffice.run(office.signing.setup().trust(text)))
                .hasMessageContaining("signing.trust.none");
    }

    @Test
    void aPictureIsCheckedForWhatWouldSpoilThePage() throws Exception {
        assertThat(faults(picture(BufferedImage.TYPE_INT_ARGB, 400))).isEmpty();
        assertThat(faults(picture(BufferedImage.TYPE_INT_RGB, 400)))
                .extracting(MessageRef::key)
                .containsExactly("signing.picture.notTransparent");
        assertThat(faults(picture(BufferedImage.TYPE_INT_ARGB, 90)))
                .extracting(MessageRef::key)
                .containsExactly("signing.picture.small");
        assertThat(faults(Files.writeString(folder.resolve("ảnh.png"), "không")))
                .extracting(MessageRef::key)
                .containsExactly("signing.picture.noPng");
    }

    @Test
    void driversAreFoundByTheirNames() throws Exception {
        Path viettel = Files.createFile(folder.resolve("viettel-ca_v6.dll"));
        Path vnpt = Files.createFile(folder.resolve("vnptca_p11_v8.dll"));
        Files.createFile(folder.resolve("kernel32.dll"));
        assertThat(new TokenDrivers(List.of(folder)).found())
                .containsExactly(
                        new TokenDrivers.Driver("VNPT-CA", vnpt), new TokenDrivers.Driver("Viettel-CA", viettel));
    }

    private SignatureStatus.Trust trust() throws Exception {
        return SigningTestOffice.run(office.signing.setup().trial(SigningAct.PERSON, SigningTestOffice.pin()))
                .get(0)
                .trusted();
    }

    private List<MessageRef> faults(Path png) throws Exception {
        return SigningTestOffice.run(office.signing.setup().pictureFaults(png));
    }

    private Path picture(int kind, int size) throws Exception {
        Path file = folder.resolve("con dấu " + kind + " " + size + ".png");
        ImageIO.write(new BufferedImage(size, size, kind), "png", file.toFile());
        return file;
    }
}
