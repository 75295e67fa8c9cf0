-- An organisation that signs badges here. Its keys lie in files of their own, never in this one.
CREATE TABLE issuer (
    id              TEXT    NOT NULL PRIMARY KEY,
    name            TEXT    NOT NULL,
    url             TEXT    NOT NULL,
    email           TEXT    NOT NULL,
    logo_type       TEXT,
    logo            BLOB,
    domain          TEXT,
    verify_address  TEXT    NOT NULL,
    status_address  TEXT,
    validity_months INTEGER,
    language        TEXT    NOT NULL,
    CHECK ((logo IS NULL) = (logo_type IS NULL))
) STRICT;

-- Its public keys. The one without an end is in use. jwk is the did:jwk that signs its badges as a JWT.
CREATE TABLE issuer_key (
    did       TEXT NOT NULL PRIMARY KEY,
    issuer_id TEXT NOT NULL REFERENCES issuer (id),
    since     TEXT NOT NULL,
    until     TEXT,
    jwk       TEXT
) STRICT;

CREATE UNIQUE INDEX one_key_in_use ON issuer_key (issuer_id) WHERE until IS NULL;

-- Passphrases tried in vain since the last good one.
CREATE TABLE passphrase_attempt (
    issuer_id TEXT    NOT NULL PRIMARY KEY REFERENCES issuer (id),
    failures  INTEGER NOT NULL CHECK (failures > 0),
    last_at   TEXT    NOT NULL
) STRICT;

-- A status list belongs to the key that signs it, to the identifier its badges give for their issuer, and to the folder
-- where it is published. It is signed anew, with a later date, whenever it is handed out.
CREATE TABLE status_list (
    issuer_id  TEXT    NOT NULL REFERENCES issuer (id),
    number     INTEGER NOT NULL CHECK (number >= 0),
    key_did    TEXT    NOT NULL REFERENCES issuer_key (did),
    issuer_did TEXT    NOT NULL,
    folder     TEXT    NOT NULL,
    valid_from TEXT,
    PRIMARY KEY (issuer_id, number)
) STRICT;

-- Places in the status lists that are taken, counted through all of them. Rows stay for ever: no place is used twice.
CREATE TABLE status_place (
    issuer_id TEXT    NOT NULL REFERENCES issuer (id),
    place     INTEGER NOT NULL CHECK (place >= 0),
    PRIMARY KEY (issuer_id, place)
) STRICT;

-- The register: a badge that an organisation signed here, kept byte for byte.
CREATE TABLE issued_badge (
    id            TEXT    NOT NULL PRIMARY KEY,
    issuer_id     TEXT    NOT NULL REFERENCES issuer (id),
    key_did       TEXT    NOT NULL REFERENCES issuer_key (did),
    holder        TEXT    NOT NULL,
    holder_folded TEXT    NOT NULL,
    holder_did    TEXT,
    title         TEXT    NOT NULL,
    issued_at     TEXT    NOT NULL,
    minutes       INTEGER NOT NULL,
    json          TEXT    NOT NULL,
    token         TEXT    NOT NULL,
    status_index  INTEGER,
    status        TEXT    NOT NULL CHECK (status IN ('valid', 'suspended', 'revoked')),
    status_at     TEXT,
    status_reason TEXT    NOT NULL,
    FOREIGN KEY (issuer_id, status_index) REFERENCES status_place (issuer_id, place),
    CHECK ((status = 'valid') = (status_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_badge_for_a_place ON issued_badge (issuer_id, status_index) WHERE status_index IS NOT NULL;
CREATE INDEX issued_by ON issued_badge (issuer_id, issued_at);

CREATE TABLE issued_skill (
    badge_id TEXT    NOT NULL REFERENCES issued_badge (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    skill_id TEXT    NOT NULL,
    PRIMARY KEY (badge_id, position)
) STRICT;

-- Which missions of which volunteer a badge confirms, so that issuing them a second time is noticed.
CREATE TABLE issued_mission (
    badge_id   TEXT NOT NULL REFERENCES issued_badge (id) ON DELETE CASCADE,
    mission_id TEXT NOT NULL,
    PRIMARY KEY (badge_id, mission_id)
) STRICT;

CREATE INDEX issued_for_mission ON issued_mission (mission_id);
