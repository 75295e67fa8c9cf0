package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.work.Guide.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {

    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]+]\\(([^)]+)\\)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_has_a_title_and_leads_only_to_pages_and_pictures_that_are_there(Language language) {
        List<Topic> topics = Guide.topics(language);
        List<String> ids = topics.stream().map(Topic::id).toList();
        for (Topic topic : topics) {
            assertThat(topic.title()).as(topic.id()).isNotBlank();
            for (MatchResult link : LINK.matcher(topic.markdown()).results().toList()) {
                if (link.group(1).isEmpty()) {
                    assertThat(link.group(2)).as(topic.id()).matches(id -> ids.contains(id) || id.equals("keyboard"));
                } else {
                    assertThat(Files.exists(Path.of("assets/help", link.group(2))))
                            .as(topic.id() + " " + link.group(2))
                            .isTrue();
                    assertThat(link.group(2)).endsWith("-" + language.code() + ".png");
                }
            }
        }
    }

    @Test
    void both_languages_have_the_same_pages_with_the_same_pictures() {
        List<Topic> french = Guide.topics(Language.FR);
        List<Topic> english = Guide.topics(Language.EN);
        for (int i = 0; i < french.size(); i++) {
            assertThat(links(french.get(i), "-fr.png")).isEqualTo(links(english.get(i), "-en.png"));
        }
    }

    private static List<String> links(Topic topic, String ending) {
        return LINK.matcher(topic.markdown())
                .results()
                .map(link -> link.group(2).replace(ending, ""))
                .toList();
    }
}
