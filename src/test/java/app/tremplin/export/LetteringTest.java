package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final Lettering.Box BOX = new Lettering.Box(Lettering.Weight.BOLD, 112, 54, 740, 200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris 2024",
                "Fête de la musique",
                "Championnats du monde d’athlétisme handisport en salle et sur route, édition des cinquante ans du comité",
                "Anticonstitutionnellement-anticonstitutionnellement-anticonstitutionnellement",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "دورة الألعاب الأولمبية وأولمبياد المعاقين الصيفية باريس ٢٠٢٤",
                "第三十三届夏季奥林匹克运动会及残疾人奥林匹克运动会志愿服务活动第三十三届夏季奥林匹克运动会"
            })
    void every_text_keeps_to_three_lines_within_its_box(String text) {
        Lettering set = Lettering.fit(text, BOX);

        assertThat(set.lines()).hasSizeBetween(1, 3);
        assertThat(set.size()).isBetween(54.0, 112.0);
        Rectangle2D bounds = set.centredAt(0, 0).getBounds2D();
        assertThat(bounds.getWidth()).isLessThanOrEqualTo(740);
        // Accents and tails stand out above the capitals and below the last line.
        assertThat(bounds.getHeight()).isLessThanOrEqualTo(200 + set.size());
    }

    @Test
    void a_short_text_is_as_large_as_it_may_be() {
        Lettering set = Lettering.fit("Paris 2024", BOX);

        assertThat(set.size()).isEqualTo(112);
        assertThat(set.lines()).hasSize(1);
    }

    @Test
    void lines_are_about_as_long_as_one_another() {
        Lettering set = Lettering.fit("Ultra trail de l’île", BOX);

        assertThat(set.lines()).hasSize(2);
        assertThat(set.lines().getLast().getVisibleAdvance())
                .isGreaterThan(set.lines().getFirst().getVisibleAdvance() * 0.5f);
    }

    @Test
    void a_text_that_is_too_long_is_cut_between_two_characters_as_a_reader_sees_them() {
        String syllables = "\u1112\u1161\u11ab".repeat(100);

        int kept = characters(Lettering.fit(syllables, BOX)) - 1;

        assertThat(kept).isBetween(20, 299);
        assertThat(kept % 3).isZero();
    }

    @Test
    void a_text_that_fits_is_not_cut() {
        String text = "Championnats du monde de rugby à XIII en fauteuil";

        assertThat(characters(Lettering.fit(text, BOX))).isEqualTo(text.length());
    }

    @Test
    void nothing_is_drawn_for_emoji_alone() {
        assertThat(Lettering.fit("👩‍👩‍👧‍👦🎉", BOX).lines()).isEmpty();
    }

    private static int characters(Lettering set) {
        return set.lines().stream().mapToInt(TextLayout::getCharacterCount).sum();
    }
}
