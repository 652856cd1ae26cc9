package vn.congdoan.vanthu.app.sending;

/** The services of sending in one bundle, for window and command line. */
public record SendingServices(
        SendingService plans,
        DirectoryService directory,
        SendPackService packs,
        MailSendingService mail,
        EnvelopeService envelopes) {}
