package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.balai.Sources;

class KeyUseTest {

    @Test
    void pageDemandsTheKeysItNames() {
        var use = ofPage("<h1>#{msg['article.edit']}</h1> #{msg.save} #{msg['role.' += user.role]}");

        assertThat(use.demanded()).containsExactly("article.edit", "save");
    }

    @Test
    void beginningReachesAllThatStartWithIt() {
        var use = ofPage("#{msg['role.' += user.role]}");

        assertThat(use.reaches("role.EDITOR")).isTrue();
        assertThat(use.reaches("roles.title")).isFalse();
    }

    @Test
    void fieldWithoutALabelDemandsTheKeyOfItsIdUnderTheWordsOfThePage() {
        var use =
                ofPage("<ui:param name=\"words\" value=\"admin.area\" /><b:text id=\"name\"\n    value=\"#{a > 1}\" />"
                        + "<b:check id=\"own\" label=\"#{msg['admin.own']}\" />");

        assertThat(use.demanded()).containsExactly("admin.area.name", "admin.own");
        assertThat(use.reaches("admin.area.name.hint")).isTrue();
        assertThat(use.reaches("admin.area.own.hint")).isFalse();
    }

    @Test
    void fieldWithNeitherLabelNorWordsDemandsAKeyThatNobodyHas() {
        assertThat(ofPage("<b:text id=\"name\" />").demanded()).containsExactly("(no words).name");
    }

    @Test
    void constraintDemandsTheKeyOfItsMessage() {
        assertThat(ofClass("@Email(message = \"{user.email.form}\")").demanded())
                .containsExactly("user.email.form");
    }

    @Test
    void keyInAStringOfAClassIsReached() {
        var use =
                ofClass("throw new RuleViolation(\"article.alreadyPublished\"); show(\"saved\"); key(\"state.\" + s)");

        assertThat(use.demanded()).containsExactly("article.alreadyPublished");
        assertThat(use.reaches("saved")).isTrue();
        assertThat(use.reaches("state.DRAFT")).isTrue();
        assertThat(use.reaches("deleted")).isFalse();
    }

    private static KeyUse ofPage(String text) {
        return new KeyUse(List.of(new Sources.Source(Path.of("page.xhtml"), text)), List.of());
    }

    private static KeyUse ofClass(String text) {
        return new KeyUse(List.of(), List.of(new Sources.Source(Path.of("A.java"), text)));
    }
}
