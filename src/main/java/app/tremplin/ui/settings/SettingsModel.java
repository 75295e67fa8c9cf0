package app.tremplin.ui.settings;

import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.SettingsDraft;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed on the settings page, and what of it is kept already.
final class SettingsModel {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty accreditation = new SimpleStringProperty("");
    final StringProperty emails = new SimpleStringProperty("");
    final StringProperty address;
    private final Settings settings;
    private final SettingsDraft arrived;
    private Optional<SettingsDraft.Person> kept = Optional.empty();

    SettingsModel(Settings settings, SettingsDraft arrived) {
        this.settings = settings;
        this.arrived = arrived;
        this.address = new SimpleStringProperty(arrived.address().orElse(settings.verifyAddress()));
        arrived.person().ifPresent(this::type);
    }

    Settings settings() {
        return settings;
    }

    /// What is known of the volunteer. What was typed before the page was shown again stays.
    void load(Volunteer me) {
        SettingsDraft.Person person =
                new SettingsDraft.Person(me.name(), me.accreditation(), String.join("\n", me.emails()));
        kept = Optional.of(person);
        if (arrived.person().isEmpty()) {
            type(person);
        }
    }

    /// This is kept now.
    void keep(SettingsDraft.Person person) {
        kept = Optional.of(person);
    }

    /// Whether something typed about the person is not kept yet; never before what is known has been loaded.
    boolean isChanged() {
        return kept.isPresent() && !kept.equals(Optional.of(typed()));
    }

    /// The page as it stands, for showing it again.
    ///
    /// @param focus id of the node that has the focus
    SettingsDraft draft(String focus) {
        return new SettingsDraft(
                focus,
                kept.isPresent() ? Optional.of(typed()) : arrived.person(),
                Optional.of(address.get()).filter(text -> !text.equals(settings.verifyAddress())));
    }

    SettingsDraft.Person typed() {
        return new SettingsDraft.Person(name.get(), accreditation.get(), emails.get());
    }

    /// The e-mail addresses, one per line.
    static List<String> lines(String emails) {
        return emails.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The first line that does not look like an e-mail address.
    Optional<String> unusualEmail() {
        return lines(emails.get()).stream()
                .filter(line -> !EMAIL.matcher(line).matches())
                .findFirst();
    }

    /// The address as it is to be kept; empty when it cannot be one of a verification page.
    Optional<String> validAddress() {
        String typed = address.get().strip();
        return isAddress(typed) ? Optional.of(typed) : Optional.empty();
    }

    /// Whether the address opens on this computer or its network alone.
    boolean isLocal() {
        return validAddress().filter(LocalAddress::is).isPresent();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && text.endsWith("/");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void type(SettingsDraft.Person person) {
        name.set(person.name());
        accreditation.set(person.accreditation());
        emails.set(person.emails());
    }
}
