package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.Language;
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

    void badge(OpenBadge open, BadgeExport format) {
        String name = "badge-" + day(open)
                + switch (format) {
                    case PNG_SMALL -> "-600";
                    case PNG_LARGE -> "-1200";
                    case SVG, JSON -> "";
                };
        save(name, List.of(kit.kind(format.extension())), file -> {
            Language language = kit.texts().language();
            switch (open.item()) {
                case WalletItem.Own(Badge badge) -> tremplin.exporting().saveBadge(badge, format, file, language);
                case WalletItem.Received(ReceivedBadge badge) ->
                    tremplin.wallet().export(badge, format, file, language);
            }
        });
    }

    void qr(OpenBadge open, String link, PrintSize size) {
        save("qr-" + day(open), List.of(kit.kind("png"), kit.kind("svg")), file -> Exporting.saveQr(link, file, size));
    }

    void original(ReceivedBadge badge) {
        save(
                "badge-" + day(badge.issued().orElse(badge.received())),
                List.of(kit.kind(badge.format().extension())),
                file -> tremplin.wallet().export(badge, file));
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

    private static LocalDate day(OpenBadge open) {
        return day(
                switch (open.item()) {
                    case WalletItem.Own(Badge badge) -> badge.issuedAt();
                    case WalletItem.Received(ReceivedBadge badge) ->
                        badge.issued().orElse(badge.received());
                });
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }
}
