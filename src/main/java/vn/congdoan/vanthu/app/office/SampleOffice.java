package vn.congdoan.vanthu.app.office;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.office.Signer;

/** The invented office of the data file, so that no organisation's name stands in code. */
record SampleOffice(OfficeProfile profile, Signer signer) {
    private static final String RESOURCE = "/office/sample.json";

    static SampleOffice load() {
        try (InputStream source = SampleOffice.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.builder().build().readValue(source, SampleOffice.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
