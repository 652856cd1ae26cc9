package vn.congdoan.vanthu.app.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.MovableClock;
import vn.congdoan.vanthu.app.incoming.Arrival;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;

class CitationServiceTest {
    static final String FULL =
            "Nghị quyết số 02-NQ/TW ngày 12 tháng 6 năm 2021 của Bộ Chính trị về đổi mới tổ chức Công đoàn";

    @TempDir
    Path folder;

    private AppContext context;
    private CitationService service;

    @BeforeEach
    void open() {
        context = new AppContext(folder.resolve("data"), new MovableClock(), Messages.VIETNAMESE);
        service = context.citationService();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatWasCitedOnceIsOfferedByTheBeginningOfItsNumber() {
        service.learn(cited("Thực hiện " + FULL + ";"));
        assertThat(service.offers("2-nq")).extracting(CitationOffer::fullForm).containsExactly(FULL);
        assertThat(service.offers("02-NQ"))
                .extracting(CitationOffer::shortForm)
                .containsExactly("Nghị quyết số 02-NQ/TW");
        assertThat(service.offers("03-NQ")).isEmpty();
    }

    @Test
    void aCorrectedMentionTakesThePlaceOfTheOneBefore() {
        service.learn(cited("Thực hiện Nghị quyết số 02-NQ/TW ngày 12 tháng 6 năm 2021 của Bộ Chính trị về đổi mới;"));
        service.learn(cited("Thực hiện " + FULL + ";"));
        assertThat(service.offers("02-NQ")).extracting(CitationOffer::fullForm).containsExactly(FULL);
    }

    @Test
    void aShortMentionTakesNothingAway() {
        service.learn(cited("Thực hiện " + FULL + ";"));
        service.learn(cited("Theo Nghị quyết số 02-NQ/TW ngày 12/6/2021, các cấp công đoàn"));
        assertThat(service.offers("02-NQ")).extracting(CitationOffer::fullForm).containsExactly(FULL);
    }

    @Test
    void theFirstMentionGetsTheFullFormALaterOneTheShortOne() {
        service.learn(cited("Thực hiện " + FULL + ";"));
        List<CitationOffer> offers = service.offers("02-NQ");
        assertThat(put(offers, "Thực hiện Nghị quyết số 02-NQ|, các cấp")).isEqualTo("Thực hiện " + FULL + ", các cấp");
        assertThat(put(offers, "Theo 02-NQ|")).isEqualTo("Theo " + FULL);
        assertThat(put(offers, FULL + ". Theo nghị quyết số 02-NQ|")).isEqualTo(FULL + ". Theo Nghị quyết số 02-NQ/TW");
        assertThat(put(offers, "Theo Nghị quyết số 02-NQ|\nCăn cứ " + FULL)).startsWith("Theo " + FULL);
    }

    @Test
    void nothingIsOfferedThatStandsThereAlready() {
        service.learn(cited("Thực hiện " + FULL + ";"));
        String text = FULL + ". Theo Nghị quyết số 02-NQ/TW";
        assertThat(CitationChoice.of(service.offers("02-NQ/TW"), text, text.length()))
                .isEmpty();
    }

    @Test
    void whatWeWroteAndWhatArrivedIsHeld() {
        long own = context.documentService().create(Drafts.numbered(41, "KH-LĐLĐ", new PartialDate(2026, 3, 5)), "");
        arrive(Drafts.numbered(12, "HD-TLĐ", new PartialDate(2026, 1, 15)));
        List<CitedDocument> cited = held("""
                Thực hiện Kế hoạch số 41/KH-LĐLĐ ngày 05/3/2026, Kế hoạch số 12/HD-TLĐ ngày 15/01/2026
                và Kế hoạch số 43/KH-LĐLĐ ngày 06/3/2026; Kế hoạch số 41/KH-LĐLĐ ngày 05/3/2024.
                Kế hoạch số 12/HD-TLĐ nêu rõ.""");
        assertThat(cited).extracting(each -> each.mention().number()).hasSize(5);
        assertThat(cited.get(0).held()).contains(new HeldDocument.Own(own));
        assertThat(cited.get(1).held()).containsInstanceOf(HeldDocument.Arrived.class);
        assertThat(cited.get(2).held()).isEmpty();
        assertThat(cited.get(3).held()).as("of another year").isEmpty();
        assertThat(cited.get(4).held()).as("told by its first mention").isEqualTo(cited.get(1).held());
    }

    @Test
    void ofTwoThatMayBeMeantNoneIsNamed() {
        context.documentService().create(Drafts.numbered(41, "KH-LĐLĐ", new PartialDate(2025, 3, 5)), "");
        context.documentService().create(Drafts.numbered(41, "KH-LĐLĐ", new PartialDate(2026, 3, 5)), "");
        assertThat(held("Kế hoạch số 41/KH-LĐLĐ nêu rõ.").get(0).held()).isEmpty();
        assertThat(held("Kế hoạch số 41/KH-LĐLĐ ngày 05/3/2026 nêu rõ.").get(0).held())
                .isPresent();
    }

    private static String put(List<CitationOffer> offers, String marked) {
        String text = marked.replace("|", "");
        CitationChoice choice =
                CitationChoice.of(offers, text, marked.indexOf('|')).get(0);
        return new StringBuilder(text)
                .replace(choice.replaced().start(), choice.replaced().end(), choice.words())
                .toString();
    }

    private List<CitedDocument> held(String text) {
        return run(service.held(cited(text)));
    }

    private void arrive(Draft draft) {
        try {
            Path file = Files.writeString(folder.resolve("den.txt"), draft.bodyText());
            run(context.incomingService().receive(new Arrival(draft, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T run(Job<T> job) {
        List<T> answers = new ArrayList<>();
        new DirectJobRunner().submit(job, answers::add, failure -> {
            throw new AssertionError(failure);
        });
        return answers.get(0);
    }

    private static List<Citation> cited(String text) {
        return ContentReader.read(BodyParser.parse(text)).citations();
    }
}
