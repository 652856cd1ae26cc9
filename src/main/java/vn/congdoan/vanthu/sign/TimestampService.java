package vn.congdoan.vanthu.sign;

import com.itextpdf.commons.bouncycastle.tsp.AbstractTSPException;
import com.itextpdf.signatures.ITSAClient;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/**
 * A service that vouches for the time of a signature (RFC 3161 over HTTP).
 *
 * @param url its address, http or https
 * @param patience how long it may take to answer
 */
public record TimestampService(String url, Duration patience) {
    private static final int LARGEST_ANSWER = 1 << 20;

    public TimestampService {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(patience, "patience");
    }

    /** With ten seconds of patience. */
    public static TimestampService at(String url) {
        return new TimestampService(url, Duration.ofSeconds(10));
    }

    ITSAClient client() {
        return new Client();
    }

    private final class Client extends TSAClientBouncyCastle {
        Client() {
            super(url);
        }

        @Override
        public byte[] getTimeStampToken(byte[] imprint) throws IOException {
            try {
                return super.getTimeStampToken(imprint);
            } catch (AbstractTSPException | RuntimeException e) {
                if (e instanceof ProblemException problem) {
                    throw problem;
                }
                throw ProblemException.causedBy(e, "sign.tsa.answer", url);
            } catch (IOException e) {
                throw ProblemException.causedBy(e, "sign.tsa.answer", url);
            }
        }

        @Override
        protected byte[] getTSAResponse(byte[] request) {
            try {
                return asked(request);
            } catch (IOException | RuntimeException e) {
                throw ProblemException.causedBy(e, "sign.tsa.unreachable", url);
            }
        }
    }

    private byte[] asked(byte[] request) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/timestamp-query");
        try (OutputStream out = connection.getOutputStream()) {
            out.write(request);
        }
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("HTTP " + connection.getResponseCode());
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readNBytes(LARGEST_ANSWER);
        } finally {
            connection.disconnect();
        }
    }
}
