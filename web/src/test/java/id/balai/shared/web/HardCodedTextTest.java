package id.balai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.balai.Sources;

class HardCodedTextTest {

    @Test
    void pagesTakeAllTextFromTheBundle() {
        assertThat(Sources.pages())
                .allSatisfy(page -> assertThat(HardCodedText.in(page.text()))
                        .as("hard-coded text in %s", page)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Berita desa</p>",
                "<img alt='Foto balai'/>",
                "<p:commandButton value='Simpan'/>",
                "<p>#{msg.save} sekarang</p>",
                "<p:column headerText='Judul'/>",
            })
    void wordsAreFound(String page) {
        assertThat(HardCodedText.in(page)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{msg['article.title']} · 2</p>",
                "<img alt='#{article.title}'/>",
                "<input type='hidden' value='stateless'/>",
                "<!-- a remark -->",
            })
    void expressionsAndMachineWordsAreNot(String page) {
        assertThat(HardCodedText.in(page)).isEmpty();
    }
}
