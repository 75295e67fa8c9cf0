-- A badge that somebody handed over, kept byte for byte for ever. Of one badge, told by its issuer's identifiers, the
-- newest issue is the current one and the others are its history.
CREATE TABLE received_badge (
    id            TEXT    NOT NULL PRIMARY KEY,
    volunteer_id  TEXT    NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    issuer_id     TEXT    NOT NULL,
    credential_id TEXT    NOT NULL,
    title         TEXT    NOT NULL,
    issuer_name   TEXT    NOT NULL,
    self_declared INTEGER NOT NULL CHECK (self_declared IN (0, 1)),
    issued_at     TEXT,
    received_at   TEXT    NOT NULL,
    newest        INTEGER NOT NULL CHECK (newest IN (0, 1)),
    extension     TEXT    NOT NULL,
    digest        TEXT    NOT NULL,
    content       BLOB    NOT NULL,
    UNIQUE (volunteer_id, digest)
) STRICT;

CREATE UNIQUE INDEX one_newest ON received_badge (volunteer_id, issuer_id, credential_id) WHERE newest = 1;

-- An organisation's word for a badge that somebody else signed, byte for byte.
CREATE TABLE received_endorsement (
    id            TEXT    NOT NULL PRIMARY KEY,
    volunteer_id  TEXT    NOT NULL REFERENCES volunteer (id) ON DELETE CASCADE,
    credential_id TEXT    NOT NULL,
    issuer_name   TEXT    NOT NULL,
    issued_at     TEXT    NOT NULL,
    received_at   TEXT    NOT NULL,
    digest        TEXT    NOT NULL,
    content       BLOB    NOT NULL,
    UNIQUE (volunteer_id, digest)
) STRICT;

CREATE INDEX endorsement_of_badge ON received_endorsement (volunteer_id, credential_id);

-- Keys of organisations, from lists that the person imported.
CREATE TABLE known_issuer (
    did         TEXT NOT NULL,
    key         TEXT NOT NULL,
    name        TEXT NOT NULL,
    since       TEXT NOT NULL,
    until       TEXT,
    source      TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    PRIMARY KEY (did, key)
) STRICT;

-- The latest copy of each status list.
CREATE TABLE status_copy (
    list_id     TEXT NOT NULL PRIMARY KEY,
    issuer      TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    valid_from  TEXT NOT NULL,
    source      TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    content     TEXT NOT NULL
) STRICT;

-- Keys that organisations' websites listed when the person asked there.
CREATE TABLE online_key (
    did   TEXT NOT NULL,
    key   TEXT NOT NULL,
    name  TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (did, key)
) STRICT;
