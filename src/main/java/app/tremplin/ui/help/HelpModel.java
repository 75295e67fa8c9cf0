package app.tremplin.ui.help;

import app.tremplin.domain.Folding;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.ui.kit.Term;
import app.tremplin.work.Guide.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pages of the help, those about keys and words included, and which of them hold what is looked for.
final class HelpModel {

    private static final String WORDS = "words";
    private static final String LAST = "trouble";

    private final List<Topic> topics;

    /// @param written the pages that stand in files
    HelpModel(Texts texts, List<Topic> written) {
        topics = new ArrayList<>(written);
        int last = topics.size();
        for (Topic topic : written) {
            last = topic.id().equals(LAST) ? written.indexOf(topic) : last;
        }
        topics.addAll(last, List.of(keyboard(texts), words(texts)));
    }

    /// The pages that hold all of the words, whatever their accents and capitals; all pages for no words.
    List<Topic> found(String search) {
        List<String> words = Arrays.stream(Folding.fold(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return topics.stream()
                .filter(topic -> {
                    String text = Folding.fold(topic.markdown());
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    /// The page with this id where it is among the found ones, otherwise the first of them.
    static Optional<Topic> open(String id, List<Topic> found) {
        return found.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Topic keyboard(Texts texts) {
        StringBuilder page =
                new StringBuilder("# ").append(texts.get("help.keyboard")).append("\n\n");
        page.append(texts.get("help.keyboard.why")).append("\n\n");
        for (Shortcut.Scope scope : Shortcut.Scope.values()) {
            page.append("## ")
                    .append(texts.get("help.scope." + scope.name().toLowerCase(Locale.ROOT)))
                    .append("\n\n");
            for (Shortcut shortcut : Shortcut.values()) {
                if (shortcut.scope() == scope) {
                    page.append("- `")
                            .append(shortcut.written(texts))
                            .append("` ")
                            .append(texts.get(shortcut.key()))
                            .append('\n');
                }
            }
            page.append('\n');
        }
        return new Topic(Destination.Help.KEYBOARD, page.toString());
    }

    private static Topic words(Texts texts) {
        StringBuilder page =
                new StringBuilder("# ").append(texts.get("help.words")).append("\n\n");
        for (Term term : Term.values()) {
            page.append("**")
                    .append(term.name(texts))
                    .append("** — ")
                    .append(term.meaning(texts))
                    .append("\n\n");
        }
        return new Topic(WORDS, page.toString());
    }
}
