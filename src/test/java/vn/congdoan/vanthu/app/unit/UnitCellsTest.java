package vn.congdoan.vanthu.app.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCellsTest {
    @ParameterizedTest
    @CsvSource({
        "912345678, 0912345678",
        "2143840123, 02143840123",
        "0912345678, 0912345678",
        "84912345678, 84912345678",
        "113, 113"
    })
    void aTelephoneTypedAsANumberGetsItsNoughtBack(String typed, String read) {
        assertThat(UnitCells.phone(typed)).isEqualTo(read);
    }
}
