package id.balai.village;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.balai.shared.VillageOwned;
import id.balai.shared.WebLink;

/** The village's account on a social network: a plain link, nothing of the network is loaded. */
@Entity
@Table(name = "SOCIAL_LINK")
@NamedQuery(name = "SocialLink.all", query = "select s from SocialLink s order by s.position, s.id")
public class SocialLink extends VillageOwned {

    @NotNull
    @Enumerated(EnumType.STRING)
    private SocialNetwork network;

    @NotBlank
    @Size(max = 500)
    private String address;

    private int position;

    public SocialLink() {}

    public SocialLink(SocialNetwork network, String address) {
        this.network = network;
        this.address = address;
    }

    /** @throws id.balai.shared.RuleViolation when the address is not a web address */
    public void change(SocialLink edited) {
        network = edited.network;
        address = WebLink.orNull(edited.address, "address");
        position = edited.position;
    }

    public SocialNetwork getNetwork() {
        return network;
    }

    public void setNetwork(SocialNetwork network) {
        this.network = network;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
