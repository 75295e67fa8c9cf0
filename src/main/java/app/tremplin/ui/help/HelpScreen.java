package app.tremplin.ui.help;

import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Guide;
import app.tremplin.work.Guide.Topic;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/// The help: find a page, read it.
public final class HelpScreen implements Screen {

    private final Kit kit;
    private final HelpView view;
    private String topic;
    private Optional<HelpModel> model = Optional.empty();

    /// @param help which page is open and what is looked for
    public HelpScreen(Kit kit, Destination.Help help) {
        this.kit = kit;
        this.topic = help.topic();
        this.view = new HelpView(kit.texts(), help.search(), this::show, this::choose);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Help(topic, view.search());
    }

    @Override
    public void arrive() {
        view.focusSearch();
        kit.background()
                .run(() -> new HelpModel(kit.texts(), Guide.topics(kit.texts().language())), read -> {
                    model = Optional.of(read);
                    show();
                    if (!topic.isEmpty()) {
                        view.reveal();
                    }
                });
    }

    private void choose(String id) {
        topic = id;
        show();
        view.reveal();
        view.focusTopic(id);
    }

    private void show() {
        model.ifPresent(pages -> {
            List<Topic> found = pages.found(view.search());
            view.show(found, HelpModel.open(topic, found));
        });
    }
}
