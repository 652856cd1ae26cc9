package vn.congdoan.vanthu.settings;

import java.util.Objects;
import vn.congdoan.vanthu.domain.signature.KeySource;

/**
 * How this machine signs. A PIN is never part of it.
 *
 * @param keyFile path of a PKCS#12 file; "" for none
 * @param library path of the token maker's PKCS#11 library; "" for none
 * @param slot the token's index, from 0
 * @param personCertificate name of the key with which a person signs; "" takes the only one
 * @param sealCertificate the same of the organisation
 * @param personPicture PNG of the written signature; "" for none
 * @param sealPicture PNG of the seal; "" for none
 * @param sealDiameter mm
 * @param timeStampUrl of the time-stamp service; "" for none
 * @param watchedFolder where signed files come back from another program; "" for none
 */
public record SigningSettings(
        Key key,
        String keyFile,
        String library,
        int slot,
        String personCertificate,
        String sealCertificate,
        String personPicture,
        String sealPicture,
        double sealDiameter,
        String timeStampUrl,
        String watchedFolder) {

    /** Where the private key of this machine is. */
    public enum Key {
        FILE,
        TOKEN,
        WINDOWS
    }

    /** The seal of a union below the provinces is 36 mm wide. */
    private static final double USUAL_DIAMETER = 36;

    private static final double SMALLEST_DIAMETER = 10;
    private static final double LARGEST_DIAMETER = 50;

    public static final SigningSettings DEFAULT =
            new SigningSettings(Key.FILE, "", "", 0, "", "", "", "", USUAL_DIAMETER, "", "");

    public SigningSettings {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(keyFile, "keyFile");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(personCertificate, "personCertificate");
        Objects.requireNonNull(sealCertificate, "sealCertificate");
        Objects.requireNonNull(personPicture, "personPicture");
        Objects.requireNonNull(sealPicture, "sealPicture");
        Objects.requireNonNull(timeStampUrl, "timeStampUrl");
        Objects.requireNonNull(watchedFolder, "watchedFolder");
        slot = Math.max(0, slot);
        sealDiameter = sealDiameter > 0
                ? Math.max(SMALLEST_DIAMETER, Math.min(LARGEST_DIAMETER, sealDiameter))
                : USUAL_DIAMETER;
    }

    public SigningSettings withKey(Key changedKey, String changedFile, String changedLibrary, int changedSlot) {
        return new SigningSettings(
                changedKey,
                changedFile,
                changedLibrary,
                changedSlot,
                personCertificate,
                sealCertificate,
                personPicture,
                sealPicture,
                sealDiameter,
                timeStampUrl,
                watchedFolder);
    }

    public SigningSettings withCertificates(String person, String seal) {
        return new SigningSettings(
                key,
                keyFile,
                library,
                slot,
                person,
                seal,
                personPicture,
                sealPicture,
                sealDiameter,
                timeStampUrl,
                watchedFolder);
    }

    public SigningSettings withPictures(String person, String seal, double diameter) {
        return new SigningSettings(
                key,
                keyFile,
                library,
                slot,
                personCertificate,
                sealCertificate,
                person,
                seal,
                diameter,
                timeStampUrl,
                watchedFolder);
    }

    public SigningSettings withServices(String stamps, String folder) {
        return new SigningSettings(
                key,
                keyFile,
                library,
                slot,
                personCertificate,
                sealCertificate,
                personPicture,
                sealPicture,
                sealDiameter,
                stamps,
                folder);
    }

    /** Where the key is, as the signing engine takes it. */
    public KeySource source() {
        return switch (key) {
            case FILE -> new KeySource.KeyFile(keyFile);
            case TOKEN -> new KeySource.Token(library, slot);
            case WINDOWS -> new KeySource.WindowsStore();
        };
    }

    /** Whether it was said where the key is. */
    public boolean isComplete() {
        return switch (key) {
            case FILE -> !keyFile.isBlank();
            case TOKEN -> !library.isBlank();
            case WINDOWS -> true;
        };
    }
}
