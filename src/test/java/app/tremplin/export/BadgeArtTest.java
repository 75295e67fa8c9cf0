package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BadgeArtTest {

    private static final List<Skill> RING = Samples.CATALOGUE.skills().stream()
            .sorted(Comparator.comparingInt(Skill::tieBreakRank))
            .toList();
    private static final List<Integer> LIT = List.of(0, 1, 4, 7, 11, 12, 13, 16, 19, 20, 22, 23, 25, 28, 29);
    private static final List<String> SKILLS =
            LIT.stream().map(i -> RING.get(i).id()).toList();
    private static final String LONG = "Championnats du monde d’athlétisme handisport en salle ".repeat(4);

    @ParameterizedTest
    @ValueSource(ints = {600, 1200})
    void the_picture_has_the_pixels_asked_for(int pixels) throws IOException {
        BufferedImage image = picture(art("Paris 2024"), pixels);

        assertThat(image.getWidth()).isEqualTo(pixels);
        assertThat(image.getHeight()).isEqualTo(pixels);
    }

    @Test
    void the_picture_is_small_enough_to_send_by_mail() {
        assertThat(art(LONG).png(600)).hasSizeLessThan(250_000);
    }

    @Test
    void exactly_the_attributed_skills_are_lit_in_the_colour_of_their_family() throws IOException {
        BufferedImage image = picture(art("Paris 2024"), 1200);

        List<Integer> lit = IntStream.range(0, 30)
                .filter(i -> middleOfSegment(image, i)
                        == switch (RING.get(i).familyId()) {
                            case "organisation" -> 0xff2f5bd3;
                            case "relation-communication" -> 0xff0b7a6f;
                            default -> 0xffc2500f;
                        })
                .boxed()
                .toList();
        assertThat(lit).isEqualTo(LIT);
        assertThat(IntStream.range(0, 30).filter(i -> !LIT.contains(i)).map(i -> middleOfSegment(image, i)))
                .allMatch(colour -> (colour & 0xff) > 0xd0 && (colour >> 8 & 0xff) > 0xd0, "faint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris 2024",
                "Anticonstitutionnellement-anticonstitutionnellement-anticonstitutionnellement",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "دورة الألعاب الأولمبية وأولمبياد المعاقين الصيفية باريس ٢٠٢٤",
                "第三十三届夏季奥林匹克运动会及残疾人奥林匹克运动会志愿服务活动",
                "Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035a\u035b\u035c\u035d\u035e\u035f\u0300\u0301",
                "👩‍👩‍👧‍👦🎉",
                ""
            })
    void no_title_touches_anything_but_the_middle(String title) throws IOException {
        BufferedImage plain = picture(art("x"), 600);
        BufferedImage image = picture(art((title + " ").repeat(3)), 600);

        assertThat(differencesBeyond(image, plain, 216)).isZero();
    }

    @Test
    void a_long_title_stays_above_the_facts() throws IOException {
        BufferedImage plain = picture(art("x"), 600);
        BufferedImage image = picture(art(LONG), 600);

        assertThat(IntStream.range(0, 600)
                        .filter(y -> y < 208 || y > 334)
                        .filter(y -> !row(image, y).equals(row(plain, y))))
                .isEmpty();
        assertThat(row(image, 270)).isNotEqualTo(row(plain, 270));
    }

    @Test
    void beyond_the_rim_the_picture_is_transparent() throws IOException {
        BufferedImage image = picture(art(LONG), 600);

        assertThat(IntStream.range(0, 600 * 600)
                        .filter(i -> Math.hypot(i % 600 - 299.5, i / 600 - 299.5) > 294)
                        .filter(i -> image.getRGB(i % 600, i / 600) >>> 24 != 0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('1')</script>",
                "Rock & Roll \"2024\"",
                "]]> &amp; <!-- -->",
                "a\u0000b\u0007c\u001bd\ufffee\ud800f",
                "{\"id\": {}}"
            })
    void a_hostile_title_leaves_the_drawing_well_formed_and_inert(String title) throws Exception {
        String svg = art(title).svg();

        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagNameNS("*", "script").getLength()).isZero();
        assertThat(svg).doesNotContain("{").doesNotContain("}").doesNotContain("<text");
    }

    @Test
    void the_drawing_says_in_words_what_it_shows() throws Exception {
        String svg = art("Rock & Roll").svg();

        assertThat(svg).contains("Rock &amp; Roll").contains("15 compétences, 42\u00a0h. Auto-déclaré");
        assertThat(BadgeArt.selfDeclared("Rock", SKILLS, 90, Samples.CATALOGUE, Texts.of(Language.EN))
                        .svg())
                .contains("15 skills, 1\u00a0h\u00a030\u00a0min. Self-declared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fédération des bénévoles",
                "Croix-Rouge",
                "Comité départemental olympique et sportif de Seine-Saint-Denis et de Paris",
                "Anticonstitutionnellement-anticonstitutionnellement-anticonstitutionnellement",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "دورة الألعاب الأولمبية وأولمبياد المعاقين الصيفية باريس ٢٠٢٤",
                "第三十三届夏季奥林匹克运动会及残疾人奥林匹克运动会志愿服务活动",
                "👩‍👩‍👧‍👦🎉",
                "{"
            })
    void an_organisations_name_stays_on_its_ribbon(String name) throws IOException {
        BufferedImage plain = picture(issued("Paris 2024", "x"), 600);
        BufferedImage image = picture(issued("Paris 2024", name), 600);

        assertThat(IntStream.range(0, 600 * 600)
                        .filter(i -> i / 600 < 407 || i / 600 > 456 || i % 600 < 158 || i % 600 > 442)
                        .filter(i -> image.getRGB(i % 600, i / 600) != plain.getRGB(i % 600, i / 600)))
                .isEmpty();
    }

    @Test
    void a_long_title_stays_above_the_facts_of_an_organisations_badge() throws IOException {
        BufferedImage plain = picture(issued("x", "Croix-Rouge"), 600);
        BufferedImage image = picture(issued(LONG, "Croix-Rouge"), 600);

        assertThat(IntStream.range(0, 600)
                        .filter(y -> y < 205 || y > 326)
                        .filter(y -> !row(image, y).equals(row(plain, y))))
                .isEmpty();
        assertThat(row(image, 264)).isNotEqualTo(row(plain, 264));
        assertThat(differencesBeyond(image, plain, 216)).isZero();
    }

    @Test
    void nobody_takes_an_organisations_badge_for_a_self_declared_one() throws IOException {
        BufferedImage own = picture(art("Paris 2024"), 600);
        BufferedImage issued = picture(issued("Paris 2024", "Croix-Rouge"), 600);

        assertThat(own.getRGB(200, 385) & 0xff).as("paper").isGreaterThan(0xe0);
        assertThat(issued.getRGB(200, 385) & 0xff00).as("dark enamel").isLessThan(0x5000);
        assertThat(issued("Paris 2024", "Croix-Rouge & fils").svg())
                .contains("Délivré par Croix-Rouge &amp; fils")
                .doesNotContain("déclaré", "<text", "{", "}");
    }

    private static BadgeArt issued(String title, String organisation) {
        return BadgeArt.issued(title, organisation, SKILLS, 42 * 60, Samples.CATALOGUE, Texts.of(Language.FR));
    }

    private static BadgeArt art(String title) {
        return BadgeArt.selfDeclared(title, SKILLS, 42 * 60, Samples.CATALOGUE, Texts.of(Language.FR));
    }

    private static BufferedImage picture(BadgeArt art, int pixels) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(art.png(pixels))));
    }

    private static int middleOfSegment(BufferedImage image, int index) {
        double angle = Math.toRadians((index + 0.5) * 12 - 90);
        return image.getRGB(
                (int) Math.round(600 + 504 * Math.cos(angle)), (int) Math.round(600 + 504 * Math.sin(angle)));
    }

    private static long differencesBeyond(BufferedImage one, BufferedImage other, double radius) {
        return IntStream.range(0, 600 * 600)
                .filter(i -> Math.hypot(i % 600 - 299.5, i / 600 - 299.5) > radius)
                .filter(i -> one.getRGB(i % 600, i / 600) != other.getRGB(i % 600, i / 600))
                .count();
    }

    private static List<Integer> row(BufferedImage image, int y) {
        return IntStream.range(0, 600).map(x -> image.getRGB(x, y)).boxed().toList();
    }
}
