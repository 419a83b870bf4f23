package id.balai.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.balai.roster.AppointmentOrder;
import id.balai.roster.Person;
import id.balai.roster.PersonSummary;
import id.balai.roster.service.People;
import id.balai.shared.RuleViolation;

class NewPersonTest {

    private final AppointmentOrder order = new AppointmentOrder();
    private final NewPerson entered = new NewPerson();

    @Test
    void somebodyOfANameThatIsKnownIsNotStoredWithoutAQuestion() {
        entered.people = new Known();
        entered.getPerson().setName("Mirwang");

        assertThatThrownBy(() -> entered.register(order)).isInstanceOf(RuleViolation.class);
        assertThat(order.getPersonId()).isNull();
    }

    @Test
    void theKnownOneIsChosenInstead() {
        entered.setWanted(true);
        entered.getPerson().setName("Mirwang");

        entered.choose(7, order);

        assertThat(order.getPersonId()).isEqualTo(7);
        assertThat(entered.isWanted()).isFalse();
        assertThat(entered.getPerson().getName()).isNull();
    }

    private static final class Known extends People {

        @Override
        public List<PersonSummary> similar(String name, Long exceptId) {
            return List.of(new PersonSummary(7, "Mirwang, S.Pd.", ""));
        }

        @Override
        public Person save(Person edited) {
            throw new AssertionError("stored twice");
        }
    }
}
