package app.tremplin.ui;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A desk that has signed something already.
final class Desks {

    private Desks() {}

    /// Makes an organisation and signs one badge over all missions of a file.
    static void sign(Tremplin tremplin, Path file, char[] passphrase) {
        sign(tremplin, file, passphrase, Optional.of("https://verifier.example/status/"));
    }

    /// The same, for an organisation that publishes its lists of withdrawn badges there.
    static void sign(Tremplin tremplin, Path file, char[] passphrase, Optional<String> lists) {
        IssuerProfile profile = new IssuerProfile(
                "Comité du Fleuve",
                "https://fleuve.example/",
                "bonjour@fleuve.example",
                Optional.empty(),
                Optional.empty(),
                "https://verifier.example/",
                lists,
                Optional.of(24),
                Language.FR);
        Issuer issuer = tremplin.issuers().create(profile, passphrase);
        Declaration declaration = tremplin.desk().open(file);
        Map<Id<Mission>, Decision> all = new HashMap<>();
        declaration.file().missions().forEach(mission -> all.put(mission.id(), new Decision.Confirm()));
        tremplin.desk().issue(declaration, all, issuer, BadgeSplit.ONE, false);
    }
}
