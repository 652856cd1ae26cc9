package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The PKCS#11 libraries that the Vietnamese authorities' token programs put into the system's folder; which of them are on
 * this machine is looked up, so that nobody needs to know their paths.
 */
public final class TokenDrivers {

    /**
     * One that is there.
     *
     * @param maker "VNPT-CA"
     */
    public record Driver(String maker, Path library) {}

    /** By maker, the newest first, as the integrators' public pages and scripts name them. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "VNPT-CA", join(numbered("vnptca_p11_v%d.dll", 10, 6), "vnpt-ca_csp11.dll", "vnpt-ca_v34.dll"),
            "Viettel-CA", join(numbered("viettel-ca_v%d.dll", 6, 1), "viettel-ca.dll"),
            "BkavCA", List.of("BkavCAv2S.dll", "BkavCA.dll", "bkavcaetoken.dll"),
            "FPT-CA", join(numbered("fptca_v%d.dll", 6, 3), "fpt-ca.dll"),
            "CA2", List.of("CA2CSP11_v2.dll", "CA2_csp11.dll", "CA2_v34.dll"),
            "NewCA", numbered("nca_v%d.dll", 9, 4),
            // The government's authority hands out tokens of these two makers.
            "VGCA (Bit4id)", List.of("bit4xpki.dll"),
            "VGCA (SafeNet)", List.of("eTPKCS11.dll"),
            "SoftHSM", List.of("libsofthsm2.so"),
            "OpenSC", List.of("opensc-pkcs11.dll", "opensc-pkcs11.so"));

    private final List<Path> folders;

    /** @param folders where drivers are installed */
    public TokenDrivers(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those of the running system. */
    public static TokenDrivers ofPlatform() {
        String windows = System.getenv("SystemRoot");
        if (windows != null) {
            return new TokenDrivers(List.of(Path.of(windows, "System32")));
        }
        return new TokenDrivers(List.of(
                Path.of("/usr/lib/softhsm"),
                Path.of("/usr/lib/x86_64-linux-gnu/softhsm"),
                Path.of("/usr/lib/x86_64-linux-gnu"),
                Path.of("/usr/local/lib")));
    }

    /** By maker's name. */
    public List<Driver> found() {
        List<Driver> drivers = new ArrayList<>();
        NAMES.keySet().stream()
                .sorted()
                .forEach(maker -> NAMES.get(maker).stream()
                        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                        .filter(Files::isRegularFile)
                        .map(library -> new Driver(maker, library))
                        .forEach(drivers::add));
        return List.copyOf(drivers);
    }

    private static List<String> numbered(String pattern, int newest, int oldest) {
        return IntStream.rangeClosed(-newest, -oldest)
                .mapToObj(version -> pattern.formatted(-version))
                .toList();
    }

    private static List<String> join(List<String> first, String... others) {
        return Stream.concat(first.stream(), Stream.of(others)).toList();
    }
}
