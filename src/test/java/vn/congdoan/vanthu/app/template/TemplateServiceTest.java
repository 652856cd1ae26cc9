package vn.congdoan.vanthu.app.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.OfficeRepository;
import vn.congdoan.vanthu.storage.TemplateRepository;
import vn.congdoan.vanthu.storage.TemplateRepository.StoredTemplate;

class TemplateServiceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private Database database;
    private OfficeService office;
    private TemplateRepository own;
    private TemplateService service;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        office = new OfficeService(new OfficeRepository(database), Access.SOLE);
        own = new TemplateRepository(database, CLOCK);
        service = new TemplateService(() -> FormatPacks.builtIn().all(), office, own, Access.SOLE, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private DocumentParts invitation(Map<String, String> values) {
        return service.fill(service.byId("giay-moi"), values).draft().parts();
    }

    @Test
    void usesTheSampleOfficeUntilOneWasSetUp() {
        assertThat(invitation(Map.of()).organisation())
                .isEqualTo(office.sampleProfile().organisation());
        assertThat(invitation(Map.of()).signatures())
                .containsExactly(office.sampleSigner().signatureBlock());
    }

    @Test
    void takesTheSignerWhoseTermCoversTheDay() {
        office.save(new OfficeProfile("", "Công đoàn xã Nam Khê", "CĐX", "Nam Khê", "VP", "", false));
        office.saveSigner(signer("Lê Văn Cũ", "CHỦ TỊCH", LocalDate.of(2025, 12, 31)));
        office.saveSigner(signer("Trần Thị Mới", "CHỦ TỊCH", null));
        office.saveSigner(signer("Phạm Văn Phó", "PHÓ CHỦ TỊCH", null));

        assertThat(invitation(Map.of()).organisation()).isEqualTo("Công đoàn xã Nam Khê");
        assertThat(invitation(Map.of()).signatures().get(0).signer()).isEqualTo("Trần Thị Mới");
        assertThat(invitation(Map.of("người_ký", "phạm văn phó"))
                        .signatures()
                        .get(0)
                        .position())
                .isEqualTo("PHÓ CHỦ TỊCH");
    }

    private static Signer signer(String name, String position, LocalDate until) {
        return new Signer(
                0, name, position, List.of(new Authority(SigningCapacity.TM, "BAN CHẤP HÀNH")), "", null, until);
    }

    @Test
    void anOwnTemplateStandsInForABuiltInOneUntilItIsRemoved() {
        Template builtIn = service.byId("giay-moi");
        service.saveOwn(builtIn.source().replace("Tên: Giấy mời họp, dự hội nghị", "Tên: Giấy mời của chúng tôi"));

        assertThat(service.byId("giay-moi").title()).isEqualTo("Giấy mời của chúng tôi");
        assertThat(service.isOwn("giay-moi")).isTrue();
        assertThat(service.list()).extracting(Template::id).doesNotHaveDuplicates();

        service.removeOwn("giay-moi");

        assertThat(service.byId("giay-moi").title()).isEqualTo(builtIn.title());
        assertThat(service.isOwn("giay-moi")).isFalse();
    }

    @Test
    void aFaultyTemplateIsRefusedWithItsLinesAndNothingIsStored() {
        String faulty = service.byId("giay-moi").source().replace("{địa_điểm}", "{địa_diem_hop}");

        assertThat(service.check(faulty))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.place()).startsWith("dòng "));
        assertThatThrownBy(() -> service.saveOwn(faulty)).isInstanceOf(ProblemException.class);
        assertThat(own.all()).isEmpty();
    }

    @Test
    void aStoredTemplateThatCannotBeReadHidesNoOther() {
        int before = service.list().size();
        own.save(new StoredTemplate("hong", "Mã: hong"));

        assertThat(service.list()).hasSize(before);
        assertThat(service.broken()).containsOnlyKeys("hong");
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> service.byId("giay-moy"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(
                                        problem.findings().get(0).message().arguments())
                                .containsExactly("giay-moy", "giay-moi"));
    }
}
