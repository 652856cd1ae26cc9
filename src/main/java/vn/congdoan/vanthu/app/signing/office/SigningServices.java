package vn.congdoan.vanthu.app.signing.office;

import vn.congdoan.vanthu.app.people.Access;

/**
 * What the office's signing offers to window and command line.
 *
 * @param access tells what the person may do, for screens that hide what would be refused
 */
public record SigningServices(
        SigningList list,
        SigningQueue queue,
        Handoff handoff,
        PaperSigning paper,
        IssueService issue,
        SignedOriginals originals,
        SignatureCheck check,
        SigningSetup setup,
        ReturnWatch watch,
        Access access) {}
