package app.tremplin.ui.issuer;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerDraft;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.PassphraseRules;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Picture;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Issuers;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Creating an organisation, or changing what it says about itself.
public final class IssuerFormScreen implements Screen, IssuerFormView.Actions {

    private static final int PREVIEW_PIXELS = 520;

    private final Kit kit;
    private final Tremplin tremplin;
    private final Destination.IssuerForm here;
    private final IssuerFormView view;
    private final Background.Latest preview;
    private Optional<Picture> logo = Optional.empty();
    private Optional<Path> keyFile = Optional.empty();
    private boolean busy;

    /// @param here which organisation, and what has been typed
    public IssuerFormScreen(Kit kit, Tremplin tremplin, Settings settings, Destination.IssuerForm here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.here = here;
        this.preview = kit.background().latest();
        IssuerDraft blank = new IssuerDraft(
                "", "", "", "", settings.verifyAddress(), "", "", kit.texts().language());
        this.view = new IssuerFormView(
                kit.texts(), here.draft().orElse(blank), here.id().isEmpty(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.IssuerForm(here.id(), Optional.of(view.draft()));
    }

    @Override
    public void arrive() {
        view.focusFirst();
        here.id()
                .ifPresent(id -> kit.background().run(() -> tremplin.issuers().find(id), issuer -> {
                    logo = issuer.profile().logo();
                    if (here.draft().isEmpty()) {
                        view.fill(IssuerDraft.of(issuer.profile()));
                    }
                    view.showLogo(logo);
                }));
        draw();
    }

    @Override
    public void draw() {
        String name = view.draft().name();
        String shown = name.isBlank() ? kit.texts().get("issuers.preview.name") : name;
        preview.run(
                () -> tremplin.delivering()
                        .preview(
                                kit.texts().get("issuers.preview.event"),
                                shown,
                                view.draft().language(),
                                PREVIEW_PIXELS),
                view::showBadge);
    }

    @Override
    public void chooseLogo() {
        List<Kind> kinds = Stream.of("png", "svg").map(kit::kind).toList();
        kit.files()
                .open(kit.texts().get("issuers.logo.choose"), kinds)
                .ifPresent(file -> kit.background().run(() -> Issuers.logo(file), chosen -> {
                    logo = Optional.of(chosen);
                    view.showLogo(logo);
                }));
    }

    @Override
    public void removeLogo() {
        logo = Optional.empty();
        view.showLogo(logo);
    }

    @Override
    public void chooseKey() {
        List<Kind> kinds = Stream.of("p12", "pfx", "pem", "der", "key")
                .map(extension -> new Kind(kit.texts().get("kind.key"), extension))
                .toList();
        kit.files().open(kit.texts().get("issuers.key.choose"), kinds).ifPresent(file -> {
            keyFile = Optional.of(file);
            view.showKey(keyFile);
        });
    }

    @Override
    public void forgetKey() {
        keyFile = Optional.empty();
        view.showKey(keyFile);
    }

    @Override
    public void save(char[] passphrase, char[] again, char[] filePassphrase) {
        if (busy || !isSound(passphrase, again)) {
            wipe(passphrase, again, filePassphrase);
            return;
        }
        busy = true;
        IssuerProfile profile = view.draft().profile(logo);
        Optional<Path> key = keyFile;
        kit.background()
                .run(
                        () -> here.id()
                                .map(id -> tremplin.issuers().change(id, profile))
                                .orElseGet(() -> key.map(file ->
                                                tremplin.issuers().create(profile, file, filePassphrase, passphrase))
                                        .orElseGet(() -> tremplin.issuers().create(profile, passphrase))),
                        this::saved,
                        this::failed,
                        () -> {
                            busy = false;
                            wipe(passphrase, again, filePassphrase);
                        });
    }

    @Override
    public void leave() {
        kit.navigator().go(new Destination.Issuers());
    }

    private boolean isSound(char[] passphrase, char[] again) {
        Map<IssuerDraft.Field, Phrase> problems = view.draft().problems();
        Optional<Phrase> weak = here.id().isPresent()
                ? Optional.empty()
                : PassphraseRules.problem(passphrase, view.draft().name())
                        .map(why -> Phrase.of("failure.WEAK_PASSPHRASE", why));
        boolean different = here.id().isEmpty() && weak.isEmpty() && !Arrays.equals(passphrase, again);
        view.say(problems, weak, different);
        return problems.isEmpty() && weak.isEmpty() && !different;
    }

    private void saved(Issuer issuer) {
        leave();
        kit.notices()
                .done(Phrase.of(
                        here.id().isPresent() ? "issuers.changed" : "issuers.created",
                        issuer.profile().name()));
    }

    private void failed(Failure failure) {
        if (failure.code() == FailureCode.WRONG_PASSPHRASE || failure.code() == FailureCode.KEY_IMPORT) {
            view.sayKey(new Phrase("failure." + failure.code(), failure.args()));
        } else {
            kit.notices().failed(failure);
        }
    }

    private static void wipe(char[]... secrets) {
        for (char[] secret : secrets) {
            Arrays.fill(secret, '\0');
        }
    }
}
