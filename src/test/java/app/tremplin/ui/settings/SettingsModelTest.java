package app.tremplin.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.SettingsDraft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsModelTest {

    private static final Settings SETTINGS = Settings.initial(Language.FR);
    private static final Volunteer ME =
            new Volunteer(new Id<>(new UUID(1, 1)), "Zoé", "V-1", List.of("zoe@example.org", "z@example.org"));

    private final SettingsModel model = new SettingsModel(SETTINGS, SettingsDraft.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://verify.example.org/",
                "HTTPS://VERIFY.EXAMPLE.ORG/",
                "http://localhost:8377/",
                "https://example.org/page/",
                " https://example.org/ "
            })
    void a_page_address_is_taken(String address) {
        model.address.set(address);
        assertThat(model.validAddress()).contains(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verify.example.org/",
                "https://verify.example.org",
                "ftp://example.org/",
                "https:///",
                "https://example.org/#/",
                "https://example.org/?a=/",
                "https://me@example.org/",
                "https://exa mple.org/",
                "javascript:alert(1)/"
            })
    void anything_else_is_not(String address) {
        model.address.set(address);
        assertThat(model.validAddress()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HTTP://LOCALHOST:8377/, true", "http://127.0.0.1/, true", "https://verify.example.org/, false"})
    void the_address_of_this_computer_is_known_as_such(String address, boolean local) {
        model.address.set(address);
        assertThat(model.isLocal()).isEqualTo(local);
    }

    @Test
    void each_line_is_an_email_and_the_first_odd_one_is_named() {
        model.emails.set(" a@example.org \n\nnot an address\n");
        assertThat(SettingsModel.lines(model.emails.get())).containsExactly("a@example.org", "not an address");
        assertThat(model.unusualEmail()).contains("not an address");
    }

    @Test
    void nothing_is_saved_before_what_is_known_was_loaded() {
        model.name.set("Typed early");
        assertThat(model.isChanged()).isFalse();
        model.load(ME);
        assertThat(model.isChanged()).isFalse();
        model.name.set("Zoé Ὀδυσσεύς");
        assertThat(model.isChanged()).isTrue();
        model.keep(model.typed());
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void what_was_typed_survives_showing_the_page_again() {
        model.load(ME);
        model.name.set("藤原 Zoé");
        model.address.set("half an addr");

        SettingsModel again = new SettingsModel(SETTINGS, model.draft("name"));
        again.load(ME);

        assertThat(again.name.get()).isEqualTo("藤原 Zoé");
        assertThat(again.emails.get()).isEqualTo("zoe@example.org\nz@example.org");
        assertThat(again.address.get()).isEqualTo("half an addr");
        assertThat(again.isChanged()).isTrue();
    }

    @Test
    void a_page_shown_again_before_loading_does_not_take_its_blanks_for_typing() {
        SettingsModel again = new SettingsModel(SETTINGS, model.draft(""));
        again.load(ME);
        assertThat(again.name.get()).isEqualTo("Zoé");
    }
}
