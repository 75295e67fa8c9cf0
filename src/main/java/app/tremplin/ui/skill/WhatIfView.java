package app.tremplin.ui.skill;

import app.tremplin.domain.MissionType;
import app.tremplin.domain.SkillMove;
import app.tremplin.domain.SkillStep;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.SkillsPart;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What one more mission would change: choose its type and time, and see which skills come in, leave and rise.
final class WhatIfView {

    /// The times to choose from, in minutes: fine where they are short.
    private static final List<Integer> TIMES = List.of(
            15, 30, 45, 60, 90, 120, 180, 240, 300, 360, 420, 480, 600, 720, 960, 1_200, 1_440, 1_800, 2_400, 3_000,
            3_600, 4_800, 6_000, 9_000, 12_000, 18_000, 30_000, 60_000);

    private static final int NEAREST = 3;
    private static final double FIELD_EMS = 16;

    private final SkillWords says;
    private final Texts texts;
    private final BiFunction<MissionType, Integer, List<SkillMove>> ask;
    private final Consumer<SkillsPart.WhatIf> asked;
    private final ComboBox<MissionType> types = new ComboBox<>();
    private final Slider time = new Slider(0, TIMES.size() - 1, 0);
    private final Label told = new Label();
    private final VBox result = new VBox(10);
    private final ScrollPane root;

    /// @param parts the choice of what to look at
    /// @param start the question to begin with
    /// @param ask   answers it
    /// @param asked told of every new question
    WhatIfView(
            SkillWords says,
            Node parts,
            SkillsPart.WhatIf start,
            BiFunction<MissionType, Integer, List<SkillMove>> ask,
            Consumer<SkillsPart.WhatIf> asked) {
        this.says = says;
        this.texts = says.texts();
        this.ask = ask;
        this.asked = asked;
        buildType(start);
        buildTime(start);
        result.setId("what-if-result");
        root = Page.scrolling(
                texts.get("skills.title"),
                texts.get("skills.what-if.explanation"),
                parts,
                question(),
                nearest(),
                result);
        answer();
    }

    Parent root() {
        return root;
    }

    private void buildType(SkillsPart.WhatIf start) {
        Collator collator = Collator.getInstance(texts.language().locale());
        types.setId("what-if-type");
        types.getItems()
                .setAll(says.model().catalogue().missionTypes().stream()
                        .sorted(Comparator.comparing(this::name, collator))
                        .toList());
        types.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable MissionType type) {
                return type == null ? "" : name(type);
            }

            @Override
            public MissionType fromString(String words) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        String best = says.model().nearest(1).stream()
                .map(SkillStep::missionTypeId)
                .findFirst()
                .orElse("");
        String wanted = start.missionTypeId().isEmpty() ? best : start.missionTypeId();
        types.setValue(says.model()
                .catalogue()
                .missionType(wanted)
                .orElse(types.getItems().getFirst()));
        types.setMaxWidth(Double.MAX_VALUE);
        types.valueProperty().addListener((property, before, after) -> answer());
    }

    private void buildTime(SkillsPart.WhatIf start) {
        time.setId("what-if-time");
        time.setMajorTickUnit(1);
        time.setMinorTickCount(0);
        time.setBlockIncrement(1);
        time.setSnapToTicks(true);
        time.setValue(index(start.minutes()));
        time.valueProperty().addListener((property, before, after) -> {
            if (Math.round(before.doubleValue()) != Math.round(after.doubleValue())) {
                answer();
            }
        });
        told.getStyleClass().add("what-if-time");
    }

    private static int index(int minutes) {
        return (int) Math.min(
                TIMES.size() - 1L, TIMES.stream().filter(each -> each < minutes).count());
    }

    private int minutes() {
        return TIMES.get(Math.toIntExact(Math.round(time.getValue())));
    }

    private Node question() {
        Label type = Page.text(texts.get("skills.what-if.type"), "field-name");
        type.setLabelFor(types);
        Label duration = Page.text(texts.get("skills.what-if.time"), "field-name");
        duration.setLabelFor(time);
        VBox left = new VBox(6, type, types);
        VBox right = new VBox(6, Page.row(duration, told), time);
        return Page.card(
                Page.text(texts.get("skills.what-if.title"), "step-title"), Pair.halves(left, right, FIELD_EMS));
    }

    private Node nearest() {
        VBox box = new VBox(8);
        List<SkillStep> steps = says.model().nearest(NEAREST);
        if (!steps.isEmpty()) {
            box.getChildren().add(Page.section(texts.get("skills.what-if.nearest")));
        }
        for (SkillStep step : steps) {
            Region words = new VBox(
                    2,
                    Page.text(says.label(says.model().all().of(step.skillId()).skill()), "skill-name"),
                    Page.text(
                            texts.get(
                                    "skills.what-if.step",
                                    says.duration(step.about()),
                                    says.model().typeName(step.missionTypeId())),
                            "skill-kind"));
            Region button = Page.button(
                    "try-" + step.skillId(), texts.get("skills.what-if.try"), Feather.PLAY, () -> take(step));
            button.setAccessibleText(texts.get(
                    "skills.what-if.try.spoken",
                    says.duration(step.about()),
                    says.model().typeName(step.missionTypeId())));
            VBox row = new VBox(Pair.of(words, button, FIELD_EMS));
            row.getStyleClass().add("move-row");
            box.getChildren().add(row);
        }
        return box;
    }

    private void take(SkillStep step) {
        says.model().catalogue().missionType(step.missionTypeId()).ifPresent(types::setValue);
        time.setValue(index(step.minutes()));
        answer();
        Page.reveal(root, result);
    }

    private void answer() {
        MissionType type = types.getValue();
        String duration = says.duration(minutes());
        told.setText(duration);
        time.setAccessibleText(texts.get("skills.what-if.time") + ", " + duration);
        asked.accept(new SkillsPart.WhatIf(type.id(), minutes()));
        List<SkillMove> moves = ask.apply(type, minutes());
        long entering = moves.stream().filter(SkillMove::enters).count();
        long leaving = moves.stream().filter(SkillMove::leaves).count();
        long rising = moves.stream().filter(SkillMove::rises).count();
        String sentence = entering + leaving + rising == 0
                ? texts.get("skills.what-if.nothing", duration, name(type))
                : texts.get("skills.what-if.sum", duration, name(type), entering, leaving, rising);
        Label sum = Page.text(sentence, "what-if-sum");
        sum.setId("what-if-sum");
        result.getChildren().setAll(sum);
        long best = Math.max(1, moves.getFirst().after().score());
        section("enters", "skills.what-if.enters", Feather.PLUS_CIRCLE, moves, SkillMove::enters, best);
        section("leaves", "skills.what-if.leaves", Feather.MINUS_CIRCLE, moves, SkillMove::leaves, best);
        section("rises", "skills.what-if.rises", Feather.ARROW_UP_CIRCLE, moves, SkillMove::rises, best);
    }

    private void section(
            String name, String key, Feather icon, List<SkillMove> moves, Predicate<SkillMove> wanted, long best) {
        List<SkillMove> found = moves.stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            result.getChildren().add(Page.section(texts.get(key)));
            found.forEach(move -> result.getChildren().add(MoveRow.of(move, says, icon, name, best)));
        }
    }

    private String name(MissionType type) {
        return type.name().in(texts.language());
    }
}
