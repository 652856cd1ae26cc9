package vn.congdoan.vanthu.ui.editor;

import vn.congdoan.vanthu.domain.document.DocumentVersion;

/**
 * What a kept version is compared with.
 *
 * @param version null for the present text
 */
record ComparedWith(DocumentVersion version) {
    static final ComparedWith PRESENT = new ComparedWith(null);

    boolean isPresent() {
        return version == null;
    }
}
