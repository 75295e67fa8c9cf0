package app.tremplin.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifyModelTest {

    private final VerifyModel model = new VerifyModel();

    @Test
    void blanks_are_nothing_to_check() {
        assertThat(model.isGiven()).isFalse();
        model.text().set(" \n");
        assertThat(model.isGiven()).isFalse();
        model.text().set("x");
        assertThat(model.isGiven()).isTrue();
    }

    @Test
    void a_file_replaces_the_text_and_a_text_the_file() {
        model.text().set("link");
        model.file().set(Optional.of(Path.of("badge.png")));
        assertThat(model.text().get()).isEmpty();
        assertThat(model.isGiven()).isTrue();
        model.text().set("link");
        assertThat(model.file().get()).isEmpty();
    }

    @Test
    void an_address_counts_once_it_is_more_than_blanks() {
        model.email().set("  ");
        assertThat(model.address()).isEmpty();
        model.email().set(" lea@example.org ");
        assertThat(model.address()).contains("lea@example.org");
    }
}
