package app.tremplin.ui.desk;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.TableHabits;
import app.tremplin.work.Delivering;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;

/// The badges that organisations signed here.
public final class RegisterScreen implements Screen, RegisterView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final RegisterView view;
    private final Background.Latest searching;
    private final Background.Latest comparing;

    /// @param search part of a name
    public RegisterScreen(Kit kit, Tremplin tremplin, String search) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.searching = kit.background().latest();
        this.comparing = kit.background().latest();
        this.view = new RegisterView(kit.texts(), search, this);
        TableHabits.of(view.table(), kit, "register").withMenu();
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Register(view.search());
    }

    @Override
    public void arrive() {
        view.focusSearch();
        kit.background().run(() -> tremplin.issuers().all(), issuers -> {
            view.offer(issuers);
            search();
            compare();
        });
    }

    @Override
    public void search() {
        String words = view.search();
        view.issuer()
                .ifPresent(issuer -> searching.run(() -> tremplin.register().search(issuer, words), view::show));
    }

    @Override
    public void compare() {
        view.issuer()
                .ifPresent(issuer ->
                        comparing.run(() -> tremplin.publishing().publication(issuer), view::showPublication));
    }

    @Override
    public void publish(Issuer issuer) {
        kit.navigator().go(new Destination.Publish(issuer.id(), Optional.empty()));
    }

    @Override
    public void withdraw(IssuedBadge badge, Withdrawal withdrawal, String reason) {
        switch (withdrawal) {
            case REVOKE -> change(() -> tremplin.register().revoke(badge.badge().id(), reason), "register.revoked");
            case SUSPEND ->
                change(() -> tremplin.register().suspend(badge.badge().id(), reason), "register.suspended");
        }
    }

    @Override
    public void reinstate(IssuedBadge badge) {
        change(() -> tremplin.register().reinstate(badge.badge().id()), "register.reinstated");
    }

    private void change(Callable<IssuedBadge> work, String done) {
        kit.background().run(work, changed -> {
            search();
            compare();
            kit.notices()
                    .done(Phrase.of(
                            done,
                            changed.holder(),
                            Phrase.of(changed.statusIndex().isPresent() ? "register.publish" : "register.unlisted")));
        });
    }

    @Override
    public void export(IssuedBadge badge, Issuer issuer) {
        kit.files()
                .folder(kit.texts().get("desk.folder"))
                .ifPresent(folder -> kit.background()
                        .run(
                                () -> tremplin.delivering()
                                        .save(badge, issuer, folder.resolve(Delivering.fileName(badge.holder()))),
                                files -> kit.notices()
                                        .done(Phrase.of("register.exported", files.size(), folder.toString()))));
    }

    @Override
    public void print(Issuer issuer, List<IssuedBadge> chosen) {
        List<Id<Badge>> ids = chosen.stream().map(each -> each.badge().id()).toList();
        kit.navigator().go(new Destination.DeskPrint(issuer.id(), ids, view.search()));
    }

    @Override
    public void exportLists(Issuer issuer) {
        List<Kind> kinds = List.of(kit.kind("json"));
        kit.files()
                .save(kit.texts().get("register.lists"), "status.json", kinds)
                .ifPresent(file -> kit.background()
                        .run(
                                () -> tremplin.withdrawals().export(issuer, file),
                                lists -> kit.notices().done(Phrase.of("register.lists.done", lists, file.toString())),
                                this::failed,
                                () -> {}));
    }

    private void failed(Failure failure) {
        kit.notices().failed(failure);
    }

    @Override
    public void desk() {
        kit.navigator().go(new Destination.Desk());
    }
}
