package app.tremplin.ui.badge;

import app.tremplin.domain.Id;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// Brings badges into the wallet, and the keys that they are checked by.
final class BadgeReception {

    private static final List<String> KINDS = List.of("png", "svg", "json", "jwt");
    private final Kit kit;
    private final Tremplin tremplin;
    private final BiConsumer<Optional<Id<?>>, List<ImportOutcome>> arrived;

    /// @param arrived told of the first new badge, and of what became of each file
    BadgeReception(Kit kit, Tremplin tremplin, BiConsumer<Optional<Id<?>>, List<ImportOutcome>> arrived) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.arrived = arrived;
    }

    void choose() {
        List<Kind> kinds = KINDS.stream().map(kit::kind).toList();
        List<Path> files = kit.files().openAll(kit.texts().get("wallet.import"), kinds);
        if (!files.isEmpty()) {
            take(new Pasted.Files(files));
        }
    }

    /// @return whether they may be badges
    boolean take(List<Path> files) {
        boolean badges = files.stream().allMatch(FileUse.BADGE::fits);
        if (badges) {
            take(new Pasted.Files(files));
        }
        return badges;
    }

    void take(Pasted pasted) {
        switch (pasted) {
            case Pasted.Files(List<Path> files) -> bring(() -> tremplin.wallet().add(files));
            case Pasted.Words(String words) ->
                bring(() -> List.of(tremplin.wallet().add(kit.texts().get("wallet.pasted"), words)));
            case Pasted.Pixels pixels -> kit.notices().advise(Phrase.of("wallet.pasted.picture"));
            case Pasted.Nothing() -> kit.notices().advise(Phrase.of("wallet.pasted.nothing"));
        }
    }

    private void bring(Callable<List<ImportOutcome>> importing) {
        kit.background().run(importing, outcomes -> {
            arrived.accept(
                    outcomes.stream()
                            .flatMap(outcome -> added(outcome).stream())
                            .<Id<?>>map(ReceivedBadge::id)
                            .findFirst(),
                    outcomes);
            int confirmed =
                    outcomes.stream().mapToInt(ImportOutcome::confirmations).sum();
            if (confirmed > 0) {
                kit.notices().done(Phrase.of("wallet.confirmed", confirmed));
            }
        });
    }

    private static Optional<ReceivedBadge> added(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Added added -> Optional.of(added.badge());
            case ImportOutcome.Replaced replaced -> Optional.of(replaced.badge());
            case ImportOutcome.OtherFile other -> Optional.of(other.badge());
            case ImportOutcome.Older older -> Optional.empty();
            case ImportOutcome.Same same -> Optional.empty();
            case ImportOutcome.Endorsed endorsed -> Optional.empty();
            case ImportOutcome.Refused refused -> Optional.empty();
        };
    }

    /// @param issuerId a `did:web`
    void askOnline(String issuerId) {
        kit.background().run(() -> tremplin.trusting().askOnline(issuerId), learnt -> {
            arrived.accept(Optional.empty(), List.of());
            kit.notices().done(Phrase.of("verify.online.asked", learnt.keys(), learnt.confirmed()));
        });
    }
}
