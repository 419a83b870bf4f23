package id.balai.isolation;

import java.util.Collection;
import java.util.Optional;

import id.balai.shared.BaseEntity;
import id.balai.shared.Page;

/** Text of a service's answer, into which entities put their contents and not just their names. */
final class Described {

    private Described() {}

    static String of(Object answer) {
        if (answer instanceof Optional<?> perhaps) {
            return perhaps.map(Described::of).orElse("nothing");
        }
        if (answer instanceof Page<?> page) {
            return of(page.items()) + page.total();
        }
        if (answer instanceof Collection<?> several) {
            return several.stream().map(Described::of).toList().toString();
        }
        return answer instanceof BaseEntity entity ? StoredVillage.describe(entity) : String.valueOf(answer);
    }
}
