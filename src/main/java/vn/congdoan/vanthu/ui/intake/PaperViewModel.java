package vn.congdoan.vanthu.ui.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.incoming.IncomingParts;
import vn.congdoan.vanthu.app.incoming.IncomingService;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.ui.common.Destination;

/** A document on paper, or a scan that nobody can read: its fields are typed, then it is registered. */
public final class PaperViewModel {
    private final IncomingService incoming;
    private final IntakeWindow window;
    private final ArrivalFields arrival;
    private final StringProperty type = new SimpleStringProperty(this, "type", "");
    private final StringProperty number = new SimpleStringProperty(this, "number", "");
    private final StringProperty issuer = new SimpleStringProperty(this, "issuer", "");
    private final StringProperty date = new SimpleStringProperty(this, "date", "");
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty signer = new SimpleStringProperty(this, "signer", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper(this, "fileName", "");
    private final ReadOnlyStringWrapper dateError = new ReadOnlyStringWrapper(this, "dateError", "");
    private Path file;

    PaperViewModel(IncomingService incoming, IntakeWindow window, ArrivalFields arrival) {
        this.incoming = Objects.requireNonNull(incoming, "incoming");
        this.window = Objects.requireNonNull(window, "window");
        this.arrival = Objects.requireNonNull(arrival, "arrival");
        date.addListener(o -> dateError.set(
                IntakeDates.read(date.get()).isPresent()
                        ? ""
                        : window.messages().get("incoming.paper.noDate")));
    }

    /** @param clock says what day it is */
    public static PaperViewModel of(IncomingService incoming, IntakeWindow window, Clock clock) {
        return new PaperViewModel(incoming, window, new ArrivalFields(clock));
    }

    public StringProperty typeProperty() {
        return type;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty issuerProperty() {
        return issuer;
    }

    public StringProperty dateProperty() {
        return date;
    }

    public ReadOnlyStringProperty dateErrorProperty() {
        return dateError.getReadOnlyProperty();
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    public StringProperty signerProperty() {
        return signer;
    }

    public StringProperty noteProperty() {
        return note;
    }

    /** The file that is kept beside it; "" for paper. */
    public ReadOnlyStringProperty fileNameProperty() {
        return fileName.getReadOnlyProperty();
    }

    public ArrivalFields arrival() {
        return arrival;
    }

    /** Begins with empty fields. */
    public void open(Destination.Paper paper) {
        file = paper.file();
        fileName.set(file == null ? "" : String.valueOf(file.getFileName()));
        for (StringProperty field : List.of(type, number, issuer, date, subject, signer, note)) {
            field.set("");
        }
        arrival.reset(Urgency.NONE);
    }

    /** Registers it; asks first when it seems to be there already. */
    public void register() {
        try {
            new Registration(incoming, window)
                    .register(arrival.of(typed()), entry -> window.navigator().open(new Destination.Incoming()));
        } catch (ProblemException e) {
            window.errors().present(e);
        }
    }

    public void cancel() {
        window.navigator().open(new Destination.Incoming());
    }

    private Arrival typed() {
        Optional<PartialDate> day = IntakeDates.read(date.get());
        IncomingParts parts = new IncomingParts(
                type.get(),
                number.get(),
                issuer.get(),
                day.orElseThrow(() -> ProblemException.of("incoming.date.unreadable", date.get())),
                subject.get(),
                signer.get());
        return new Arrival(parts, "", file, null, "", Urgency.NONE, note.get());
    }
}
