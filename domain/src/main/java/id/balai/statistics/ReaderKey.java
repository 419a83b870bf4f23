package id.balai.statistics;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

import id.balai.shared.Unrecorded;
import id.balai.shared.UnseenByReaders;
import id.balai.shared.VillageOwned;

/** The secret of one village day that turns a visitor's address and browser into a mark; deleted when the day is over. */
@Entity
@UnseenByReaders("nobody reads keys")
@Unrecorded("made anew each day, by itself")
@Table(name = "READER_KEY")
@NamedQuery(name = "ReaderKey.of", query = "select k from ReaderKey k where k.day = :day")
@NamedQuery(name = "ReaderKey.deleteBefore", query = "delete from ReaderKey k where k.day < :day")
public class ReaderKey extends VillageOwned {

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
    public String mark(Visitor visitor) {
        byte[] key = HexFormat.of().parseHex(secret);
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(visitor.address() + '\0' + visitor.userAgent());
    }
}
