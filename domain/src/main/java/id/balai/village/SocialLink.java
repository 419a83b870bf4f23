package id.balai.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

import id.balai.shared.Recorded;

/** The village's account on a social network: a plain link, nothing of the network is loaded. */
@Entity
@Recorded(seenBy = VillagePermission.EDIT)
@Table(name = "SOCIAL_LINK")
@NamedQuery(name = "SocialLink.all", query = "select s from SocialLink s order by s.ordinal, s.id")
public class SocialLink extends OutsideLink {

    @NotNull
    @Enumerated(EnumType.STRING)
    private SocialNetwork network;

    public SocialLink() {}

    public SocialLink(SocialNetwork network, String address) {
        super(address);
        this.network = network;
    }

    public SocialNetwork getNetwork() {
        return network;
    }

    public void setNetwork(SocialNetwork network) {
        this.network = network;
    }
}
