package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.reading.Candidate;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.reading.SourcePlace;

/** One recognised part as a field that a person may correct; what is in doubt is empty and offers what it may be. */
public final class IntakeField {
    private final Part part;
    private final String labelKey;
    private final boolean several;
    private final Function<DocumentParts, String> read;
    private final BiFunction<DocumentParts, String, Optional<DocumentParts>> write;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper(this, "faulty", false);
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper(this, "doubtful", false);
    private DocumentParts base;
    private int number;
    private List<Candidate> candidates = List.of();
    private List<SourcePlace> places = List.of();

    /**
     * @param several whether it holds several lines
     * @param write the parts with the words in their place; empty when the words mean nothing there
     */
    IntakeField(
            Part part,
            String labelKey,
            boolean several,
            Function<DocumentParts, String> read,
            BiFunction<DocumentParts, String, Optional<DocumentParts>> write) {
        this.part = part;
        this.labelKey = labelKey;
        this.several = several;
        this.read = read;
        this.write = write;
        words.addListener(o -> changed());
    }

    public Part part() {
        return part;
    }

    public String labelKey() {
        return labelKey;
    }

    /** From 1 where there are several of its kind; 0 where there is one. */
    public int number() {
        return number;
    }

    IntakeField numbered(int of) {
        number = of;
        return this;
    }

    public boolean isSeveral() {
        return several;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** Whether the words mean nothing in this field. */
    public ReadOnlyBooleanProperty faultyProperty() {
        return faulty.getReadOnlyProperty();
    }

    /** Whether it is empty although something was found that it may be. */
    public ReadOnlyBooleanProperty doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }

    /** The likeliest first; empty when there is no doubt. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** Where it was read from. */
    public List<SourcePlace> places() {
        return places;
    }

    public void choose(Candidate candidate) {
        words.set(candidate.value());
    }

    void show(DocumentParts parts, List<SourcePlace> from, List<Candidate> mayBe) {
        base = parts;
        places = List.copyOf(from);
        candidates = List.copyOf(mayBe);
        words.set(read.apply(parts));
        changed();
    }

    /** Unchanged where nobody corrected anything, or the correction means nothing. */
    DocumentParts corrected(DocumentParts parts) {
        boolean same = base == null || words.get().equals(read.apply(base));
        return same ? parts : write.apply(parts, words.get()).orElse(parts);
    }

    private void changed() {
        doubtful.set(words.get().isBlank() && !candidates.isEmpty());
        faulty.set(base != null
                && !words.get().equals(read.apply(base))
                && write.apply(base, words.get()).isEmpty());
    }
}
