-- A picture is known by its content, wherever its file lies (FileIdentity), and keeps the day it was made on.
ALTER TABLE picture ADD COLUMN bytes   INTEGER NOT NULL DEFAULT 0;     -- of its file; 0: not looked at yet
ALTER TABLE picture ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN zone_s  INTEGER;                        -- seconds east of UTC where it was made; NULL: not noted
CREATE INDEX picture_by_content ON picture (content) WHERE content <> '';
-- What a scan compares with the files, without the rows.
CREATE INDEX picture_files ON picture (path, removed, bytes);

ALTER TABLE history ADD COLUMN day    TEXT NOT NULL DEFAULT '';        -- yyyy-mm-dd where the person was
ALTER TABLE history ADD COLUMN zone_s INTEGER;
UPDATE history SET day = date(created_ms / 1000, 'unixepoch', 'localtime');
DROP INDEX history_facts;
CREATE INDEX history_facts ON history (hidden, id DESC, day, starred, state, seed, width, height, steps, guidance, sampler, schedule, model);
