package id.balai.village;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import id.balai.shared.RecordTitle;

/** The village's name and the words it uses for itself: desa, nagari, gampong, kampung, kelurahan and so on. */
@Embeddable
public class VillageName implements Serializable {

    @NotBlank
    @Size(max = 100)
    @RecordTitle
    private String name;

    /** Word before the name; "Desa" gives "Desa Ganra". */
    @NotBlank
    @Size(max = 40)
    private String villageWord = "Desa";

    /** Title of the village head, such as Kepala Desa, Wali Nagari or Keuchik. */
    @NotBlank
    @Size(max = 60)
    private String headWord = "Kepala Desa";

    /** A part of the village, such as dusun, jorong or lingkungan. */
    @NotBlank
    @Size(max = 40)
    private String hamletWord = "Dusun";

    protected VillageName() {}

    public VillageName(String name) {
        this.name = name;
    }

    /** Word and name together, as the village is called on its pages. */
    public String full() {
        return villageWord + " " + name;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVillageWord() {
        return villageWord;
    }

    public void setVillageWord(String villageWord) {
        this.villageWord = villageWord;
    }

    public String getHeadWord() {
        return headWord;
    }

    public void setHeadWord(String headWord) {
        this.headWord = headWord;
    }

    public String getHamletWord() {
        return hamletWord;
    }

    public void setHamletWord(String hamletWord) {
        this.hamletWord = hamletWord;
    }
}
