package id.balai.village;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;
import id.balai.shared.RecordedAs;
import id.balai.shared.VillageOwned;
import id.balai.shared.WebLink;

/** A link that the village's pages carry to a place outside, in the order that the office gave it. */
@MappedSuperclass
public abstract class OutsideLink extends VillageOwned {

    @NotBlank
    @Size(max = 500)
    @RecordTitle
    private String address;

    @Column(name = "POSITION")
    @RecordedAs("position")
    private int ordinal;

    protected OutsideLink() {}

    protected OutsideLink(String address) {
        this.address = address;
    }

    /**
     * Brings the address into the form in which it is stored.
     *
     * @throws id.balai.shared.RuleViolation when it is not a web address
     */
    public void settle() {
        address = WebLink.orNull(address, "address");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }
}
