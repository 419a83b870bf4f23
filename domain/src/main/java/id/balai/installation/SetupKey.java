package id.balai.installation;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * What lets the first administrator in: stands in the link that the first start prints, and nowhere else; the database
 * holds a hash of it and the village.
 */
public record SetupKey(String text) {

    private static final int BYTES = 32;

    public static SetupKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new SetupKey(Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /** Another for each village, so that no other is opened by it. */
    String hash(long villageId) {
        return DigestUtils.sha256Hex(villageId + " " + text);
    }

    /** Names no secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "SetupKey";
    }
}
