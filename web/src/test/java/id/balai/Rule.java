package id.balai;

import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions written as one predicate. */
class Rule {

    private Rule() {}

    /** @param demand completes the sentence "… should" */
    static <T extends HasName.AndFullName> ArchCondition<T> of(String demand, Predicate<T> kept) {
        return new ArchCondition<>(demand) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, kept.test(item), item.getFullName() + " should " + demand));
            }
        };
    }
}
