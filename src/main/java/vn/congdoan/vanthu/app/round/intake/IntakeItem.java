package vn.congdoan.vanthu.app.round.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A returned file on its way in.
 *
 * @param number its place in the plan, from 0
 * @param file its name, with the folder or archive it lay in
 * @param sha256 of its bytes, hexadecimal; "" when they can't be read
 * @param sender of the letter it came with: "Name &lt;address&gt;"; "" when unknown
 * @param fileTime of its last change; null while unknown
 */
public record IntakeItem(
        int number,
        String file,
        String sha256,
        String sender,
        Instant fileTime,
        LocalDate received,
        Recognised recognised,
        IntakeAnswer answer,
        Judgement judgement) {
    public IntakeItem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(recognised, "recognised");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(judgement, "judgement");
    }

    /** Without the folder. */
    public String plainName() {
        return FoundFile.plainName(file);
    }

    public Outcome outcome() {
        return judgement.outcome();
    }

    public boolean isLeftOut() {
        return answer.leftOut();
    }

    IntakeItem with(Judgement changed) {
        return new IntakeItem(number, file, sha256, sender, fileTime, received, recognised, answer, changed);
    }

    IntakeItem with(IntakeAnswer given, Judgement changed) {
        return new IntakeItem(number, file, sha256, sender, fileTime, received, recognised, given, changed);
    }
}
