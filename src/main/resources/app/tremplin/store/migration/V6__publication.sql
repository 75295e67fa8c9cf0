-- Where an organisation's page was last written to, to tell when that is older than the register.
CREATE TABLE publication (
    issuer_id    TEXT NOT NULL PRIMARY KEY REFERENCES issuer (id),
    folder       TEXT NOT NULL,
    published_at TEXT NOT NULL
) STRICT;
