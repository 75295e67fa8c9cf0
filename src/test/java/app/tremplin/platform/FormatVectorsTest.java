package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.badge.link.LinkStatusList;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusList;
import app.tremplin.exchange.KnownIssuersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `FORMAT.md` gives as examples is what Tremplin writes and what the page answers.
class FormatVectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonNode VECTORS = vectors();

    /// In a class of its own: what does not need a browser runs without one.
    @Nested
    class InBrowser {

        @RegisterExtension
        static final PageInBrowser PAGE = new PageInBrowser();

        @Test
        void the_page_answers_as_documented() {
            PAGE.open("");
            List<String> tokens = new ArrayList<>();
            List<String> answers = new ArrayList<>();
            for (JsonNode vector : VECTORS.get("tokens")) {
                tokens.add(joined(vector.get("token")));
                answers.add(vector.get("answer").asString());
            }
            assertThat(PAGE.browser().await("""
                    (async () => {
                      const { verify } = await import('./token.js');
                      const issuers = JSON.parse(arguments[1]);
                      const states = [];
                      for (const token of arguments[0]) states.push((await verify(token, issuers)).state);
                      done(states);
                    })();
                    """, tokens, VECTORS.get("issuers").toString()))
                    .isEqualTo(answers);
        }

        @Test
        void the_page_reads_the_documented_list() {
            PAGE.open("");
            JsonNode list = VECTORS.get("list");
            assertThat(PAGE.browser()
                            .await(
                                    """
                            (async () => {
                              const { withdrawal } = await import('./status.js');
                              const list = Uint8Array.from(atob(arguments[0]), (one) => one.charCodeAt());
                              const issuers = JSON.parse(arguments[1]);
                              const answers = {};
                              for (const index of Object.keys(JSON.parse(arguments[2]))) {
                                const status = await withdrawal(Number(index), issuers[1], issuers, async () => list);
                                answers[index] = status.state;
                              }
                              done(JSON.stringify(answers));
                            })();
                            """,
                                    Base64.getEncoder().encodeToString(HEX.parseHex(joined(list.get("bytes")))),
                                    VECTORS.get("issuers").toString(),
                                    list.get("answers").toString()))
                    .isEqualTo(list.get("answers").toString());
        }
    }

    @Test
    void every_token_follows_from_its_seed_and_claims() {
        int written = 0;
        for (JsonNode vector : VECTORS.get("tokens")) {
            if (vector.has("seed")) {
                SigningKey key = SigningKey.of(HEX.parseHex(joined(vector.get("seed"))));
                LinkClaims claims = claims(vector.get("claims"));
                LinkToken token = vector.get("answer").asString().equals("self-declared")
                        ? LinkToken.selfDeclared(claims, key)
                        : LinkToken.issued(claims, key);
                assertThat(token).hasToString(joined(vector.get("token")));
                assertThat(TestTokens.base32(HEX.parseHex(joined(vector.get("bytes")))))
                        .isEqualTo(joined(vector.get("token")));
                assertThat(HEX.formatHex(key.publicKey()))
                        .isEqualTo(vector.get("publicKey").asString());
                assertThat(token.claims()).isEqualTo(claims);
                written++;
            }
        }
        assertThat(written).isEqualTo(3);
    }

    @Test
    void the_first_token_is_what_an_independent_writer_makes() {
        assertThat(joined(VECTORS.get("tokens").get(0).get("token")))
                .isEqualTo(TestTokens.selfDeclared(0).text());
    }

    @Test
    void the_list_follows_from_its_seed_and_content() {
        JsonNode list = VECTORS.get("list");
        LinkStatusList expected = new LinkStatusList(
                list.get("number").asInt(),
                Instant.ofEpochSecond(list.get("date").asLong()),
                StatusList.of(List.of(list.get("revoked").get(0).asInt())),
                StatusList.of(List.of(list.get("suspended").get(0).asInt())));
        SigningKey key = SigningKey.of(HEX.parseHex(joined(list.get("seed"))));
        LinkStatusList.Signed read = LinkStatusList.parse(HEX.parseHex(joined(list.get("bytes"))));
        assertThat(read.list()).isEqualTo(expected);
        assertThat(read.isSignedBy(key.publicKey())).isTrue();
    }

    @Test
    void the_documented_organisations_are_read() {
        String file = "{\"version\": 1, \"issuers\": " + VECTORS.get("issuers") + "}";
        assertThat(KnownIssuersFile.read(file.getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    private static LinkClaims claims(JsonNode json) {
        String id = json.get("cti").asString();
        return new LinkClaims(
                UUID.fromString(id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")),
                Instant.ofEpochSecond(json.get("iat").asLong()),
                Optional.ofNullable(json.get("exp")).map(exp -> Instant.ofEpochSecond(exp.asLong())),
                json.get("name").asString(),
                json.get("event").asString(),
                LocalDate.ofEpochDay(json.get("firstDay").asLong()),
                json.get("days").asInt(),
                json.get("hours").asInt(),
                json.get("skills").asInt(),
                json.get("catalogue").asString(),
                Optional.ofNullable(json.get("status")).map(JsonNode::asInt));
    }

    private static String joined(JsonNode lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.asString()));
        return text.toString();
    }

    private static JsonNode vectors() {
        try {
            String document = Files.readString(Path.of("assets", "verify", "FORMAT.md"));
            int start = document.indexOf("```json") + "```json".length();
            return JsonMapper.builder().build().readTree(document.substring(start, document.indexOf("```", start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
