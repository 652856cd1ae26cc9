package vn.congdoan.vanthu.domain.sending;

/**
 * What stands on an envelope.
 *
 * @param superior of the sender, as printed; "" for none
 * @param sender as printed
 * @param numbers of what is in it: "05/KH-LĐLĐ"
 * @param address "" while unknown
 * @param phone "" while unknown
 */
public record Envelope(
        String superior, String sender, String numbers, String recipient, String address, String phone) {}
