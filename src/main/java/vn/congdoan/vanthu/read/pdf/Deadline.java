package vn.congdoan.vanthu.read.pdf;

import vn.congdoan.vanthu.domain.problem.ProblemException;

/** How long one file may take. */
final class Deadline {
    private static final long ORDINARY = 8_000_000_000L;
    /** A file of thousands of pages gets its time, page by page. */
    private static final long PER_PAGE = 40_000_000L;

    private static final int STRIDE = 256;

    private final String name;
    private final long end;
    private int calls;

    Deadline(String name, int pages) {
        this.name = name;
        this.end = System.nanoTime() + Math.max(ORDINARY, pages * PER_PAGE);
    }

    /** Cheap enough for every operator. */
    void check() {
        if (++calls % STRIDE == 0) {
            checkNow();
        }
    }

    void checkNow() {
        if (System.nanoTime() - end > 0) {
            throw tooComplex();
        }
    }

    ProblemException tooComplex() {
        return ProblemException.of("read.pdf.tooComplex", name);
    }
}
