package vn.congdoan.vanthu.sign.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** Whether a certificate may sign documents on a day. */
final class Usability {
    /** Bits of the key usage (RFC 5280, 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;
    private static final int CERTIFICATE_SIGNING = 5;

    private Usability() {}

    /** Why not; null when it may. */
    static MessageRef obstacle(X509Certificate certificate, Instant now, ZoneId zone) {
        String name = CertificateNames.subject(certificate);
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (now.isAfter(to)) {
            return MessageRef.of("sign.key.expired", name, day(to, zone));
        }
        if (now.isBefore(from)) {
            return MessageRef.of("sign.key.notYetValid", name, day(from, zone));
        }
        return maySign(certificate) ? null : MessageRef.of("sign.key.usage", name);
    }

    private static String day(Instant moment, ZoneId zone) {
        return PrintedDay.of(LocalDate.ofInstant(moment, zone));
    }

    private static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null) {
            return true;
        }
        boolean authority = certificate.getBasicConstraints() >= 0 && usage[CERTIFICATE_SIGNING];
        return !authority && (usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
    }
}
