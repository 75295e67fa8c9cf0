package app.tremplin.work;

import app.tremplin.domain.Id;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Ids;
import app.tremplin.store.Database;
import java.text.Normalizer;
import java.util.List;

/// Who the volunteer is.
public final class Identity {

    private final Database database;
    private final Ids ids;

    Identity(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /// The volunteer; on the first call one without a name is made.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be reached
    public Volunteer me() {
        return database.read(tables -> tables.volunteers().owner())
                .orElseGet(() ->
                        database.write(tables -> tables.volunteers().owner().orElseGet(() -> {
                            Volunteer nobody = new Volunteer(ids.next(), "", "", List.of());
                            tables.volunteers().saveOwner(nobody);
                            return nobody;
                        })));
    }

    /// Changes what is known of the volunteer. Blanks around the values and empty e-mails are dropped.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public Volunteer change(String name, String accreditation, List<String> emails) {
        Id<Volunteer> id = me().id();
        Volunteer changed = new Volunteer(
                id,
                clean(name),
                clean(accreditation),
                emails.stream()
                        .map(Identity::clean)
                        .filter(email -> !email.isEmpty())
                        .distinct()
                        .toList());
        database.change(tables -> {
            tables.volunteers().saveOwner(changed);
            tables.undoable(Phrase.of("change.me"));
        });
        return changed;
    }

    private static String clean(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
