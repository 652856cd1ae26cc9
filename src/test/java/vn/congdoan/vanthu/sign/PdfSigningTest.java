package vn.congdoan.vanthu.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.export.ExportService;
import vn.congdoan.vanthu.domain.signature.KeySource;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignatureStatus.Trust;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.sign.key.SigningKey;
import vn.congdoan.vanthu.sign.key.SigningKeys;
import vn.congdoan.vanthu.sign.verify.SignatureVerification;
import vn.congdoan.vanthu.sign.verify.TrustedRoots;
import vn.congdoan.vanthu.storage.Drafts;

class PdfSigningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static TestAuthority authority;
    private static byte[] pdf;
    private static PdfSigning signing;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws Exception {
        authority = TestAuthority.create();
        FontFamily family = FontLibrary.load();
        pdf = new ExportService(FormatPacks.builtIn(), () -> "", () -> family, CLOCK)
                .pdf(Drafts.plan("Tuyên truyền", "I. MỤC ĐÍCH\n1. Nâng cao nhận thức của đoàn viên.\n"));
        signing = new PdfSigning(new SigningFonts(
                family.file(FontFace.REGULAR).bytes(), family.file(FontFace.ITALIC).bytes()));
    }

    @Test
    void signsVisiblyInOrder() throws Exception {
        Path p12 = authority.person("Nguyễn Thị Hưởng, Đà Nẵng").store(folder.resolve("a.p12"));
        byte[] signed = pdf;
        try (SigningKey key = new SigningKeys(CLOCK).open(new KeySource.KeyFile(p12.toString()), TestAuthority.PIN.toCharArray())) {
            for (SigningField field : List.of(
                    SigningField.of(SigningRole.PERSON, 0, new SigningPlace(1, 330, 480, 140, 70)),
                    SigningField.of(SigningRole.NUMBER, 0, SigningPlace.onBaseline(1, 100, 120, 30, 13)))) {
                signed = signing.sign(signed, new SignatureRequest(field, null, "06", true, ZonedDateTime.now(CLOCK)), key, null);
                Files.write(Path.of("/tmp/sign-" + field.name() + ".pdf"), signed);
                assertThat(ArchivalCheck.faults(signed)).isEmpty();
            }
        }
        List<SignatureStatus> statuses = new SignatureVerification(TrustedRoots.of(List.of(authority.certificate()))).verify(signed);
        System.err.println(statuses);
        assertThat(statuses).hasSize(2).allMatch(SignatureStatus::isSound).allMatch(s -> s.trusted() == Trust.YES);
    }
}
