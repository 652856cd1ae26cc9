package vn.congdoan.vanthu.app.signing;

import vn.congdoan.vanthu.domain.signature.SigningPlaces;

/** Finds where a document is signed. */
public final class SigningPlacesService {

    /** In a PDF file of anybody, by its text. */
    public SigningPlaces of(byte[] pdf) {
        return SigningPlaces.NONE;
    }
}
