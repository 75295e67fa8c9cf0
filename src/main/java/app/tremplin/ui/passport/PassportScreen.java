package app.tremplin.ui.passport;

import app.tremplin.domain.PassportSheet;
import app.tremplin.domain.Phrase;
import app.tremplin.export.PassportFormat;
import app.tremplin.ui.kit.CopiedText;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.util.List;
import javafx.scene.Parent;

/// The sheet for the Passeport de compétences: copying field by field, printing, saving.
public final class PassportScreen implements Screen, PassportView.Actions {

    /// Where the service is. It asks to sign in with FranceConnect+.
    private static final String SERVICE = "https://competences.moncompteformation.gouv.fr/";

    private final Kit kit;
    private final Tremplin tremplin;
    private final PassportView view;

    /// @param tremplin whose missions and skills are told
    public PassportScreen(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.view = new PassportView(kit.texts(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Passport();
    }

    private record Arrival(PassportSheet sheet, boolean unlinked, List<String> unprintable) {}

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new Arrival(
                                tremplin.passport().sheet(),
                                tremplin.passport().lacksLink(),
                                tremplin.passport().unprintable()),
                        arrival -> view.show(arrival.sheet(), arrival.unlinked(), arrival.unprintable()));
    }

    @Override
    public void copy(String name, String value) {
        CopiedText.put(value);
        kit.notices().done(Phrase.of("passport.copied", name));
    }

    @Override
    public void save(PassportFormat format) {
        FileChoice.Kind kind =
                new FileChoice.Kind(kit.texts().get("passport.format." + format.extension()), format.extension());
        kit.files()
                .save(kit.texts().get("passport.save"), "passeport-de-competences." + format.extension(), List.of(kind))
                .ifPresent(file -> kit.background()
                        .run(
                                () -> tremplin.passport().save(file),
                                saved -> kit.notices()
                                        .done(Phrase.of("badges.saved", String.valueOf(file.getFileName())))));
    }

    @Override
    public void openService() {
        kit.browser().accept(SERVICE);
        kit.notices().done(Phrase.of("passport.opened"));
    }

    @Override
    public void giveAddress() {
        kit.navigator().go(Destination.Settings.address());
    }

    @Override
    public void log() {
        kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY));
    }

    @Override
    public void back() {
        kit.navigator().go(new Destination.Cv());
    }
}
