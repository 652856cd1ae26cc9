package vn.congdoan.vanthu.app.signing.office;

/** What the office's signing offers to window and command line. */
public record SigningServices(
        SigningList list,
        SigningQueue queue,
        Handoff handoff,
        PaperSigning paper,
        IssueService issue,
        SignatureCheck check,
        SigningSetup setup,
        ReturnWatch watch) {}
