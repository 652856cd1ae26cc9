package vn.congdoan.vanthu.domain.sending;

/** The ways by which a document reaches its recipient. */
public enum Channel {
    /** Printed, by post or by hand. */
    PAPER("sending.channel.paper"),
    ZALO("sending.channel.zalo"),
    EMAIL("sending.channel.email"),
    /** Put on a web site where everybody fetches it. */
    PORTAL("sending.channel.portal"),
    /** The document exchange between offices. */
    SYSTEM("sending.channel.system");

    private final String labelKey;

    Channel(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
