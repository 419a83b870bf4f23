package id.balai.village;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.shared.VillageOwned;
import id.balai.shared.WebLink;

/** A programme or office that the village works with ("Sinergi Program"), shown as a text link. */
@Entity
@Table(name = "PARTNER")
@NamedQuery(name = "Partner.all", query = "select p from Partner p order by p.position, p.id")
public class Partner extends VillageOwned {

    @NotBlank
    @Size(max = 100)
    private String name;

    @NotBlank
    @Size(max = 500)
    private String address;

    private int position;

    public Partner() {}

    public Partner(String name, String address) {
        this.name = name;
        this.address = address;
    }

    /** @throws id.balai.shared.RuleViolation when the address is not a web address */
    public void change(Partner edited) {
        name = edited.name;
        address = WebLink.orNull(edited.address, "address");
        position = edited.position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
