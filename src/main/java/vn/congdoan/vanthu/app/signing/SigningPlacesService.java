package vn.congdoan.vanthu.app.signing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.reading.ReadingService;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.read.SourceReader;
import vn.congdoan.vanthu.text.letters.LetterRepair;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/** Finds where a document is signed: to the point in what this program set, by its words in what others set. */
public final class SigningPlacesService {
    private static final Logger LOG = LoggerFactory.getLogger(SigningPlacesService.class);

    private final Supplier<List<FormatPack>> packs;

    /** @param packs the first gives the measures for files of others, all their types are known */
    public SigningPlacesService(Supplier<List<FormatPack>> packs) {
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /** Of a document as it was set, with the family it was set in. */
    public SigningPlaces of(SetDocument set, FontFamily family) {
        return SetPlaces.of(set, family);
    }

    /** In a PDF of anybody; {@link SigningPlaces#NONE} where nothing is surely a blank place. */
    public SigningPlaces of(byte[] pdf) {
        return read(pdf).map(FilePlaces::places).orElse(SigningPlaces.NONE);
    }

    /** The running number printed in a PDF; "" when it is open or isn't found. */
    public String number(byte[] pdf) {
        return read(pdf).map(FilePlaces::printedNumber).orElse("");
    }

    /** The date printed in a PDF, as far as it is. */
    public PartialDate date(byte[] pdf) {
        return read(pdf).map(FilePlaces::printedDate).orElse(PartialDate.BLANK);
    }

    /** Empty for a scan, or for a text in which no document is recognised. */
    private Optional<FilePlaces> read(byte[] pdf) {
        try {
            SourceDocument source = LetterRepair.repair(SourceReader.read(pdf, ""));
            FormatPack.Signing figures = packs.get().get(0).signing();
            return DocumentRecogniser.recognise(source, new ReadingService(packs).types()).stream()
                    .findFirst()
                    .map(document -> new FilePlaces(pdf, source, document, figures));
        } catch (ProblemException e) {
            LOG.debug("no places are known in the file", e);
            return Optional.empty();
        }
    }
}
