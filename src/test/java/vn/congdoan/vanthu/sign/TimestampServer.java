package vn.congdoan.vanthu.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A time-stamp service on this machine: OpenSSL behind HTTP. */
public final class TimestampServer implements AutoCloseable {
    private final HttpServer server;
    private final Path folder;

    private TimestampServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static boolean isPossible() {
        return OtherVerifiers.Command.exists("openssl");
    }

    static TimestampServer start(TestAuthority.Identity stamper, Path folder) throws Exception {
        pem(folder.resolve("key.pem"), "PRIVATE KEY", stamper.key().getEncoded());
        pem(folder.resolve("cert.pem"), "CERTIFICATE", stamper.certificate().getEncoded());
        pem(folder.resolve("ca.pem"), "CERTIFICATE", stamper.issuer().getEncoded());
        Files.writeString(folder.resolve("serial"), "01");
        Files.writeString(
                folder.resolve("tsa.cnf"),
                "[tsa]\ndefault_tsa = here\n[here]\nserial = " + folder.resolve("serial")
                        + "\nsigner_cert = " + folder.resolve("cert.pem") + "\nsigner_key = "
                        + folder.resolve("key.pem")
                        + "\ncerts = " + folder.resolve("ca.pem") + "\nsigner_digest = sha256\n"
                        + "default_policy = 1.2.3.4.1\ndigests = sha256, sha384, sha512\naccuracy = secs:1\n"
                        + "ess_cert_id_chain = no\ness_cert_id_alg = sha256\n");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TimestampServer made = new TimestampServer(server, folder);
        server.createContext("/tsa", made::stamp);
        server.createContext("/broken", exchange -> answer(exchange, 200, "không phải dấu thời gian".getBytes()));
        server.createContext("/refused", exchange -> answer(exchange, 500, new byte[0]));
        server.start();
        return made;
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void stamp(HttpExchange exchange) throws IOException {
        Path query = folder.resolve("query.tsq");
        Path reply = folder.resolve("reply.tsr");
        Files.write(query, exchange.getRequestBody().readAllBytes());
        try {
            OtherVerifiers.Command.run(
                    "openssl",
                    "ts",
                    "-reply",
                    "-config",
                    folder.resolve("tsa.cnf").toString(),
                    "-section",
                    "here",
                    "-queryfile",
                    query.toString(),
                    "-out",
                    reply.toString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        answer(exchange, 200, Files.readAllBytes(reply));
    }

    private static void answer(HttpExchange exchange, int code, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pem(Path file, String kind, byte[] der) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
