-- Errors can be shown in any language: their line stays, for people who read the table, and beside it what it is made of.
ALTER TABLE history ADD COLUMN error_json TEXT NOT NULL DEFAULT '';    -- to_json(Error); empty: the line is all there is
