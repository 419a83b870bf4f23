package id.balai.village;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where the village belongs: district (kecamatan), regency (kabupaten or kota), province. Unknown parts are null. */
@Embeddable
public class Region implements Serializable {

    @Size(max = 100)
    private String district;

    @NotBlank
    @Size(max = 40)
    private String districtWord = "Kecamatan";

    @Size(max = 100)
    private String regency;

    @NotBlank
    @Size(max = 40)
    private String regencyWord = "Kabupaten";

    @Size(max = 100)
    private String province;

    @Pattern(regexp = "\\d{5}", message = "{village.postalCode.digits}")
    private String postalCode;

    /** The known parts from small to large, for the line under the village's name. */
    public List<String> parts() {
        return Stream.of(withWord(districtWord, district), withWord(regencyWord, regency), province)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String withWord(String word, String name) {
        return name == null ? null : word + " " + name;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getDistrictWord() {
        return districtWord;
    }

    public void setDistrictWord(String districtWord) {
        this.districtWord = districtWord;
    }

    public String getRegency() {
        return regency;
    }

    public void setRegency(String regency) {
        this.regency = regency;
    }

    public String getRegencyWord() {
        return regencyWord;
    }

    public void setRegencyWord(String regencyWord) {
        this.regencyWord = regencyWord;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
