package app.tremplin.domain;

/// How a CV tells of an engagement.
public enum CvTone {
    /// One sentence at most: the first result, or what was done.
    SHORT,
    /// What was done, its results, languages and people.
    FULL,
    /// Situation, action, result: the form interviewers ask for.
    STORY
}
