package id.balai.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CallerIT {

    @Inject
    Guarded guarded;

    @Test
    void callerWithThePermissionIsLetInUnderHerName() throws Exception {
        var siti = Caller.named("siti").with("office.enter", "content.write");

        assertThat(siti.call(() -> guarded.writersOnly())).isEqualTo("siti");
        assertThat(siti.call(() -> guarded.may("office.enter"))).isTrue();
        assertThat(siti.call(() -> guarded.may("content.publish"))).isFalse();
    }

    @Test
    void callerWithoutThePermissionIsRefused() {
        var budi = Caller.named("budi").with("office.enter");

        assertThatThrownBy(() -> budi.call(() -> guarded.writersOnly())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void visitorIsRefused() {
        assertThatThrownBy(() -> guarded.writersOnly()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Caller.anonymous(() -> guarded.writersOnly())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void formerCallerIsBackAfterwards() throws Exception {
        var siti = Caller.named("siti").with("content.write");
        var budi = Caller.named("budi").with("content.write");

        var names = siti.call(() -> budi.call(() -> guarded.writersOnly()) + " " + guarded.writersOnly());

        assertThat(names).isEqualTo("budi siti");
        assertThat(guarded.may("content.write")).isFalse();
    }
}
