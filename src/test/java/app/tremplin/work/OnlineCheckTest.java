package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.KnownIssuer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlineCheckTest {

    private static final String KEY = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void the_website_of_the_issuer_is_asked_and_the_answer_bears_the_day() {
        List<URI> asked = new ArrayList<>();
        OnlineCheck check = new OnlineCheck(
                address -> {
                    asked.add(address);
                    return document("did:web:paris.example");
                },
                CLOCK);
        assertThat(check.ask("did:web:paris.example"))
                .containsExactly(new KnownIssuer(
                        "did:web:paris.example",
                        "did:key:" + KEY,
                        "paris.example",
                        LocalDate.of(2026, 11, 24),
                        Optional.empty()));
        assertThat(asked).containsExactly(URI.create("https://paris.example/.well-known/did.json"));
    }

    @Test
    void whoever_has_no_website_is_not_asked() {
        OnlineCheck check = new OnlineCheck(
                address -> {
                    throw new AssertionError(address);
                },
                CLOCK);
        for (String issuer : List.of("did:key:" + KEY, "https://paris.example", "did:web:127.0.0.1", "")) {
            assertThat(OnlineCheck.isPossible(issuer)).isFalse();
            assertThatThrownBy(() -> check.ask(issuer)).isInstanceOf(Failure.class);
        }
        assertThat(OnlineCheck.isPossible("did:web:paris.example")).isTrue();
    }

    private static byte[] document(String did) {
        return """
                {"id": "%1$s", "assertionMethod": [
                  {"id": "%1$s#%2$s", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%2$s"}]}
                """.formatted(did, KEY).getBytes(StandardCharsets.UTF_8);
    }
}
