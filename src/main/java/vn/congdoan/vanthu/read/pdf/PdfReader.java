package vn.congdoan.vanthu.read.pdf;

import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** Placeholder until the reader of the same name comes from its own branch. */
public final class PdfReader {
    private PdfReader() {}

    public static SourceDocument read(byte[] bytes, String name) {
        throw ProblemException.of("read.kind.other", name);
    }
}
