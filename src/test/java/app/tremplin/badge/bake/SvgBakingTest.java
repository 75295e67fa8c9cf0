package app.tremplin.badge.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgBakingTest {

    private static final String JSON = "{\"name\":\"Zoé 👩🏽‍🚀 <b> & ]]> 山田 محمد\"}";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><!-- art --><path d=\"M0 0h9\"/></svg>";
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"" + " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">";

    @Test
    void what_was_baked_comes_back() {
        assertThat(SvgBaking.unbake(SvgBaking.bake(utf8(SVG), JSON))).isEqualTo(JSON.replace("]]>", "]]\\u003e"));
        assertThat(SvgBaking.unbake(SvgBaking.bake(utf8(SVG), "{}"))).isEqualTo("{}");
    }

    @Test
    void the_element_stands_directly_after_the_opening_tag_and_the_art_is_kept() {
        String baked = new String(SvgBaking.bake(utf8(SVG), "{\"a\":1}"), StandardCharsets.UTF_8);
        assertThat(baked)
                .contains("xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"")
                .contains(
                        "><openbadges:credential><![CDATA[{\"a\":1}]]></openbadges:credential><!-- art --><path d=\"M0 0h9\"/>");
    }

    @Test
    void baking_again_replaces() {
        byte[] twice = SvgBaking.bake(SvgBaking.bake(utf8(SVG), "{\"old\":true}"), "{\"a\":1}");
        assertThat(twice).isEqualTo(SvgBaking.bake(utf8(SVG), "{\"a\":1}"));
    }

    @Test
    void a_token_in_the_attribute_is_read() {
        assertThat(SvgBaking.unbake(utf8(OPEN + "<openbadges:credential verify=\"aa.bb.cc\"/></svg>")))
                .isEqualTo("aa.bb.cc");
    }

    @Test
    void a_picture_without_a_badge_is_refused() {
        assertRefused(SVG, "unreadable.picture.empty");
        assertRefused(OPEN + "<openbadges:credential/></svg>", "unreadable.picture.empty");
    }

    @Test
    void two_badges_in_one_picture_are_refused() {
        String badge = "<openbadges:credential><![CDATA[{}]]></openbadges:credential>";
        assertRefused(OPEN + badge + badge + "</svg>", "unreadable.picture.two");
        assertRefused(
                OPEN + "<openbadges:credential verify=\"a.b.c\">{}</openbadges:credential></svg>",
                "unreadable.picture.two");
    }

    @Test
    void an_external_entity_is_refused_and_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "{\"secret\":true}");
        assertRefused(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + OPEN
                        + "<openbadges:credential>&x;</openbadges:credential></svg>",
                "unreadable.picture.damaged");
        assertThatThrownBy(() -> SvgBaking.bake(utf8("<!DOCTYPE svg SYSTEM \"" + secret.toUri() + "\">" + SVG), JSON))
                .isInstanceOf(Failure.class);
    }

    @Test
    void entities_that_multiply_are_refused() {
        assertRefused(
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + OPEN
                        + "<openbadges:credential>&c;</openbadges:credential></svg>",
                "unreadable.picture.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<svg", "<html/>", "<svg/>", "not a picture", "<svg xmlns=\"http://www.w3.org/2000/svg\">"})
    void what_is_no_picture_is_refused(String text) {
        assertRefused(text, "unreadable.picture.damaged");
    }

    @Test
    void a_deeply_nested_picture_does_no_harm() {
        String deep = OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";
        assertThatThrownBy(() -> SvgBaking.unbake(utf8(deep))).isInstanceOf(Failure.class);
    }

    @Test
    void a_huge_picture_is_refused() {
        assertRefused(SVG + " ".repeat(SvgBaking.LARGEST), "unreadable.large");
    }

    private static void assertRefused(String svg, String reason) {
        assertThatThrownBy(() -> SvgBaking.unbake(utf8(svg)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.args()).containsExactly(Phrase.of(reason)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
