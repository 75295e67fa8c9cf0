package app.tremplin.ui.skill;

import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.SkillsPart;
import app.tremplin.work.Awarding;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;

/// The skills: which are earned and why, what one more mission would change, how they grew, and how periods compare.
public final class SkillsScreen implements Screen {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Awarding awarding;
    private final SkillsView view;
    private final ProfileView profile;
    private final Consumer<Mission> open;
    private final Background.Latest latest;
    private final Optional<String> skillId;
    private SkillsPart part;
    private Optional<SkillsModel> model = Optional.empty();

    /// @param arrival     what to look at, and whose reasons are open
    /// @param missionForm where a mission is changed
    public SkillsScreen(
            Kit kit, Tremplin tremplin, Destination.Skills arrival, Function<Mission, Destination> missionForm) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.awarding = tremplin.awarding();
        this.skillId = arrival.skillId();
        this.part = arrival.part();
        this.open = mission -> kit.navigator().go(missionForm.apply(mission));
        this.latest = kit.background().latest();
        this.view = new SkillsView(kit.texts(), this::choose);
        this.profile = new ProfileView(
                kit,
                tremplin.catalogue().attributed(),
                view.parts(new SkillsPart.Profile()),
                () -> kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY)),
                open);
        view.show(profile.root());
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Skills(profile.open().or(() -> skillId), part);
    }

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new SkillsModel(
                                tremplin.catalogue(),
                                awarding.standing(),
                                kit.texts().language()),
                        loaded -> {
                            model = Optional.of(loaded);
                            show(loaded, skillId);
                        });
    }

    private void choose(SkillsPart chosen) {
        part = chosen;
        model.ifPresent(loaded -> show(loaded, profile.open()));
    }

    private void show(SkillsModel loaded, Optional<String> skill) {
        SkillWords says = new SkillWords(kit.texts(), loaded);
        switch (part) {
            case SkillsPart.Profile all -> {
                view.show(profile.root());
                profile.show(loaded, skill);
            }
            case SkillsPart.WhatIf question ->
                arrived(new WhatIfView(
                                says,
                                view.parts(question),
                                question,
                                (type, minutes) -> awarding.oneMore(type, minutes, loaded.all()),
                                asked -> part = asked)
                        .root());
            case SkillsPart.Growth growth -> grow(says, growth);
            case SkillsPart.Comparison comparison -> compare(says, comparison);
        }
    }

    private void grow(SkillWords says, SkillsPart.Growth growth) {
        latest.run(
                () -> awarding.growth(says.model().standing().counted(), growth.pace()),
                (List<GrowthStep> steps) ->
                        arrived(new GrowthView(says, view.parts(growth), growth, steps, this::choose).root()));
    }

    private record Compared(
            Stretches stretches,
            Stretches.Stretch first,
            Stretches.Stretch second,
            SkillProfile one,
            SkillProfile other) {}

    private void compare(SkillWords says, SkillsPart.Comparison asked) {
        List<Mission> counted = says.model().standing().counted();
        if (counted.isEmpty()) {
            arrived(Page.scrolling(
                    kit.texts().get("skills.title"),
                    kit.texts().get("skills.compare.explanation"),
                    view.parts(asked),
                    Page.text(kit.texts().get("skills.compare.none"), "text-muted")));
            return;
        }
        latest.run(
                () -> {
                    Stretches stretches = Stretches.of(counted, kit.texts());
                    Stretches.Stretch first = stretches.first(asked.first());
                    Stretches.Stretch second = stretches.second(asked.second());
                    return new Compared(
                            stretches,
                            first,
                            second,
                            awarding.profile(first.missions()),
                            awarding.profile(second.missions()));
                },
                found -> arrived(new ComparisonView(
                                says, view.parts(asked), found.stretches(), found.first(), found.second(), this::choose)
                        .root(found.one(), found.other())));
    }

    private void arrived(Parent shown) {
        view.show(shown);
        view.focus(part);
    }
}
