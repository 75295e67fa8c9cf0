package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Volunteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The badges made so far, and what the next one waits for.
final class BadgesModel {

    /// The fewest characters of a passphrase.
    static final int SHORTEST_PASSPHRASE = 8;

    /// What is to be said of a passphrase that was typed twice.
    enum PassphraseCheck {
        FINE,
        TOO_SHORT,
        DIFFERENT
    }

    private final ObjectProperty<WalletState> state = new SimpleObjectProperty<>(new WalletState.Loading());
    private final ObservableList<Badge> badges = FXCollections.observableArrayList();
    private final ObservableList<WalletItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<WalletItem>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");

    ObjectProperty<WalletState> state() {
        return state;
    }

    /// Those the volunteer made, the latest first.
    ObservableList<Badge> badges() {
        return badges;
    }

    /// All of them: those the volunteer made, then those that were handed over.
    ObservableList<WalletItem> items() {
        return items;
    }

    ObjectProperty<Optional<WalletItem>> selected() {
        return selected;
    }

    /// The name as far as it is typed.
    StringProperty name() {
        return name;
    }

    /// @param made     the latest first
    /// @param received the latest first
    /// @param open     the badge to show; the first where there is no such badge
    void load(List<Badge> made, List<ReceivedBadge> received, Optional<Id<?>> open) {
        badges.setAll(made);
        List<WalletItem> all = new ArrayList<>();
        made.forEach(badge -> all.add(new WalletItem.Own(badge)));
        received.forEach(badge -> all.add(new WalletItem.Received(badge)));
        items.setAll(all);
        // So that the badge is opened anew even when it is the same: an endorsement may have come to it.
        selected.set(Optional.empty());
        selected.set(all.stream()
                .filter(item -> open.equals(Optional.of(item.id())))
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    void add(Badge badge) {
        badges.addFirst(badge);
        items.addFirst(new WalletItem.Own(badge));
        selected.set(Optional.of(items.getFirst()));
    }

    /// Whether the next badge would say the same as the latest one.
    boolean isUpToDate() {
        return state.get() instanceof WalletState.Ready ready
                && badges.stream()
                        .findFirst()
                        .filter(latest ->
                                latest.skillIds().equals(ready.skillIds()) && latest.minutes() == ready.minutes())
                        .isPresent();
    }

    /// What the next badge waits for.
    ///
    /// @param key asked last, since it takes a while to tell
    static WalletState state(Volunteer me, SkillProfile profile, Supplier<KeyState> key) {
        if (me.name().isBlank()) {
            return new WalletState.NameMissing();
        }
        if (profile.attributed().isEmpty()) {
            return new WalletState.SkillMissing();
        }
        return switch (key.get()) {
            case NONE -> new WalletState.KeyMissing();
            case LOCKED -> new WalletState.KeyLocked();
            case OPEN ->
                new WalletState.Ready(
                        me.name(),
                        profile.attributed().stream()
                                .map(score -> score.skill().id())
                                .toList(),
                        profile.minutes());
        };
    }

    static PassphraseCheck check(char[] passphrase, char[] again) {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            return PassphraseCheck.TOO_SHORT;
        }
        return Arrays.equals(passphrase, again) ? PassphraseCheck.FINE : PassphraseCheck.DIFFERENT;
    }

    /// Whether a link leads to the page that Tremplin itself shows, on this computer alone.
    static boolean isLocal(String link) {
        return LocalAddress.is(link);
    }
}
