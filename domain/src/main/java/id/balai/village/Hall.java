package id.balai.village;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The village hall: how to reach it and where it stands. Everything may be unknown (null). */
@Embeddable
public class Hall implements Serializable {

    @Size(max = 300)
    private String address;

    @Pattern(regexp = "[0-9+() .-]{5,30}", message = "{village.phone.form}")
    private String phone;

    @Email(message = "{village.email.form}")
    @Size(max = 100)
    private String email;

    /** Degrees north; negative in the south. */
    @DecimalMin(value = "-90", message = "{village.latitude.range}")
    @DecimalMax(value = "90", message = "{village.latitude.range}")
    private BigDecimal latitude;

    /** Degrees east. */
    @DecimalMin(value = "-180", message = "{village.longitude.range}")
    @DecimalMax(value = "180", message = "{village.longitude.range}")
    private BigDecimal longitude;

    /** True when both coordinates are known, so that a map can be opened. */
    public boolean isLocated() {
        return latitude != null && longitude != null;
    }

    public boolean isReachable() {
        return address != null || phone != null || email != null;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }
}
