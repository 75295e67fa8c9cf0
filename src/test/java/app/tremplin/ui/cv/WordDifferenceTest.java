package app.tremplin.ui.cv;

import static app.tremplin.ui.cv.WordDifference.Change.GONE;
import static app.tremplin.ui.cv.WordDifference.Change.NEW;
import static app.tremplin.ui.cv.WordDifference.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.ui.cv.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void words_that_stay_go_and_come_are_told_apart() {
        assertThat(WordDifference.of("42 h confirmées à Paris", "50 h dont 42 confirmées à Paris"))
                .containsExactly(
                        new Part(GONE, "42"),
                        new Part(NEW, "50"),
                        new Part(SAME, "h"),
                        new Part(NEW, "dont 42"),
                        new Part(SAME, "confirmées à Paris"));
    }

    @Test
    void nothing_before_or_after_is_all_new_or_all_gone() {
        assertThat(WordDifference.of("", "a b")).containsExactly(new Part(NEW, "a b"));
        assertThat(WordDifference.of(" a  b ", "")).containsExactly(new Part(GONE, "a b"));
        assertThat(WordDifference.of("", " ")).isEmpty();
        assertThat(WordDifference.of("a\nb", "a b")).containsExactly(new Part(SAME, "a b"));
    }

    @Test
    void very_long_texts_are_told_whole() {
        String before = "mot ".repeat(3_000);
        String after = "autre ".repeat(3_000);

        assertThat(WordDifference.of(before, after).stream().map(Part::change).toList())
                .containsExactly(GONE, NEW);
    }
}
