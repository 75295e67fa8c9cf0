package app.tremplin.ui.settings;

import app.tremplin.domain.Phrase;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.CopiedText;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.SettingsDraft;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Who I am, how the window looks, and where links lead. Every choice holds at once.
public final class SettingsScreen implements Screen, SettingsView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Consumer<Settings> change;
    private final SettingsDraft draft;
    private final SettingsModel model;
    private final SettingsView view;
    private boolean saving;

    /// @param settings those in force
    /// @param change   puts other ones in force and shows the page again
    /// @param draft    what had been typed before the page was shown again
    public SettingsScreen(
            Kit kit, Tremplin tremplin, Settings settings, Consumer<Settings> change, SettingsDraft draft) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.change = change;
        this.draft = draft;
        this.model = new SettingsModel(settings, draft);
        this.view = new SettingsView(kit.texts(), model, tremplin.folder().toString(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Settings(model.draft(focused()));
    }

    @Override
    public void arrive() {
        view.focus(draft.focus());
        kit.background().run(() -> tremplin.identity().me(), me -> {
            model.load(me);
            view.sayKept(false);
        });
    }

    /// One save at a time, so that an earlier one never overtakes a later one.
    @Override
    public void savePerson() {
        if (saving || !model.isChanged()) {
            return;
        }
        saving = true;
        SettingsDraft.Person typed = model.typed();
        kit.background()
                .run(
                        () -> tremplin.identity()
                                .change(typed.name(), typed.accreditation(), SettingsModel.lines(typed.emails())),
                        me -> saved(typed),
                        () -> saving = false);
    }

    @Override
    public void change(Settings settings) {
        change.accept(settings);
    }

    @Override
    public void saveAddress() {
        model.validAddress()
                .ifPresentOrElse(
                        address -> {
                            model.address.set(address);
                            change.accept(model.settings().withVerifyAddress(address));
                        },
                        view::sayAddressWrong);
    }

    @Override
    public void copyFolder() {
        CopiedText.put(tremplin.folder().toString());
        kit.notices().done(Phrase.of("settings.folder.copied"));
    }

    private void saved(SettingsDraft.Person typed) {
        model.keep(typed);
        view.sayKept(!model.isChanged());
        savePerson();
    }

    private String focused() {
        return Optional.ofNullable(view.root().getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .orElse("");
    }
}
