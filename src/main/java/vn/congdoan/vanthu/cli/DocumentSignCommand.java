package vn.congdoan.vanthu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.signing.office.Pin;
import vn.congdoan.vanthu.app.signing.office.SigningAct;
import vn.congdoan.vanthu.app.signing.office.SigningServices;
import vn.congdoan.vanthu.app.signing.office.UnlockedKey;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.settings.SigningSettings;

/**
 * Signs stored documents; one that can't be signed doesn't stop the others. Prints "3  person", as JSON of each
 * {@code {id, state, signed, open}}: {@code signed} and {@code open} are roles, of one that failed {@code {id, error}}.
 */
@Command(name = "sign")
final class DocumentSignCommand extends CliCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "cli.param.document")
    private List<Long> ids;

    @Mixin
    private KeyOptions key = new KeyOptions();

    @Mixin
    private SignOptions sign = new SignOptions();

    private int failed;

    DocumentSignCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        SigningRole role = sign.role();
        SigningServices signing = services.life().officeSigning();
        SigningAct act = role == SigningRole.PERSON ? SigningAct.PERSON : SigningAct.SEAL;
        SigningSettings settings = sign.over(key.over(signing.setup().machine()));
        List<Map<String, Object>> results = new ArrayList<>();
        try (UnlockedKey open = signing.queue()
                .unlock(act, settings, new Pin(session.pin()))
                .work()
                .run(JobControl.UNATTENDED)) {
            for (long id : ids) {
                results.add(one(signing, id, role, open));
            }
        }
        if (common.json) {
            session.printJsonPerFile(results);
        }
        return failed == 0 ? ExitCode.DONE : failed < ids.size() ? ExitCode.PARTLY : ExitCode.NOTHING;
    }

    private Map<String, Object> one(SigningServices signing, long id, SigningRole role, UnlockedKey open) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        try {
            SignedFile file = signing.queue().sign(id, role, open).work().run(JobControl.UNATTENDED);
            json.put("state", DocumentJson.name(file.state()));
            json.put("signed", file.roles().stream().map(DocumentJson::name).toList());
            json.put("open", file.open().stream().map(DocumentJson::name).toList());
            if (!common.json) {
                session.print(id + "  " + DocumentJson.name(role));
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            failed++;
            String words = Failures.ofFile(session, failure, common.debug);
            json.put("error", words);
            session.err().println(id + ": " + words);
        }
        return json;
    }
}
