package vn.congdoan.vanthu.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.text.check.PartWords;

class FrozenTextTest {
    private final Draft draft = Drafts.plan("Tuyên truyền", "I. MỘT\n");

    @Test
    void numberDateAndDraftMarkMayStillCome() {
        DocumentParts issued = draft.parts()
                .withNumber(new DocumentNumber(99, "a", draft.parts().number().symbol()))
                .withDate(PartialDate.of(LocalDate.of(2026, 11, 21)))
                .withMark(Mark.NONE);
        assertThat(hash(issued)).isEqualTo(FrozenText.hash(draft));
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {
                "PARENT_ORGANISATION",
                "ORGANISATION",
                "SYMBOL",
                "PLACE",
                "SUBJECT",
                "AUTHORITY",
                "ADDRESSEES",
                "RECIPIENTS",
                "ARCHIVE",
                "POSITION",
                "SIGNER"
            })
    void everyOtherPartIsApproved(Part part) {
        assertThat(hash(PartWords.with(draft.parts(), part, 0, "Khác"))).isNotEqualTo(FrozenText.hash(draft));
    }

    @Test
    void capacityTypeUrgencyAndTextAreApproved() {
        assertThat(hash(PartWords.with(draft.parts(), Part.CAPACITY, 0, "TM. BAN CHẤP HÀNH")))
                .isNotEqualTo(FrozenText.hash(draft));
        assertThat(hash(draft.parts().withMark(Mark.URGENT))).isNotEqualTo(FrozenText.hash(draft));
        assertThat(FrozenText.hash(draft.withBodyText("I. MỘT \n"))).isNotEqualTo(FrozenText.hash(draft));
        DocumentType type = draft.parts().type();
        DocumentType other = new DocumentType(
                "BC", "Báo cáo", type.symbolPattern(), type.titled(), type.hasSubject(), type.addressed(), "", 1);
        assertThat(hash(with(other, draft.parts().recipients(), draft.parts().signatures())))
                .isNotEqualTo(FrozenText.hash(draft));
    }

    /** Words that go from one line into the next are a change, although the same letters stand there one after the other. */
    @Test
    void wordsThatWanderBetweenLinesAreAChange() {
        List<Recipient> one = List.of(new Recipient("Các CĐCS", ""), new Recipient("Lưu", ""));
        List<Recipient> other = List.of(new Recipient("Các CĐC", ""), new Recipient("SLưu", ""));
        assertThat(hash(with(draft.parts().type(), one, List.of())))
                .isNotEqualTo(hash(with(draft.parts().type(), other, List.of())));
    }

    private DocumentParts with(DocumentType type, List<Recipient> recipients, List<SignatureBlock> signatures) {
        DocumentParts old = draft.parts();
        return new DocumentParts(
                type,
                old.parentOrganisation(),
                old.organisation(),
                old.number(),
                old.place(),
                old.date(),
                old.mark(),
                old.subject(),
                old.authority(),
                old.addressees(),
                recipients,
                old.archive(),
                signatures);
    }

    private String hash(DocumentParts parts) {
        return FrozenText.hash(draft.withParts(parts));
    }
}
