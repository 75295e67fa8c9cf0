package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.PrintSize;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Exporting;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How to take a badge away as a file, and its link as a code to print.
final class SavingCard {

    private static final List<PrintSize> SIZES = DoubleStream.of(30, 40, 60, 100)
            .mapToObj(millimetres -> new PrintSize(millimetres, PrintSize.FINE))
            .toList();

    private final Texts texts;
    private final OpenBadge open;
    private final BadgesView.Actions actions;
    private PrintSize size = Exporting.QR_SIZE;

    SavingCard(Texts texts, OpenBadge open, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.actions = actions;
    }

    Node card() {
        VBox card = Page.card(Page.section(texts.get("badges.take")), files());
        open.link().ifPresent(link -> card.getChildren().addAll(link(link), code(link)));
        return card;
    }

    private Node files() {
        Flow buttons = new Flow(8, 8);
        if (open.item() instanceof WalletItem.Received(ReceivedBadge badge)) {
            buttons.add(Page.button(
                    "export-original",
                    texts.get("wallet.export.as", badge.format().extension().toUpperCase(Locale.ROOT)),
                    Feather.DOWNLOAD,
                    () -> actions.exportOriginal(badge)));
        }
        for (BadgeExport format : open.exports()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            buttons.add(Page.button(
                    "save-" + name.replace('_', '-'),
                    texts.get("badges.save." + name),
                    format == BadgeExport.JSON ? Feather.CODE : Feather.IMAGE,
                    () -> actions.saveBadge(open, format)));
        }
        VBox files = new VBox(
                8,
                Page.text(texts.get("badges.take.files"), "field-label"),
                buttons,
                Page.text(texts.get("badges.save.why"), "field-hint"));
        files.getChildren().add(Page.text(texts.get(whyNot()), "field-hint"));
        return files;
    }

    private String whyNot() {
        return switch (open.item()) {
            case WalletItem.Own own -> "badges.save.not.own";
            case WalletItem.Received(ReceivedBadge badge)
            when badge.format() == BadgeFile.Format.JWT -> "badges.save.not.jwt";
            case WalletItem.Received received -> "badges.save.not.received";
        };
    }

    private Node link(String address) {
        TextField link = new TextField(address);
        link.setId("link");
        link.setEditable(false);
        link.setAccessibleText(texts.get("badge.link"));
        HBox.setHgrow(link, Priority.ALWAYS);
        return new VBox(
                6,
                Page.text(texts.get("badge.link"), "field-label"),
                Page.text(texts.get("badges.share.why"), "field-hint"),
                new HBox(
                        8,
                        link,
                        Page.button(
                                "open-page",
                                texts.get("badges.page.open"),
                                Feather.EXTERNAL_LINK,
                                () -> actions.openPage(address))));
    }

    private Node code(String link) {
        String name = texts.get("badges.qr.size");
        return new VBox(
                6,
                Page.text(name, "field-label"),
                Choice.of(
                        "qr-size",
                        name,
                        SIZES,
                        each -> texts.get("badges.qr.size.cm", each.millimetres() / 10),
                        size,
                        chosen -> size = chosen),
                Page.text(texts.get("badges.qr.size.why"), "field-hint"),
                Page.button(
                        "save-qr",
                        texts.get("badges.qr.save"),
                        Feather.DOWNLOAD,
                        () -> actions.saveQr(open, link, size)));
    }
}
