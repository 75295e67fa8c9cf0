package app.tremplin.ui.welcome;

import app.tremplin.ui.kit.Destination;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed on the first run. Everything may stay empty.
final class WelcomeModel {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    final StringProperty name;
    final StringProperty accreditation;
    final StringProperty emails;

    WelcomeModel(String name, String accreditation, String emails) {
        this.name = new SimpleStringProperty(name);
        this.accreditation = new SimpleStringProperty(accreditation);
        this.emails = new SimpleStringProperty(emails);
    }

    /// The page as it stands.
    Destination.Welcome draft() {
        return new Destination.Welcome(name.get(), accreditation.get(), emails.get());
    }

    boolean isEmpty() {
        return name.get().isBlank()
                && accreditation.get().isBlank()
                && addresses().isEmpty();
    }

    /// The e-mail addresses, however they are set apart.
    List<String> addresses() {
        return Arrays.stream(emails.get().split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// The first that does not look like an e-mail address.
    Optional<String> unusualEmail() {
        return addresses().stream()
                .filter(each -> !EMAIL.matcher(each).matches())
                .findFirst();
    }
}
