package app.tremplin.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionReference;
import app.tremplin.domain.Picture;
import app.tremplin.domain.Skill;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OrganisationBadgeTest {

    private static final BadgeContent CONTENT = Samples.content("Camille Durand", "camille@example.org");
    private static final URI FOLDER = URI.create("https://verify.federation.example/status/");

    @Test
    void names_the_organisation_and_is_covered_by_its_signature() {
        ObjectNode badge = read(Samples.issued(CONTENT));
        assertThat(badge.at("/issuer/id").stringValue()).isEqualTo(Samples.KEY.did());
        assertThat(badge.at("/issuer/name").stringValue()).isEqualTo("Fédération des bénévoles");
        assertThat(badge.at("/issuer/url").stringValue()).isEqualTo("https://federation.example/");
        assertThat(badge.at("/issuer/email").stringValue()).isEqualTo("badges@federation.example");
        assertThat(Samples.INTEGRITY.check(badge, (ObjectNode) badge.at("/proof/0"), Samples.KEY.publicKey()))
                .isEqualTo(ProofResult.VALID);
    }

    @Test
    void an_organisation_with_a_domain_signs_under_it_with_a_key_its_domain_can_list() {
        ObjectNode badge = read(new OrganisationBadge(Samples.INTEGRITY, new Random(1))
                .sign(
                        CONTENT,
                        Samples.ORGANISATION,
                        "did:web:federation.example",
                        Samples.issuedLink(CONTENT),
                        Samples.KEY));
        String fragment = Samples.KEY.did().substring("did:key:".length());
        assertThat(badge.at("/issuer/id").stringValue()).isEqualTo("did:web:federation.example");
        assertThat(badge.at("/proof/0/verificationMethod").stringValue())
                .isEqualTo("did:web:federation.example#" + fragment);
    }

    @Test
    void no_badge_is_signed_under_the_identifier_of_another_key() {
        SigningKey other = SigningKey.of(new byte[32]);
        assertThatThrownBy(() -> new OrganisationBadge(Samples.INTEGRITY, new Random(1))
                        .sign(CONTENT, Samples.ORGANISATION, other.did(), Samples.issuedLink(CONTENT), Samples.KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_volunteer_finds_their_missions_in_it_and_nobody_else_does() {
        Set<String> references = read(Samples.issued(CONTENT))
                .get("evidence")
                .valueStream()
                .flatMap(each -> MissionReference.in(each.path("description").stringValue("")).stream())
                .collect(Collectors.toSet());
        assertThat(references)
                .containsExactlyInAnyOrderElementsOf(CONTENT.missions().stream()
                        .map(mission -> MissionReference.of(CONTENT.id(), mission))
                        .toList());
        Mission longer = Samples.mission(
                1,
                "accueil-spectateurs",
                CONTENT.missions().getFirst().facts().firstDay(),
                CONTENT.missions().getFirst().facts().lastDay(),
                2_101);
        assertThat(references).doesNotContain(MissionReference.of(CONTENT.id(), longer));
        assertThat(Samples.issued(CONTENT)).doesNotContain("Stade de France", "private");
    }

    @Test
    void a_badge_that_the_volunteer_signs_has_no_references() {
        assertThat(read(Samples.badge(CONTENT)).get("evidence").valueStream().map(each -> each.has("description")))
                .containsOnly(false);
    }

    @Test
    void without_a_key_of_the_volunteer_the_subject_has_no_id() {
        assertThat(read(Samples.issued(CONTENT)).at("/credentialSubject").has("id"))
                .isFalse();
        String did = SigningKey.of(new byte[32]).did();
        assertThat(read(Samples.issued(CONTENT.heldBy(did)))
                        .at("/credentialSubject/id")
                        .stringValue())
                .isEqualTo(did);
    }

    @Test
    void validity_and_status_stand_in_the_badge_and_in_its_link() {
        Instant until = Instant.parse("2028-11-23T10:15:30.5Z");
        BadgeContent content = CONTENT.until(until).at(new StatusPlace(FOLDER, 131_072 + 77));
        ObjectNode badge = read(Samples.issued(content));
        assertThat(badge.get("validUntil").stringValue()).isEqualTo("2028-11-23T10:15:30Z");
        JsonNode status = badge.get("credentialStatus");
        assertThat(status.get("type").stringValue()).isEqualTo("BitstringStatusListEntry");
        assertThat(status.get("statusPurpose").stringValue()).isEqualTo("revocation");
        assertThat(status.get("statusListIndex").stringValue()).isEqualTo("77");
        assertThat(status.get("statusListCredential").stringValue()).isEqualTo(FOLDER + "1-revocation.json");
        LinkToken token = LinkToken.parse(Samples.issuedLink(content).token());
        assertThat(token.ownKey()).isEmpty();
        assertThat(token.claims().expires()).contains(Instant.parse("2028-11-23T10:15:30Z"));
        assertThat(token.claims().statusIndex()).contains(131_072 + 77);
    }

    @Test
    void a_badge_that_would_end_before_it_begins_is_refused() {
        assertThatThrownBy(() -> CONTENT.until(CONTENT.issued())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_badge_per_skill_tells_that_skill_and_the_missions_that_exercised_it() {
        Set<Object> ids = new HashSet<>();
        for (Skill skill : CONTENT.skills()) {
            BadgeContent one = CONTENT.at(new StatusPlace(FOLDER, 1)).only(skill);
            ObjectNode badge = read(Samples.issued(one));
            assertThat(badge.at("/credentialSubject/achievement/alignment")).hasSize(2);
            assertThat(badge.get("name").stringValue())
                    .startsWith(skill.label().fr())
                    .endsWith(" – Paris 2024");
            assertThat(badge.has("credentialStatus")).isFalse();
            assertThat(Integer.bitCount(one.linkClaims().skills())).isOne();
            assertThat(one.minutes())
                    .isEqualTo(CONTENT.missions().stream()
                            .filter(mission -> Samples.CATALOGUE
                                            .missionType(mission.facts().missionTypeId())
                                            .orElseThrow()
                                            .weight(skill.id())
                                    > 0)
                            .mapToInt(Mission::minutes)
                            .sum())
                    .isPositive();
            ids.add(one.id());
            ids.add(badge.at("/credentialSubject/achievement/id").stringValue());
        }
        assertThat(ids).hasSize(2 * CONTENT.skills().size());
        assertThat(CONTENT.only(CONTENT.skills().getFirst()))
                .isEqualTo(CONTENT.only(CONTENT.skills().getFirst()));
        List<Skill> missing = Samples.CATALOGUE.skills().stream()
                .filter(skill -> !CONTENT.skills().contains(skill))
                .toList();
        assertThatThrownBy(() -> CONTENT.only(missing.getFirst())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org,https://example.org",
        "https://example.org/a?b=c,https://example.org/a?b=c",
        "http://example.org/é,http://example.org/%C3%A9",
        "not an address,",
        "'',",
        "javascript:alert(1),"
    })
    void a_website_is_an_absolute_address_or_left_out(String typed, String expected) {
        ObjectNode issuer = IssuerComposer.compose(profile(typed, "", Optional.empty()), "did:key:z");
        assertThat(issuer.path("url").stringValue(null)).isEqualTo(expected);
        assertThat(issuer.has("email")).isFalse();
    }

    @Test
    void a_logo_travels_in_the_badge_unless_it_is_heavy() {
        Picture light = new Picture("image/png", new byte[OrganisationBadge.HEAVIEST_LOGO]);
        Picture heavy = new Picture("image/png", new byte[OrganisationBadge.HEAVIEST_LOGO + 1]);
        assertThat(IssuerComposer.compose(profile("", "", Optional.of(light)), "did:key:z")
                        .at("/image/id")
                        .stringValue())
                .startsWith("data:image/png;base64,AAAA");
        assertThat(IssuerComposer.compose(profile("", "", Optional.of(heavy)), "did:key:z")
                        .has("image"))
                .isFalse();
    }

    private static IssuerProfile profile(String url, String email, Optional<Picture> logo) {
        IssuerProfile base = Samples.ORGANISATION;
        return new IssuerProfile(
                base.name(),
                url,
                email,
                logo,
                base.domain(),
                base.verifyAddress(),
                base.statusAddress(),
                base.validityMonths(),
                base.language());
    }

    private static ObjectNode read(String json) {
        return CredentialJson.read(json).orElseThrow();
    }
}
