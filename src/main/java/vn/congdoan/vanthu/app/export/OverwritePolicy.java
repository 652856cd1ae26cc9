package vn.congdoan.vanthu.app.export;

/** What happens when a file of the exported name is there already. */
public enum OverwritePolicy {
    /** Nothing is written and a {@link vn.congdoan.vanthu.domain.problem.ProblemException} names the file: the window then asks. */
    REFUSE,
    /** The file is replaced. */
    REPLACE,
    /** A free name is taken: "… (2).docx". */
    NUMBER
}
