package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PrintSize;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// Asks where badges and codes shall be saved, saves them and says so.
final class BadgeSaving {

    private final Kit kit;
    private final Tremplin tremplin;

    BadgeSaving(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
    }

    void badge(Badge badge, String extension) {
        save(
                "badge-" + day(badge.issuedAt()),
                List.of(kind(extension)),
                file -> tremplin.exporting().saveBadge(badge, file, kit.texts().language()));
    }

    void qr(OpenBadge open, PrintSize size) {
        save(
                "qr-" + day(open.badge().issuedAt()),
                List.of(kind("png"), kind("svg")),
                file -> Exporting.saveQr(open.link(), file, size));
    }

    void original(ReceivedBadge badge) {
        save(
                "badge-" + day(badge.issued().orElse(badge.received())),
                List.of(kind(badge.format().extension())),
                file -> tremplin.wallet().export(badge, file));
    }

    Kind kind(String extension) {
        return new Kind(kit.texts().get("kind." + extension), extension);
    }

    private void save(String name, List<Kind> kinds, Consumer<Path> saving) {
        String suggested = name + "." + kinds.getFirst().extension();
        kit.files()
                .save(kit.texts().get("badges.save.title"), suggested, kinds)
                .ifPresent(file -> kit.background()
                        .run(
                                () -> {
                                    saving.accept(file);
                                    return String.valueOf(file.getFileName());
                                },
                                saved -> kit.notices().done(Phrase.of("badges.saved", saved))));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }
}
