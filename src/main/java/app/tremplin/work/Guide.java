package app.tremplin.work;

import app.tremplin.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The help that comes with Tremplin: one page of Markdown for each thing one may want to do.
public final class Guide {

    private static final List<String> TOPICS = List.of(
            "start",
            "log",
            "import",
            "skills",
            "badge",
            "qr",
            "desk",
            "cv",
            "passport",
            "print",
            "data",
            "privacy",
            "accessibility",
            "trouble");

    private Guide() {}

    /// A page of the help.
    ///
    /// @param id       names it in every language
    /// @param markdown its words, beginning with its title
    public record Topic(String id, String markdown) {

        /// Its first line.
        public String title() {
            return markdown.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
        }
    }

    /// All pages, in the order in which one needs them.
    public static List<Topic> topics(Language language) {
        return TOPICS.stream()
                .map(id -> new Topic(id, read("/assets/help/" + language.code() + "/" + id + ".md")))
                .toList();
    }

    private static String read(String path) {
        try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
