-- A person. One row is the owner of this copy of Tremplin.
CREATE TABLE volunteer (
    id            TEXT    NOT NULL PRIMARY KEY,
    owner         INTEGER NOT NULL CHECK (owner IN (0, 1)),
    name          TEXT    NOT NULL,
    accreditation TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX one_owner ON volunteer (owner) WHERE owner = 1;

CREATE TABLE volunteer_email (
    volunteer_id TEXT    NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    email        TEXT    NOT NULL,
    PRIMARY KEY (volunteer_id, position)
) STRICT;

-- Either total_minutes is given, or start_time and end_time are.
CREATE TABLE mission (
    id            TEXT    NOT NULL PRIMARY KEY,
    volunteer_id  TEXT    NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    event         TEXT    NOT NULL,
    mission_type  TEXT    NOT NULL,
    site          TEXT    NOT NULL,
    first_day     TEXT    NOT NULL,
    last_day      TEXT    NOT NULL,
    total_minutes INTEGER,
    start_time    TEXT,
    end_time      TEXT,
    account       TEXT    NOT NULL,
    people_met    TEXT    NOT NULL,
    languages     TEXT    NOT NULL,
    situation     TEXT    NOT NULL,
    action        TEXT    NOT NULL,
    result        TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('declared', 'confirmed', 'refused')),
    state_by      TEXT    NOT NULL,
    state_at      TEXT,
    state_reason  TEXT    NOT NULL,
    CHECK ((total_minutes IS NULL) = (start_time IS NOT NULL AND end_time IS NOT NULL)),
    CHECK ((state = 'declared') = (state_at IS NULL))
) STRICT;

CREATE INDEX mission_of_volunteer ON mission (volunteer_id, first_day);

-- A signed badge, kept byte for byte.
CREATE TABLE badge (
    id           TEXT    NOT NULL PRIMARY KEY,
    volunteer_id TEXT    NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    title        TEXT    NOT NULL,
    issued_at    TEXT    NOT NULL,
    minutes      INTEGER NOT NULL,
    json         TEXT    NOT NULL,
    token        TEXT    NOT NULL
) STRICT;

CREATE TABLE badge_skill (
    badge_id TEXT    NOT NULL REFERENCES badge (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    skill_id TEXT    NOT NULL,
    PRIMARY KEY (badge_id, position)
) STRICT;
