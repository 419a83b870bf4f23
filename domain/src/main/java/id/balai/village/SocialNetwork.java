package id.balai.village;

/** Networks whose accounts a village may show. The label is the network's own name in every language. */
public enum SocialNetwork {
    FACEBOOK("Facebook"),
    INSTAGRAM("Instagram"),
    YOUTUBE("YouTube"),
    TIKTOK("TikTok"),
    X("X"),
    WHATSAPP("WhatsApp"),
    TELEGRAM("Telegram");

    private final String label;

    SocialNetwork(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
