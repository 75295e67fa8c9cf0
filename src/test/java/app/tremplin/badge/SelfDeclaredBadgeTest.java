package app.tremplin.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SelfDeclaredBadgeTest {

    private static final Pattern ABSOLUTE = Pattern.compile("(urn:uuid:|did:key:|https?://|HTTP://).+");

    @Test
    void says_who_it_is_for_and_that_they_signed_it_themselves() {
        ObjectNode badge = read(Samples.badge(Samples.content("Camille Durand")));
        String did = Samples.KEY.did();
        assertThat(badge.at("/issuer/id").stringValue()).isEqualTo(did);
        assertThat(badge.at("/credentialSubject/id").stringValue()).isEqualTo(did);
        assertThat(badge.at("/issuer/type/0").stringValue()).isEqualTo("Profile");
        assertThat(badge.at("/issuer/name").stringValue()).isEqualTo("Camille Durand");
        assertThat(badge.at("/issuer/description").stringValue())
                .contains("la personne elle-même")
                .contains("by the person themselves");
        assertThat(badge.at("/credentialSubject/identifier")).hasSize(1);
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").stringValue())
                .isEqualTo("Camille Durand");
    }

    @Test
    void carries_exactly_the_attributed_skills() {
        BadgeContent content = Samples.content("Camille Durand");
        ObjectNode badge = read(Samples.badge(content));
        JsonNode achievement = badge.at("/credentialSubject/achievement");
        assertThat(content.skills()).hasSize(15);
        assertThat(achievement.get("tag").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(content.skills().stream()
                        .flatMap(skill ->
                                List.of(skill.label().fr(), skill.label().en()).stream())
                        .toList());
        List<String> esco = content.skills().stream()
                .map(skill -> skill.esco().uri().toString())
                .toList();
        List<String> rome =
                content.skills().stream().map(skill -> skill.rome().code()).toList();
        assertThat(achievement
                        .get("alignment")
                        .valueStream()
                        .filter(each ->
                                each.get("targetFramework").stringValue().equals("ESCO"))
                        .map(each -> each.get("targetUrl").stringValue()))
                .containsExactlyElementsOf(esco);
        assertThat(achievement
                        .get("alignment")
                        .valueStream()
                        .filter(each ->
                                each.get("targetFramework").stringValue().equals("ROME 4.0"))
                        .map(each -> each.get("targetCode").stringValue()))
                .containsExactlyElementsOf(rome);
        assertThat(achievement.at("/criteria/narrative").stringValue())
                .contains(content.skills().getFirst().label().fr())
                .contains(content.skills().getFirst().label().en());
    }

    @Test
    void the_same_event_and_skills_make_the_same_achievement_for_everyone() {
        BadgeContent one = Samples.content("Camille Durand");
        List<SkillScore> reversed = new ArrayList<>(one.profile().attributed()).reversed();
        BadgeContent other = new BadgeContent(
                new UUID(1, 2),
                one.issued().plusSeconds(99),
                Samples.content("山田太郎").volunteer(),
                one.title(),
                new SkillProfile(one.profile().catalogueVersion(), reversed, 1, 1),
                one.missions().subList(0, 1),
                one.catalogue());
        ObjectNode mine = (ObjectNode) read(Samples.badge(one)).at("/credentialSubject/achievement");
        ObjectNode theirs = (ObjectNode) read(Samples.badge(other)).at("/credentialSubject/achievement");
        assertThat(theirs.get("id")).isEqualTo(mine.get("id"));
        assertThat(theirs.get("criteria")).isEqualTo(mine.get("criteria"));

        BadgeContent fewer = Samples.content(14, "Camille Durand");
        assertThat(read(Samples.badge(fewer)).at("/credentialSubject/achievement/id"))
                .isNotEqualTo(mine.get("id"));
    }

    @Test
    void evidence_tells_the_time_by_mission_type_and_holds_the_verification_link() {
        BadgeContent content = Samples.content("Camille Durand");
        JsonNode evidence = read(Samples.badge(content)).get("evidence");
        assertThat(evidence).hasSize(3);
        assertThat(evidence.valueStream()
                        .filter(each -> each.get("name").stringValue().startsWith("Accueil et orientation"))
                        .map(each -> each.get("narrative").stringValue())
                        .findFirst())
                .hasValueSatisfying(narrative -> assertThat(narrative)
                        .contains("2 missions, 26 juillet – 2 août 2024\u00a0: 2575 minutes")
                        .contains("2 missions, 26 July – 2 August 2024: 2575 minutes"));
        assertThat(evidence.get(2).get("id").stringValue())
                .isEqualTo(Samples.link(content).toString());
    }

    @Test
    void what_the_volunteer_wrote_stays_with_them() {
        assertThat(Samples.badge(Samples.content("Camille Durand", "camille@example.org")))
                .doesNotContain("private account", "private people", "Stade de France", "camille@example");
    }

    @Test
    void several_addresses_are_hashed_each_with_its_own_salt() {
        JsonNode identifiers = read(Samples.badge(Samples.content("Zoé", " Zoe@Example.org ", "z@work.example")))
                .at("/credentialSubject/identifier");
        assertThat(identifiers).hasSize(3);
        String salt = identifiers.at("/1/salt").stringValue();
        assertThat(identifiers.at("/1/identityHash").stringValue())
                .isEqualTo(IdentityHash.of("zoe@example.org", salt))
                .matches("sha256\\$[0-9a-f]{64}");
        assertThat(identifiers.at("/2/salt").stringValue()).hasSize(32).isNotEqualTo(salt);
    }

    @Test
    void a_hash_is_that_of_the_standard() {
        // printf 'a@b.cxyz' | sha256sum
        assertThat(IdentityHash.of(" A@B.c ", "xyz"))
                .isEqualTo("sha256$f384b96e4403fe0e634c6fee86a08157d996ca7d1230a3b66e5d86af2af84b7a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Camille Durand", "محمد عبد الله", "山田太郎", "Zoé 👩🏽‍🚀", "{Bob} \u202Eecila\u0000\ud83d"})
    void every_id_is_absolute_and_nothing_is_empty_or_in_braces(String name) {
        String json = Samples.badge(Samples.content(name, "a@example.org"));
        assertWellMade(read(json));
        assertThat(CredentialJson.write(read(json)).equals(json))
                .as("no insignificant space")
                .isTrue();
        assertThat(json.contains("\u202e")).isFalse();
    }

    @Test
    void a_very_long_name_is_kept_whole() {
        String name = "Maximiliane von und zu Hohenfels ".repeat(200).strip();
        assertThat(read(Samples.badge(Samples.content(name))).at("/issuer/name").stringValue())
                .isEqualTo(name);
    }

    @Test
    void nobody_and_nothing_are_not_put_on_a_badge() {
        assertThatThrownBy(() -> Samples.badge(Samples.content(" \u200b ")))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(FailureCode.NO_NAME));
        assertThatThrownBy(() -> Samples.badge(Samples.content(0, "Zoé")))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(FailureCode.NO_SKILL));
    }

    @Test
    void the_link_tells_days_hours_and_skills() {
        BadgeContent content = Samples.content("Zoé");
        // 26 July to 2 August, one day of it worked twice, and 29 to 30 August; 2,100 + 475 + 600 minutes.
        assertThat(content.linkClaims().days()).isEqualTo(10);
        assertThat(content.linkClaims().hours()).isEqualTo(52);
        assertThat(content.linkClaims().firstDay()).isEqualTo(LocalDate.of(2024, 7, 26));
        assertThat(Integer.bitCount(content.linkClaims().skills())).isEqualTo(15);
        assertThat(content.linkClaims().skills() >> content.skills().getFirst().tieBreakRank() - 1 & 1)
                .isEqualTo(1);
    }

    private static void assertWellMade(JsonNode node) {
        assertThat(node.isNull() || node.isContainer() && node.isEmpty()).isFalse();
        if (node.isString()) {
            assertThat(node.stringValue()).doesNotContain("{", "}").isNotBlank();
        }
        node.properties().stream()
                .filter(entry -> entry.getKey().equals("id"))
                .forEach(entry -> assertThat(entry.getValue().stringValue()).matches(ABSOLUTE));
        node.forEach(SelfDeclaredBadgeTest::assertWellMade);
    }

    private static ObjectNode read(String json) {
        return CredentialJson.read(json).orElseThrow();
    }
}
