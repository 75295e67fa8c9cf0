ALTER TABLE volunteer ADD COLUMN nickname TEXT;
