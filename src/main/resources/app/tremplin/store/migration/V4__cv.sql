-- What a person wrote in place of a composed text, and the composed text they had before them.
CREATE TABLE cv_edit (
    volunteer_id TEXT NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    language     TEXT NOT NULL,
    tone         TEXT NOT NULL,
    block        TEXT NOT NULL,
    composed     TEXT NOT NULL,
    text         TEXT NOT NULL,
    PRIMARY KEY (volunteer_id, language, tone, block)
) STRICT;

-- What a person chose for their CV. The lists are ids, one a line.
CREATE TABLE cv_choice (
    volunteer_id      TEXT    NOT NULL PRIMARY KEY REFERENCES volunteer (id) ON DELETE CASCADE,
    language          TEXT    NOT NULL,
    tone              TEXT    NOT NULL,
    length            TEXT    NOT NULL,
    word              TEXT    NOT NULL,
    missions_left_out TEXT    NOT NULL,
    skills_left_out   TEXT    NOT NULL,
    skill_order       TEXT    NOT NULL,
    proof             INTEGER NOT NULL CHECK (proof IN (0, 1))
) STRICT;
