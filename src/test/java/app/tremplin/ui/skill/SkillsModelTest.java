package app.tremplin.ui.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Standing;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkillsModelTest {

    private final Catalogue catalogue = Samples.catalogue(3, 2, 1, new Random(7));
    private final Mission declared = Samples.mission(1, "type-0", 60);
    private final Mission confirmed = Samples.confirmed(Samples.mission(2, "type-0", 120));

    @Test
    void the_reasons_of_a_skill_add_up_to_its_score_and_the_weightiest_comes_first() {
        SkillScore score = model().all().scores().getFirst();
        List<SkillsModel.Reason> reasons = model().reasons(score, 10);

        assertThat(reasons).extracting(SkillsModel.Reason::mission).containsExactly(confirmed, declared);
        assertThat(reasons.stream().mapToLong(SkillsModel.Reason::points).sum()).isEqualTo(score.score());
        assertThat(reasons.stream().mapToDouble(SkillsModel.Reason::share).sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void the_strength_is_a_share_of_the_best_score_and_its_confirmed_part_comes_from_confirmed_missions() {
        SkillScore best = model().all().scores().get(0);
        SkillScore second = model().all().scores().get(1);

        assertThat(model().strength(best)).isEqualTo(1);
        assertThat(model().confirmedStrength(best)).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(model().strength(second)).isEqualTo(0.5);
        assertThat(model().confirmedMinutes(best)).isEqualTo(120);
    }

    @Test
    void every_order_shows_the_same_skills() {
        for (SkillsModel.Order order : SkillsModel.Order.values()) {
            assertThat(model().groups(order).stream().flatMap(group -> group.scores().stream()))
                    .containsExactlyInAnyOrderElementsOf(model().all().attributed());
        }
        assertThat(model().groups(SkillsModel.Order.FAMILY))
                .singleElement()
                .isInstanceOfSatisfying(
                        SkillsModel.Group.Family.class,
                        group -> assertThat(group.family())
                                .isEqualTo(catalogue.families().getFirst()));
        assertThat(model().rest()).hasSize(1);
    }

    @Test
    void without_a_score_no_bar_has_a_length() {
        SkillProfile none = profile(0, List.of());
        SkillsModel model = new SkillsModel(catalogue, new Standing(List.of(), none, none, List.of()), Language.EN);

        assertThat(model.isEmpty()).isTrue();
        assertThat(model.strength(none.scores().getFirst())).isZero();
    }

    private SkillsModel model() {
        SkillProfile all = profile(10, List.of(declared, confirmed));
        SkillProfile alone = profile(10, List.of(confirmed));
        return new SkillsModel(
                catalogue, new Standing(List.of(declared, confirmed), all, alone, List.of()), Language.FR);
    }

    /// Weights `weight`, half of it and 0 for the three skills.
    private SkillProfile profile(int weight, List<Mission> missions) {
        List<Skill> skills = catalogue.skills();
        return new SkillProfile(
                catalogue.version(),
                List.of(
                        score(skills.get(0), 1, weight, missions),
                        score(skills.get(1), 2, weight / 2, missions),
                        score(skills.get(2), 3, 0, missions)),
                0,
                missions.size());
    }

    private static SkillScore score(Skill skill, int rank, int weight, List<Mission> missions) {
        List<Contribution> trace = weight == 0
                ? List.of()
                : missions.stream()
                        .map(each -> new Contribution(each.id(), "type-0", each.minutes(), weight, each.isConfirmed()))
                        .toList();
        long points = trace.stream().mapToLong(Contribution::points).sum();
        return new SkillScore(skill, rank, points > 0, points, trace);
    }
}
