package app.tremplin.ui.mission;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

/// What the buttons around the evidence of a form do.
final class FormEvidence implements EvidencePanel.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final MissionFormModel model;
    private final EvidencePanel panel;
    /// Pictures are read off the window's thread, and an older look must not come back over a newer one.
    private final Background.Latest looks;

    FormEvidence(Kit kit, Tremplin tremplin, MissionFormModel model) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.model = model;
        panel = new EvidencePanel(kit.texts(), this);
        looks = kit.background().latest();
        model.evidence.addListener((InvalidationListener) change -> show());
    }

    EvidencePanel panel() {
        return panel;
    }

    /// Loads what hangs on the mission already.
    void arrive() {
        if (model.lacksEvidence()) {
            model.id()
                    .ifPresent(id ->
                            kit.background().run(() -> tremplin.attachments().of(id), model::load));
        } else {
            show();
        }
    }

    @Override
    public void bring() {
        List<Kind> kinds = List.of(
                kit.kind("jpg"), new Kind(kit.texts().get("kind.jpg"), "jpeg"), kit.kind("png"), kit.kind("pdf"));
        bring(kit.files().openAll(kit.texts().get("evidence.add"), kinds));
    }

    /// One after the other, so that they keep their order and one that cannot be kept does not hinder the rest.
    void bring(List<Path> files) {
        if (!files.isEmpty()) {
            kit.background()
                    .run(
                            () -> tremplin.attachments().bring(files.getFirst()),
                            this::add,
                            () -> bring(files.subList(1, files.size())));
        }
    }

    @Override
    public void paste() {
        if (!paste(Pasted.from(Clipboard.getSystemClipboard()))) {
            kit.notices().advise(Phrase.of("evidence.nothing"));
        }
    }

    /// Takes pictures and files from the clipboard.
    ///
    /// @return false when there are none
    boolean paste(Pasted pasted) {
        switch (pasted) {
            case Pasted.Files(var files) -> bring(files);
            case Pasted.Pixels pixels -> bring(pixels);
            case Pasted.Words words -> {
                return false;
            }
            case Pasted.Nothing nothing -> {
                return false;
            }
        }
        return true;
    }

    private void bring(Pasted.Pixels pixels) {
        String name = kit.texts().get("evidence.pasted", model.evidence.size() + 1) + ".png";
        kit.background().run(() -> tremplin.attachments().bring(name, pixels.argb(), pixels.width()), pasted -> {
            if (add(pasted)) {
                kit.notices().done(Phrase.of("evidence.added", pasted.name()));
            }
        });
    }

    @Override
    public void open(Evidence evidence) {
        kit.browser().accept(tremplin.attachments().file(evidence).toUri().toString());
    }

    @Override
    public void remove(Evidence evidence) {
        List<Evidence> before = List.copyOf(model.evidence);
        model.evidence.remove(evidence);
        kit.notices().undoable(Phrase.of("evidence.removed", evidence.name()), () -> model.evidence.setAll(before));
    }

    /// @return false when it was there already
    private boolean add(Evidence evidence) {
        boolean there = model.evidence.stream().anyMatch(each -> each.digest().equals(evidence.digest()));
        if (there) {
            kit.notices().advise(Phrase.of("evidence.known", evidence.name()));
        } else {
            model.evidence.add(evidence);
        }
        return !there;
    }

    private void show() {
        List<Evidence> evidence = List.copyOf(model.evidence);
        looks.run(
                () -> evidence.stream()
                        .map(each -> new EvidencePanel.Shown(each, picture(each)))
                        .toList(),
                panel::show);
    }

    private Optional<Image> picture(Evidence evidence) {
        if (!evidence.kind().isPicture()) {
            return Optional.empty();
        }
        String address = tremplin.attachments().file(evidence).toUri().toString();
        Image picture = new Image(address, EvidencePanel.SIDE * 2, EvidencePanel.SIDE * 2, true, true);
        return picture.isError() ? Optional.empty() : Optional.of(picture);
    }
}
