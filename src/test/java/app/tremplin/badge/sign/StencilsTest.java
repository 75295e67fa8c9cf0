package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Volunteer;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The short way to the canonical form of our own badges against RDFC-1.0 itself.
class StencilsTest {

    private static final int BADGES = 2_000;
    private static final URI FOLDER = URI.create("https://verify.federation.example/status/");
    private static final List<String> NAMES = List.of(
            "Zoé",
            "山田太郎",
            "محمد عبد الله",
            "👩🏽‍🚀 Ada",
            "A\"B\\C",
            "ﬁn\uFF08",
            "👩 \uFF08",
            "Hohenfels ".repeat(40).strip(),
            "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
            "urn:uuid:slot-5c0f8a52-51c5-4d53-9d7b-3",
            "name",
            "_:c14n0",
            "@id",
            "<https://example.org/>");

    private final Canonicalization whole = new Canonicalization(Contexts.shipped());
    private final Stencils stencils = new Stencils(whole);
    private final Random random = new Random(20261124);

    @Test
    void thousands_of_badges_have_the_form_that_the_whole_algorithm_gives() throws Exception {
        for (int i = 0; i < BADGES; i++) {
            ObjectNode badge = CredentialJson.read(Samples.issued(content(i))).orElseThrow();
            ObjectNode proof = (ObjectNode) badge.get("proof").get(0);
            ObjectNode document = CredentialJson.without(badge, "proof");
            assertThat(stencils.canonical(document)).isEqualTo(whole.canonical(document));
            if (i % 20 == 0) {
                assertThat(Samples.INTEGRITY.check(badge, proof, Samples.KEY.publicKey()))
                        .isEqualTo(ProofResult.VALID);
            }
        }
        System.out.println("badges compared: " + BADGES + ", by stencil: " + stencils.answered());
        assertThat(stencils.answered()).isGreaterThan(BADGES / 2L);
    }

    @Test
    void a_holder_who_is_the_issuer_is_left_to_the_whole_algorithm() throws Exception {
        for (String did : List.of(SigningKey.of(new byte[32]).did(), Samples.KEY.did())) {
            ObjectNode document = document(Samples.content(2, "Zoé").heldBy(did));
            assertThat(stencils.canonical(document)).isEqualTo(whole.canonical(document));
        }
        assertThat(stencils.answered()).isZero();
    }

    @Test
    void values_that_make_two_nodes_alike_or_one_are_left_to_the_whole_algorithm() throws Exception {
        ObjectNode first = document(Samples.content(2, "Zoé", "a@example.org", "b@example.org"));
        ObjectNode alike = first.deepCopy();
        ObjectNode one = (ObjectNode) alike.at("/credentialSubject/identifier/1");
        ((ObjectNode) alike.at("/credentialSubject/identifier/2")).setAll(one);
        ObjectNode same = first.deepCopy();
        ((ObjectNode) same.at("/evidence/0"))
                .put("id", same.at("/evidence/1/id").stringValue());
        ObjectNode relative = first.deepCopy();
        ((ObjectNode) relative.at("/evidence/0")).put("id", "https://a b/");
        assertThat(stencils.canonical(first)).isEqualTo(whole.canonical(first));
        assertThat(stencils.canonical(alike)).isEqualTo(whole.canonical(alike));
        for (ObjectNode each : List.of(same, relative)) {
            assertThatThrownBy(() -> stencils.canonical(each)).isInstanceOf(CanonicalizationException.class);
        }
        assertThat(stencils.answered()).isZero();
    }

    @Test
    void half_a_character_is_not_signed_by_stencil_either() throws Exception {
        ObjectNode first = document(Samples.content(2, "Zoé"));
        ObjectNode half = first.deepCopy();
        ((ObjectNode) half.at("/credentialSubject/identifier/0")).put("identityHash", "Zo\ud83c");
        assertThat(stencils.canonical(first)).isEqualTo(whole.canonical(first));
        assertThatThrownBy(() -> stencils.canonical(half)).isInstanceOf(CanonicalizationException.class);
    }

    private static ObjectNode document(BadgeContent content) {
        return CredentialJson.without(
                CredentialJson.read(Samples.issued(content)).orElseThrow(), "proof");
    }

    private BadgeContent content(int number) {
        BadgeContent base = Samples.content(number % 50 == 0 ? 15 : 1 + random.nextInt(2), name());
        List<String> emails = new ArrayList<>();
        for (int i = random.nextInt(12) - 9; i > 0; i--) {
            emails.add("person" + random.nextInt(1_000) + "@example.org");
        }
        List<Mission> missions = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate day = LocalDate.of(2024, 7, 1).plusDays(random.nextInt(60));
            missions.add(Samples.mission(
                    i,
                    base.catalogue().missionTypes().get(random.nextInt(2)).id(),
                    day,
                    day.plusDays(random.nextInt(9)),
                    1 + random.nextInt(5_000)));
        }
        BadgeContent content = new BadgeContent(
                new UUID(random.nextLong(), random.nextLong()),
                Samples.ISSUED.plusSeconds(random.nextInt(1_000_000)),
                new Volunteer(base.volunteer().id(), name(), "", emails),
                base.title(),
                base.profile(),
                missions,
                base.catalogue());
        if (random.nextInt(4) == 0) {
            content = content.until(content.issued().plusSeconds(1 + random.nextInt(100_000_000)));
        }
        if (random.nextInt(3) == 0) {
            content = content.at(new StatusPlace(FOLDER, random.nextInt(300_000)));
        }
        if (random.nextInt(3) == 0) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            content = content.heldBy(SigningKey.of(seed).did());
        }
        return content;
    }

    private String name() {
        return random.nextBoolean() ? "Volunteer " + random.nextInt(10_000) : NAMES.get(random.nextInt(NAMES.size()));
    }
}
