package vn.congdoan.vanthu.sign.key;

/** How near a token is to being locked, as far as it tells: PKCS#11 knows no number of tries, only these flags. */
enum PinState {
    UNKNOWN,
    FEW_TRIES,
    FINAL_TRY,
    LOCKED
}
