package app.tremplin.ui.badge;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.skill.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BadgesModelTest {

    private static final Catalogue CATALOGUE = Samples.catalogue(30, 15, 3, new Random(1));
    private static final SkillProfile NOTHING = Attribution.of(CATALOGUE, List.of());
    private static final SkillProfile EARNED = Attribution.of(CATALOGUE, List.of(Samples.mission(1, "type-0", 90)));

    private final BadgesModel model = new BadgesModel();

    @Test
    void the_next_badge_waits_for_name_then_skill_then_key() {
        assertThat(BadgesModel.state(named(" "), NOTHING, () -> KeyState.NONE))
                .isEqualTo(new WalletState.NameMissing());
        assertThat(BadgesModel.state(named("Léa"), NOTHING, () -> KeyState.NONE))
                .isEqualTo(new WalletState.SkillMissing());
        assertThat(BadgesModel.state(named("Léa"), EARNED, () -> KeyState.NONE))
                .isEqualTo(new WalletState.KeyMissing());
        assertThat(BadgesModel.state(named("Léa"), EARNED, () -> KeyState.LOCKED))
                .isEqualTo(new WalletState.KeyLocked());
        assertThat(BadgesModel.state(named("Léa"), EARNED, () -> KeyState.OPEN)).isEqualTo(ready());
    }

    @Test
    void the_key_is_not_asked_for_while_something_else_is_missing() {
        BadgesModel.state(named(""), EARNED, () -> {
            throw new AssertionError("asked");
        });
        BadgesModel.state(named("Léa"), NOTHING, () -> {
            throw new AssertionError("asked");
        });
    }

    @Test
    void a_passphrase_has_eight_characters_or_more_and_is_typed_twice_alike() {
        assertThat(BadgesModel.check("1234567".toCharArray(), "1234567".toCharArray()))
                .isEqualTo(BadgesModel.PassphraseCheck.TOO_SHORT);
        assertThat(BadgesModel.check("12345678".toCharArray(), "12345679".toCharArray()))
                .isEqualTo(BadgesModel.PassphraseCheck.DIFFERENT);
        assertThat(BadgesModel.check("12345678".toCharArray(), "12345678".toCharArray()))
                .isEqualTo(BadgesModel.PassphraseCheck.FINE);
    }

    @Test
    void the_latest_badge_is_open_unless_another_is_asked_for() {
        Badge old = badge(1, List.of("a"), 1);
        Badge latest = badge(2, List.of("a"), 1);
        model.load(List.of(latest, old), List.of(), Optional.empty());
        assertThat(model.selected().get()).contains(new WalletItem.Own(latest));
        model.load(List.of(latest, old), List.of(), Optional.of(old.id()));
        assertThat(model.selected().get()).contains(new WalletItem.Own(old));
        model.load(List.of(latest), List.of(), Optional.of(old.id()));
        assertThat(model.selected().get()).contains(new WalletItem.Own(latest));
        model.load(List.of(), List.of(), Optional.empty());
        assertThat(model.selected().get()).isEmpty();
    }

    @Test
    void a_new_badge_comes_first_and_is_open() {
        Badge old = badge(1, List.of("a"), 1);
        Badge made = badge(2, List.of("a"), 1);
        model.load(List.of(old), List.of(), Optional.empty());
        model.add(made);
        assertThat(model.badges()).containsExactly(made, old);
        assertThat(model.selected().get()).contains(new WalletItem.Own(made));
    }

    @Test
    void the_latest_badge_is_up_to_date_while_it_has_the_same_skills_and_time() {
        assertThat(model.isUpToDate()).isFalse();
        model.state().set(ready());
        assertThat(model.isUpToDate()).isFalse();
        model.add(badge(1, ready().skillIds(), 90));
        assertThat(model.isUpToDate()).isTrue();
        model.add(badge(2, ready().skillIds(), 91));
        assertThat(model.isUpToDate()).isFalse();
        model.add(badge(3, List.of("a"), 90));
        assertThat(model.isUpToDate()).isFalse();
    }

    @Test
    void only_the_address_of_this_computer_is_local() {
        Settings settings = Settings.initial(Language.FR);
        assertThat(BadgesModel.isLocal(settings.verifyAddress())).isTrue();
        assertThat(BadgesModel.isLocal("http://localhost:8377/#ABC")).isTrue();
        assertThat(BadgesModel.isLocal("HTTPS://VERIFY.EXAMPLE.ORG/#ABC")).isFalse();
    }

    private static WalletState.Ready ready() {
        return new WalletState.Ready(
                "Léa",
                EARNED.attributed().stream().map(score -> score.skill().id()).toList(),
                90);
    }

    private static Volunteer named(String name) {
        return new Volunteer(new Id<>(new UUID(0, 1)), name, "", List.of());
    }

    private static Badge badge(long number, List<String> skills, int minutes) {
        return new Badge(new Id<>(new UUID(0, number)), "Fête", Instant.EPOCH, "{}", "TOKEN" + number, skills, minutes);
    }
}
