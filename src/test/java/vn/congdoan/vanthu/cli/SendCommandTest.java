package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.IssuedDocuments;
import vn.congdoan.vanthu.ui.TestOffice;

class SendCommandTest extends CommandLineFixture {
    private String issued;
    private String draft;

    @BeforeEach
    void anIssuedDocument() {
        try (AppContext context = new AppContext(folder.resolve("data"), TestOffice.CLOCK, Messages.VIETNAMESE)) {
            var directory = context.life().sending().directory();
            List<Long> members = List.of("CĐCS số 1", "CĐCS số 2").stream()
                    .map(name -> directory
                            .save(Correspondent.named(name, Channel.ZALO))
                            .id())
                    .toList();
            directory.save(new RecipientGroup(0, "Các CĐCS", members));
            List<Recipient> to = List.of(new Recipient("Sở Nội vụ", "để b/c"), new Recipient("Các CĐCS", ""));
            IssuedDocuments documents = new IssuedDocuments(context);
            issued = String.valueOf(documents.plan(5, to, "VT, TGNC"));
            draft = String.valueOf(documents.draft("ke-hoach-tuyen-truyen", to, "VT"));
        }
    }

    @Test
    void thePlanNamesWhoIsUnknownAndTakesThemIn() throws Exception {
        assertThat(run("send", "plan", issued, "--json")).isEqualTo(ExitCode.PARTLY);
        JsonNode plan = json(results);
        assertThat(plan.get("copies").asInt()).isEqualTo(3);
        assertThat(plan.get("recipients")).hasSize(3);
        assertThat(plan.get("recipients").get(0).get("missing").asText()).isEqualTo("unknown");

        assertThat(run("send", "plan", issued, "--add")).isEqualTo(ExitCode.DONE);
        assertThat(results).contains("Bản giấy\t1\tSở Nội vụ");
    }

    @Test
    void aGroupIsMarkedSentAndConfirmed() throws Exception {
        assertThat(run("send", "mark", issued, "--group", "Các CĐCS", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json(results).get("marked").asInt()).isEqualTo(2);

        assertThat(run("send", "plan", issued, "--unacknowledged", "--json")).isEqualTo(ExitCode.PARTLY);
        assertThat(json(results).get("recipients")).hasSize(2);
        assertThat(run("send", "mark", issued, "--all", "--acknowledged")).isEqualTo(ExitCode.DONE);
        assertThat(messages).contains("2");
        assertThat(run("send", "mark", issued, "--group", "Nhóm lạ")).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aPackIsWritten() throws Exception {
        assertThat(run("send", "pack", issued, "--out", folder.resolve("out").toString(), "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json(results).get("files")).hasSize(4);
        assertThat(json(results).get("signed").asBoolean()).isFalse();
    }

    @Test
    void aDraftIsRefused() {
        assertThat(run("send", "plan", draft)).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("Dự thảo");
        assertThat(run("send")).isEqualTo(ExitCode.USAGE);
        assertThat(run("send", "mark", issued)).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aCorrectionIsDrafted() throws Exception {
        assertThat(run("document", "correct", issued, "--reason", "sai ngày họp", "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json(results).get("draft").asLong()).isPositive();
        assertThat(run("document", "recall", draft, "--reason", "x")).isEqualTo(ExitCode.NOTHING);
        assertThat(run("document", "supersede", issued)).isEqualTo(ExitCode.USAGE);
    }
}
