package vn.congdoan.vanthu.ui.common;

import java.nio.file.Path;
import java.util.List;

/** A place in the window that one can go to, with what it needs to know; the only way screens refer to each other. */
public sealed interface Destination {

    /** The list of documents. */
    record Documents() implements Destination {}

    /** The editor on one stored document. */
    record Editor(long documentId) implements Destination {}

    /**
     * What was recognised in a file that somebody has.
     *
     * @param waiting the files that come after it
     */
    record Intake(Path file, List<Path> waiting) implements Destination {
        public Intake {
            waiting = List.copyOf(waiting);
        }

        public Intake(Path file) {
            this(file, List.of());
        }

        /** @param files at least one */
        public static Intake of(List<Path> files) {
            return new Intake(files.get(0), files.subList(1, files.size()));
        }
    }

    /** The book of outgoing documents. */
    record Registers() implements Destination {}

    /**
     * The documents that came from elsewhere.
     *
     * @param chosen the line that is shown first; 0 for none
     */
    record Incoming(long chosen) implements Destination {
        public Incoming() {
            this(0);
        }
    }

    /** What waits for the leader's decision. */
    record Review() implements Destination {}

    /** One document before the leader. */
    record ReviewDocument(long documentId) implements Destination {}

    /**
     * The fields of a document that came without a file, or whose file nobody can read.
     *
     * @param file null for paper
     */
    record Paper(Path file) implements Destination {}

    /**
     * The documents that wait for signature, seal and issue.
     *
     * @param returned files that came back from another signing program, to be filed
     * @param documentId which of them is shown first; 0 for any
     */
    record Signing(List<Path> returned, long documentId) implements Destination {
        public Signing {
            returned = List.copyOf(returned);
        }

        public Signing(List<Path> returned) {
            this(returned, 0);
        }

        public Signing(long documentId) {
            this(List.of(), documentId);
        }

        public Signing() {
            this(List.of());
        }
    }

    /** What the signatures of a PDF are worth. @param file null to ask for one */
    record SignatureCheck(Path file) implements Destination {}

    /** The choice of a template for a new document. */
    record TemplatePicker() implements Destination {}

    /** The fields of one template, to be filled in for a new document. */
    record FillTemplate(String templateId) implements Destination {}

    /** The built-in templates and the office's own. */
    record Templates() implements Destination {}

    /** The office, its signers, the look of the program. */
    record Settings() implements Destination {}

    /** The first steps of a new office. */
    record Wizard() implements Destination {}

    /** To whom an issued document goes. */
    record Sending(long documentId) implements Destination {}

    /**
     * Whom the office writes to.
     *
     * @param documentId whose recipients one came from; 0 for none
     */
    record Directory(long documentId) implements Destination {}

    /** How a reporting round stands. */
    record Board(long roundId) implements Destination {}

    /** The reminder to the units of a round that owe a report. */
    record Reminder(long roundId) implements Destination {}

    /**
     * Returned workbooks on their way into a round.
     *
     * @param files files, folders and archives to begin with; empty to ask for them, or to go on with those that wait
     */
    record Returned(long roundId, List<Path> files) implements Destination {
        public Returned {
            files = List.copyOf(files);
        }

        public Returned(long roundId) {
            this(roundId, List.of());
        }
    }

    /** A report that is in, with its cells, to be corrected. */
    record ReturnedReview(long roundId, long submissionId) implements Destination {}

    /** The reports that came in for a round, with their versions. */
    record ReturnedFiles(long roundId) implements Destination {}

    /** The reporting rounds. */
    record Rounds() implements Destination {}

    /**
     * A round that is about to be opened.
     *
     * @param documentId that asks for it; 0 for none
     * @param like the round it is to be like; 0 for none
     */
    record RoundSetup(long documentId, long like) implements Destination {}

    /** The units of a round: who is exempt, who has more time. */
    record RoundUnits(long roundId) implements Destination {}

    /** The indicators of a round that is open, to be mended. */
    record RoundForm(long roundId) implements Destination {}

    /** The register of grassroots unions. */
    record Units() implements Destination {}

    /** What taking in a list of units would do. */
    record UnitImport(Path file) implements Destination {}

    /** The forms of a round, before they are made. */
    record Forms(long roundId) implements Destination {}

    /** The figures of a round as one. */
    record Totals(long roundId) implements Destination {}

    /** A superior's workbook that a round's figures are put into. @param file null to ask for it */
    record Fill(long roundId, Path file) implements Destination {}
}
