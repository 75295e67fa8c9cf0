package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EveryCharacterTest {

    @Test
    void every_single_character_changed_is_refused() {
        String badge = Samples.badge(Samples.content(1, "Zoé", "z@work.example"));
        assertThat(verify(badge).holds()).isTrue();
        List<String> fates = IntStream.range(0, badge.length())
                .parallel()
                .mapToObj(i -> fate(badge, i))
                .toList();
        Map<String, Long> counts =
                fates.stream().collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
        System.out.printf("badge: %d characters changed, %s%n", badge.length(), counts);
        assertThat(counts).containsOnlyKeys("failed", "not checked", "unreadable");
        assertThat(counts.get("failed")).isGreaterThan(badge.length() / 2);
    }

    private String fate(String badge, int position) {
        char old = badge.charAt(position);
        // Spaces, digits and letters in turn: what a person might try, and what JSON might let through.
        char put = " 0aZ\"".charAt(position % 5);
        String changed = badge.substring(0, position) + (put == old ? 'e' : put) + badge.substring(position + 1);
        try {
            // Not checked: another context, cryptosuite or issuer was named.
            return switch (finding(verify(changed), Topic.INTEGRITY)) {
                case Finding.Ok ok -> "accepted";
                case Finding.NotChecked notChecked -> "not checked";
                case Finding.Failed failed -> "failed";
            };
        } catch (Failure e) {
            return "unreadable";
        }
    }
}
