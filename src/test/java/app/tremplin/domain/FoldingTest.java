package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Événement, evenement",
        "CŒUR, coeur",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Łódź, lodz",
        "Ærø, aero",
        "İstanbul, istanbul",
        "ﬁn, fin",
        "Ce que j’ai fait, ce que j'ai fait"
    })
    void words_typed_differently_fold_alike(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @Test
    void composed_and_decomposed_accents_fold_alike() {
        assertThat(Folding.fold("e\u0301te\u0301")).isEqualTo(Folding.fold("\u00e9t\u00e9"));
    }

    @Test
    void blanks_of_all_kinds_become_one() {
        assertThat(Folding.fold("\u00a0 Stade\u202f\t de\r\nFrance ")).isEqualTo("stade de france");
    }

    @Test
    void marks_that_tell_words_apart_in_other_scripts_stay() {
        assertThat(Folding.fold("\u304b")).isNotEqualTo(Folding.fold("\u304c"));
        assertThat(Folding.fold("\u0915\u093f")).isNotEqualTo(Folding.fold("\u0915\u0941"));
    }
}
