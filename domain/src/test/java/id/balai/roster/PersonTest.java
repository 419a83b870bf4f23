package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @Test
    void theFullNameCarriesTheTitles() {
        assertThat(new Person("Dr.", "Nurlaela", "S.Sos.").fullName()).isEqualTo("Dr. Nurlaela, S.Sos.");
        assertThat(new Person(null, "Nurlaela", "S.Sos.").fullName()).isEqualTo("Nurlaela, S.Sos.");
        assertThat(new Person("", "Nurlaela", " ").fullName()).isEqualTo("Nurlaela");
    }

    @ParameterizedTest
    @CsvSource({"Andi Wahyu Gunawan, AW", "Jumarni, J", "élan vital, ÉV", "'  Muhammad   Tang ', MT"})
    void initialsAreAtMostTwoLetters(String name, String initials) {
        assertThat(new Person("Dr.", name, "S.H.").initials()).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "Nurlaela, nurlaila",
        "Muhammad Tang, Muh. Tang",
        "Andi Sudirman, ANDI SUDIRMAN SAID",
        "Ahmad Afandi, Afandi Ahmad",
        "Supriadi, Supriyadi",
    })
    void nearlyTheSameNameIsNoticed(String name, String other) {
        assertThat(NameLikeness.to(name).isNear(other)).isTrue();
        assertThat(NameLikeness.to(other).isNear(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Irwan, Ikwan", "Jumarni, Mirwang", "Andi Sudirman, Andi Wahyu", "Nurlaela, ''"})
    void differentNamesAreLeftAlone(String name, String other) {
        assertThat(NameLikeness.to(name).isNear(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"34/KPTS/DGR/VII/2020, 34 / kpts / dgr / vii / 2020", "1 TAHUN 2024, 1\u00a0Tahun  2024"})
    void aDecreeIsFoundHoweverItsNumberIsTyped(String number, String typed) {
        assertThat(Decree.key(typed)).isEqualTo(Decree.key(number));
    }
}
