package app.tremplin.domain;

/// How much of it a CV tells. What is left out is counted in one line.
public enum CvLength {
    /// The three longest engagements and five skills: a few lines in a CV.
    BRIEF(3, 5),
    /// The eight longest engagements and ten skills: about a page.
    PAGE(8, 10),
    /// Everything that was chosen.
    ALL(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final int engagements;
    private final int skills;

    CvLength(int engagements, int skills) {
        this.engagements = engagements;
        this.skills = skills;
    }

    /// How many engagements are told at most.
    public int engagements() {
        return engagements;
    }

    /// How many skills are listed at most.
    public int skills() {
        return skills;
    }
}
