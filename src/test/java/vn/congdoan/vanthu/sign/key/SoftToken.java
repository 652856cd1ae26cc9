package vn.congdoan.vanthu.sign.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.congdoan.vanthu.sign.TestAuthority;

/** A token in software (SoftHSM 2). The library reads its settings once a process, so one folder serves all tests. */
public final class SoftToken {
    public static final String PIN = "123456";
    private static final List<String> LIBRARIES =
            List.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so");

    private final Path folder;
    private final Path settings;

    private SoftToken(Path folder, Path settings) {
        this.folder = folder;
        this.settings = settings;
    }

    public static boolean isInstalled() {
        return library() != null && Files.isExecutable(Path.of("/usr/bin/pkcs11-tool"));
    }

    public static String library() {
        return LIBRARIES.stream()
                .filter(path -> Files.exists(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    /** Its settings stand where this process's environment says, or at the user's own place. */
    public static SoftToken create(Path folder) throws IOException, InterruptedException {
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Path settings = Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + tokens
                        + "\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = true\n");
        SoftToken token = new SoftToken(tokens, settings);
        token.run("softhsm2-util", "--init-token", "--free", "--label", "vanthu", "--pin", PIN, "--so-pin", "87654321");
        return token;
    }

    /** The signer's key and only its own certificate, as many tokens have it. */
    public void add(TestAuthority.Identity identity, String id) throws IOException, InterruptedException {
        Path key = Files.write(folder.resolveSibling("key.der"), identity.key().getEncoded());
        try {
            Path certificate = Files.write(
                    folder.resolveSibling("cert.der"), identity.certificate().getEncoded());
            write(key, "privkey", id);
            write(certificate, "cert", id);
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private void write(Path file, String type, String id) throws IOException, InterruptedException {
        run(
                "pkcs11-tool",
                "--module",
                library(),
                "--login",
                "--pin",
                PIN,
                "--token-label",
                "vanthu",
                "--write-object",
                file.toString(),
                "--type",
                type,
                "--id",
                id,
                "--label",
                "signer" + id);
    }

    /** Sets the flag that a token shows when its PIN is locked, which this one in software never does by itself. */
    void lock() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path state = files.filter(file -> file.endsWith("token.object"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(state);
            // CKA_OS_TOKENFLAGS ends in "SK"; its kind and its number follow, 8 bytes each, the highest first
            int flags = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u0080\0SK") + 4 + 8;
            bytes[flags + 5] |= 0x04;
            Files.write(state, bytes);
        }
    }

    public Path settings() {
        return settings;
    }

    private void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", settings.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
    }
}
