package id.balai.roster;

import java.io.Serializable;
import java.util.List;

/**
 * A post as everybody may see it.
 *
 * @param superiorId null at the top; otherwise a post that is shown too
 * @param holders today, definitive before acting; empty while it is vacant
 */
public record PublicPost(
        long id,
        String slug,
        String title,
        PostKind kind,
        Long superiorId,
        int ordinal,
        List<String> duties,
        List<Holder> holders)
        implements Serializable {

    public boolean isVacant() {
        return holders.isEmpty();
    }
}
