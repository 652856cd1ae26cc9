package vn.congdoan.vanthu.app.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.SignatureBlock.Authority;
import vn.congdoan.vanthu.domain.document.SigningCapacity;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.OfficeRepository;

class OfficeServiceTest {
    private static final OfficeProfile PROFILE = new OfficeProfile(
            "Liên đoàn Lao động tỉnh Hoa Lâm",
            "Công đoàn Giáo dục tỉnh Hoa Lâm",
            "CĐGD",
            "Hoa Lâm",
            "",
            "tld933",
            true);
    private static final Signer SIGNER = new Signer(
            0,
            "Trần Thị Minh An",
            "PHÓ CHỦ TỊCH",
            List.of(new Authority(SigningCapacity.TM, "BAN THƯỜNG VỤ")),
            "",
            LocalDate.of(2023, 10, 1),
            null);

    @TempDir
    Path folder;

    private Database database;
    private OfficeService service;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        service = new OfficeService(new OfficeRepository(database), Access.SOLE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hasNoProfileBeforeTheFirstSetUp() {
        assertThat(service.profile()).isEmpty();
        assertThat(service.packId()).isEmpty();
    }

    @Test
    void remembersTheProfileAndItsChange() {
        service.save(service.sampleProfile());
        service.save(PROFILE);
        assertThat(service.profile()).contains(PROFILE);
    }

    @Test
    void knowsThePackWithoutTheDatabaseOnceItWasRead() {
        service.save(PROFILE);
        OfficeService later = new OfficeService(new OfficeRepository(database), Access.SOLE);
        assertThat(later.packId()).isEmpty();
        later.profile();
        assertThat(later.packId()).isEqualTo("tld933");
    }

    @Test
    void refusesAnOfficeWithoutAName() {
        OfficeProfile nameless = new OfficeProfile("", "  ", "", "", "", "", false);
        assertThatThrownBy(() -> service.save(nameless)).hasMessageContaining("error.office.name");
    }

    @Test
    void remembersSignersWithTheirLines() {
        Signer first = service.saveSigner(SIGNER);
        Signer second = service.saveSigner(service.sampleSigner());
        assertThat(first.id()).isPositive().isNotEqualTo(second.id());
        assertThat(service.signers()).containsExactly(first, second);
        assertThat(first.withId(0)).isEqualTo(SIGNER);
    }

    @Test
    void changesASignerInItsPlace() {
        Signer stored = service.saveSigner(SIGNER);
        Signer changed =
                new Signer(stored.id(), stored.name(), "CHỦ TỊCH", List.of(), "", null, LocalDate.of(2026, 12, 31));
        service.saveSigner(changed);
        assertThat(service.signers()).containsExactly(changed);
        service.removeSigner(stored.id());
        assertThat(service.signers()).isEmpty();
    }

    @Test
    void refusesASignerWithoutANameOrWithATermThatEndsBeforeItBegins() {
        Signer nameless = new Signer(0, "", "", List.of(), "", null, null);
        assertThatThrownBy(() -> service.saveSigner(nameless)).hasMessageContaining("error.signer.name");
        Signer backwards = new Signer(0, "An", "", List.of(), "", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> service.saveSigner(backwards)).hasMessageContaining("error.signer.term");
    }
}
