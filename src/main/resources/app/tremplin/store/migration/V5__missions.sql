-- Evidence of a mission: a file of the workspace's folder `attachments`, named by its SHA-256.
CREATE TABLE mission_attachment (
    mission_id TEXT    NOT NULL REFERENCES mission (id) ON DELETE CASCADE,
    digest     TEXT    NOT NULL,
    extension  TEXT    NOT NULL CHECK (extension IN ('jpg', 'png', 'pdf')),
    name       TEXT    NOT NULL,
    size       INTEGER NOT NULL CHECK (size > 0),
    position   INTEGER NOT NULL,
    PRIMARY KEY (mission_id, digest)
) STRICT;

-- What is being typed into a mission form, until it is saved or cancelled.
CREATE TABLE mission_draft (
    slot       TEXT NOT NULL,
    field      TEXT NOT NULL,
    words      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (slot, field)
) STRICT;

-- What a person said the columns of a planning table mean, by the table's header. The lists have one line a column.
CREATE TABLE planning_header (
    header TEXT NOT NULL PRIMARY KEY,
    fields TEXT NOT NULL
) STRICT;

-- What a person said the appointments of a calendar are, by their title.
CREATE TABLE calendar_title (
    title        TEXT NOT NULL PRIMARY KEY,
    event        TEXT NOT NULL,
    mission_type TEXT NOT NULL
) STRICT;
