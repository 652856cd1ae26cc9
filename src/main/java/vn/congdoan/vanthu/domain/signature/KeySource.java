package vn.congdoan.vanthu.domain.signature;

import java.util.Objects;

/** Where a private key is kept. A PIN is never part of it. */
public sealed interface KeySource {

    /**
     * A PKCS#12 file.
     *
     * @param path of the file
     */
    record KeyFile(String path) implements KeySource {
        public KeyFile {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A token or smart card.
     *
     * @param library path of the maker's PKCS#11 library
     * @param slot its index among the slots that hold a token, from 0
     */
    record Token(String library, int slot) implements KeySource {
        public Token {
            Objects.requireNonNull(library, "library");
        }
    }

    /** The personal certificates of a Windows account. */
    record WindowsStore() implements KeySource {}
}
