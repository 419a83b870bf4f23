package id.balai.statistics;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import id.balai.shared.Unrecorded;
import id.balai.shared.VillageOwned;

/** The secret of one village day that turns a visitor's address and browser into a mark; deleted when the day is over. */
@Entity
@Unrecorded("made anew each day, by itself")
@Table(name = "READER_KEY")
@NamedQuery(name = "ReaderKey.of", query = "select k from ReaderKey k where k.day = :day")
@NamedQuery(name = "ReaderKey.deleteBefore", query = "delete from ReaderKey k where k.day < :day")
public class ReaderKey extends VillageOwned {

    private static final String ALGORITHM = "HmacSHA256";

    @Column(name = "KEY_DAY")
    private LocalDate day;

    private String secret;

    protected ReaderKey() {}

    public ReaderKey(LocalDate day) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.day = day;
        this.secret = HexFormat.of().formatHex(random);
    }

    /** The mark of a visitor: 64 hexadecimal digits. Neither address nor browser can be read from it. */
    public String mark(String address, String userAgent) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            mac.update(address.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(userAgent.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missingAlgorithm) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missingAlgorithm);
        }
    }
}
