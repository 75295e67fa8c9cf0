package app.tremplin.ui.skill;

import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Standing;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.LastingScreen;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.SkillsPart;
import app.tremplin.work.Awarding;
import app.tremplin.work.Tremplin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;

/// The skills: which are earned and why, what one more mission would change, how they grew, and how periods compare.
public final class SkillsScreen implements LastingScreen {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Awarding awarding;
    private final SkillsView view;
    private final ProfileView profile;
    private final Consumer<Mission> open;
    private final Background.Latest latest;
    private Optional<String> skillId;
    private SkillsPart part;
    private Optional<SkillsModel> model = Optional.empty();
    /// Parts to come back to, the latest of each kind, as long as what they tell is true.
    private final Map<SkillsPart, Parent> built = new HashMap<>();

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
        this.view = new SkillsView(kit.texts(), this::turnTo);
        this.profile = new ProfileView(
                kit,
                tremplin.catalogue().attributed(),
                view.parts(new SkillsPart.Profile()),
                () -> kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY)),
                open);
        view.show(new SkillsPart.Profile(), profile.root(), List.of());
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
    public boolean comeBack(Destination destination) {
        Destination.Skills again = (Destination.Skills) destination;
        skillId = again.skillId();
        part = again.part();
        return true;
    }

    @Override
    public void arrive() {
        Optional<SkillsModel> known = model;
        kit.background().run(() -> read(known), loaded -> {
            if (!model.equals(Optional.of(loaded))) {
                model = Optional.of(loaded);
                built.clear();
            }
            show(loaded, skillId);
        });
    }

    private SkillsModel read(Optional<SkillsModel> known) {
        Standing standing = awarding.standing();
        return known.filter(model -> model.standing().equals(standing))
                .orElseGet(() -> new SkillsModel(
                        tremplin.catalogue(), standing, kit.texts().language()));
    }

    /// Looks at a part as it was left.
    private void turnTo(SkillsPart start) {
        choose(built.keySet().stream()
                .filter(left -> left.getClass() == start.getClass())
                .findFirst()
                .orElse(start));
    }

    private void choose(SkillsPart chosen) {
        part = chosen;
        model.ifPresent(loaded -> show(loaded, profile.open()));
    }

    private void show(SkillsModel loaded, Optional<String> skill) {
        SkillWords says = new SkillWords(kit.texts(), loaded);
        switch (part) {
            case SkillsPart asked when built.containsKey(asked) -> arrived(Objects.requireNonNull(built.get(asked)));
            case SkillsPart.Profile all -> {
                show(profile.root());
                profile.show(loaded, skill);
            }
            case SkillsPart.WhatIf question -> {
                WhatIfView asking = new WhatIfView(
                        says,
                        view.parts(question),
                        question,
                        (type, minutes) -> awarding.oneMore(type, minutes, loaded.all()),
                        this::asked);
                keep(part, asking.root());
            }
            case SkillsPart.Growth growth -> grow(says, growth);
            case SkillsPart.Comparison comparison -> compare(says, comparison);
        }
    }

    private void asked(SkillsPart.WhatIf question) {
        Optional<Parent> nodes = Optional.ofNullable(built.remove(part));
        part = question;
        nodes.ifPresent(shown -> built.put(question, shown));
    }

    private void grow(SkillWords says, SkillsPart.Growth growth) {
        latest.run(
                () -> awarding.growth(says.model().standing().counted(), growth.pace()),
                (List<GrowthStep> steps) ->
                        keep(growth, new GrowthView(says, view.parts(growth), growth, steps, this::choose).root()));
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
                found -> keep(
                        asked,
                        new ComparisonView(
                                        says,
                                        view.parts(asked),
                                        found.stretches(),
                                        found.first(),
                                        found.second(),
                                        this::choose)
                                .root(found.one(), found.other())));
    }

    private void keep(SkillsPart asked, Parent nodes) {
        built.keySet().removeIf(other -> other.getClass() == asked.getClass());
        built.put(asked, nodes);
        if (part.equals(asked)) {
            arrived(nodes);
        }
    }

    private void arrived(Parent nodes) {
        show(nodes);
        view.focus(part);
    }

    private void show(Parent nodes) {
        List<Parent> staying = new ArrayList<>(built.values());
        staying.add(profile.root());
        view.show(part, nodes, staying);
    }
}
