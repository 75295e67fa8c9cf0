-- Which documents of which issued badges were printed, so that a desk prints those alone that are new. What became of
-- the paper nobody knows: a PDF file that was written, or a job that the spooler took, counts as printed.
CREATE TABLE printed (
    badge_id   TEXT NOT NULL REFERENCES issued_badge (id) ON DELETE CASCADE,
    document   TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    PRIMARY KEY (badge_id, document)
) STRICT;
