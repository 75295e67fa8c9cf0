package app.tremplin.ui.kit;

import app.tremplin.domain.GrowthPace;

/// What one looks at among the skills, with the choices made there.
public sealed interface SkillsPart {

    /// Which skills are earned, how strongly, and why.
    record Profile() implements SkillsPart {}

    /// What one more mission would change.
    ///
    /// @param missionTypeId its type; empty for the one that gets furthest
    /// @param minutes       its time
    record WhatIf(String missionTypeId, int minutes) implements SkillsPart {

        /// The question as one comes to it.
        public WhatIf() {
            this("", 240);
        }
    }

    /// How the profile grew.
    record Growth(GrowthPace pace) implements SkillsPart {

        /// The history as one comes to it.
        public Growth() {
            this(GrowthPace.MONTH);
        }
    }

    /// Two stretches of time, or events, side by side.
    ///
    /// @param first  the name of a stretch; empty for one that suits
    /// @param second the name of the other
    record Comparison(String first, String second) implements SkillsPart {

        /// The comparison as one comes to it.
        public Comparison() {
            this("", "");
        }
    }
}
