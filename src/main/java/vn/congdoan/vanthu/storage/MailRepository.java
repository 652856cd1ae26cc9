package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.MAIL_ACCOUNT;
import static vn.congdoan.vanthu.storage.jooq.Tables.MESSAGE_TEXT;

import java.util.Optional;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.MailAccount;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.storage.jooq.tables.records.MailAccountRecord;
import vn.congdoan.vanthu.storage.jooq.tables.records.MessageTextRecord;

/** From where the office sends e-mail, and its own words for the messages that go with documents. */
public final class MailRepository {
    private static final int ONLY = 1;

    private final Database database;

    public MailRepository(Database database) {
        this.database = database;
    }

    public Optional<MailAccount> account() {
        return database.read(dsl -> dsl.selectFrom(MAIL_ACCOUNT)
                .fetchOptional(row -> new MailAccount(
                        row.getHost(),
                        row.getPort(),
                        MailAccount.Security.valueOf(row.getSecurity()),
                        row.getLogin(),
                        row.getSenderName(),
                        row.getSenderAddress())));
    }

    public void save(MailAccount account) {
        MailAccountRecord row = new MailAccountRecord(
                ONLY,
                account.host(),
                account.port(),
                account.security().name(),
                account.login(),
                account.senderName(),
                account.senderAddress());
        database.write(dsl -> dsl.insertInto(MAIL_ACCOUNT)
                .set(row)
                .onConflict(MAIL_ACCOUNT.ID)
                .doUpdate()
                .set(row)
                .execute());
    }

    /** Back to an office that sends no e-mail. */
    public void removeAccount() {
        database.write(dsl -> dsl.deleteFrom(MAIL_ACCOUNT).execute());
    }

    /** The office's own words for that channel. */
    public Optional<MessageText> text(Channel channel) {
        return database.read(dsl -> dsl.selectFrom(MESSAGE_TEXT)
                .where(MESSAGE_TEXT.CHANNEL.eq(channel.name()))
                .fetchOptional(row -> new MessageText(row.getSubject(), row.getBody())));
    }

    public void save(Channel channel, MessageText text) {
        MessageTextRecord row = new MessageTextRecord(channel.name(), text.subject(), text.body());
        database.write(dsl -> dsl.insertInto(MESSAGE_TEXT)
                .set(row)
                .onConflict(MESSAGE_TEXT.CHANNEL)
                .doUpdate()
                .set(row)
                .execute());
    }
}
