-- What a search asks for gets columns of its own, full text goes to FTS5, and a person can say more about a row.

ALTER TABLE history ADD COLUMN resolved  TEXT NOT NULL DEFAULT '';     -- the prompts its pictures were made of, one a line
ALTER TABLE history ADD COLUMN note      TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN model     TEXT NOT NULL DEFAULT '';     -- its name, not its path
ALTER TABLE history ADD COLUMN loras     TEXT NOT NULL DEFAULT '';     -- names, one a line
ALTER TABLE history ADD COLUMN sampler   TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN schedule  TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN seed      INTEGER NOT NULL DEFAULT -1;
ALTER TABLE history ADD COLUMN width     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN height    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN steps     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE history ADD COLUMN guidance  REAL NOT NULL DEFAULT 0;
ALTER TABLE history DROP COLUMN search;

ALTER TABLE picture ADD COLUMN prompt          TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN negative_prompt TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN resolved        TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN note            TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN model           TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN loras           TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN sampler         TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN schedule        TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN seed            INTEGER NOT NULL DEFAULT -1;
ALTER TABLE picture ADD COLUMN steps           INTEGER NOT NULL DEFAULT 0;
ALTER TABLE picture ADD COLUMN guidance        REAL NOT NULL DEFAULT 0;
ALTER TABLE picture ADD COLUMN program         TEXT NOT NULL DEFAULT '';     -- which made it; empty: it does not say
ALTER TABLE picture ADD COLUMN label           INTEGER NOT NULL DEFAULT 0;   -- a ColourLabel
ALTER TABLE picture ADD COLUMN day             TEXT NOT NULL DEFAULT '';     -- yyyy-mm-dd where the person was
ALTER TABLE picture ADD COLUMN trash_path      TEXT NOT NULL DEFAULT '';     -- where a removed file went
ALTER TABLE picture DROP COLUMN search;

UPDATE OR IGNORE history SET
    model = rtrim(request ->> '$.model.path', '/'),
    loras = coalesce((SELECT group_concat(value ->> '$.name', char(10)) FROM json_each(request, '$.loras')), ''),
    sampler = request ->> '$.sampler', schedule = request ->> '$.schedule', seed = request ->> '$.seed',
    width = request ->> '$.width', height = request ->> '$.height', steps = request ->> '$.steps', guidance = CAST(request -> '$.guidance_scale' AS REAL)
    WHERE json_valid(request);
UPDATE OR IGNORE picture SET
    prompt = request ->> '$.prompt', negative_prompt = request ->> '$.negative_prompt',
    resolved = coalesce(request ->> '$.resolved.prompt', ''),
    model = rtrim(request ->> '$.model.path', '/'),
    loras = coalesce((SELECT group_concat(value ->> '$.name', char(10)) FROM json_each(request, '$.loras')), ''),
    sampler = request ->> '$.sampler', schedule = request ->> '$.schedule', seed = request ->> '$.seed',
    steps = request ->> '$.steps', guidance = CAST(request -> '$.guidance_scale' AS REAL), program = 'Sfumato'
    WHERE json_valid(request);
-- "/models/dream.safetensors" is called "dream", the built-in model "scenery".
UPDATE history SET model = replace(replace(model, rtrim(model, replace(model, '/', '')), ''), '.safetensors', '');
UPDATE picture SET model = replace(replace(model, rtrim(model, replace(model, '/', '')), ''), '.safetensors', '');
UPDATE history SET model = 'scenery' WHERE model = '' AND json_valid(request);
UPDATE picture SET model = 'scenery' WHERE model = '' AND json_valid(request);
UPDATE picture SET day = date(created_ms / 1000, 'unixepoch', 'localtime');

-- Every fact that is compared or sorted by, in one index: such questions never read the rows themselves.
DROP INDEX picture_by_age;
CREATE INDEX picture_facts ON picture (removed, created_ms DESC, id DESC, day, rating, label, seed, width, height, steps, guidance,
    sampler, schedule, model, loras, program, history_id);
CREATE INDEX picture_by_request ON picture (history_id, removed, id);
CREATE INDEX history_facts ON history (hidden, id DESC, created_ms, starred, state, seed, width, height, steps, guidance, sampler, schedule, model);

CREATE TABLE album (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL COLLATE NOCASE,
    created_ms INTEGER NOT NULL,
    removed    INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX album_by_name ON album (name) WHERE NOT removed;
CREATE TABLE album_picture (
    album_id   INTEGER NOT NULL REFERENCES album (id) ON DELETE CASCADE,
    picture_id INTEGER NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    PRIMARY KEY (album_id, picture_id)
) WITHOUT ROWID;
CREATE INDEX album_by_picture ON album_picture (picture_id);

-- Words are kept once: FTS5 reads the texts from the tables themselves, triggers tell it what changed.
CREATE VIRTUAL TABLE history_words USING fts5 (prompt, negative_prompt, resolved, model, loras, note,
    content = 'history', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO history_words (history_words) VALUES ('rebuild');
CREATE TRIGGER history_words_new AFTER INSERT ON history BEGIN
    INSERT INTO history_words (rowid, prompt, negative_prompt, resolved, model, loras, note)
        VALUES (new.id, new.prompt, new.negative_prompt, new.resolved, new.model, new.loras, new.note);
END;
CREATE TRIGGER history_words_changed AFTER UPDATE OF prompt, negative_prompt, resolved, model, loras, note ON history BEGIN
    INSERT INTO history_words (history_words, rowid, prompt, negative_prompt, resolved, model, loras, note)
        VALUES ('delete', old.id, old.prompt, old.negative_prompt, old.resolved, old.model, old.loras, old.note);
    INSERT INTO history_words (rowid, prompt, negative_prompt, resolved, model, loras, note)
        VALUES (new.id, new.prompt, new.negative_prompt, new.resolved, new.model, new.loras, new.note);
END;

CREATE VIRTUAL TABLE picture_words USING fts5 (prompt, negative_prompt, resolved, model, loras, note, path,
    content = 'picture', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO picture_words (picture_words) VALUES ('rebuild');
CREATE TRIGGER picture_words_new AFTER INSERT ON picture BEGIN
    INSERT INTO picture_words (rowid, prompt, negative_prompt, resolved, model, loras, note, path)
        VALUES (new.id, new.prompt, new.negative_prompt, new.resolved, new.model, new.loras, new.note, new.path);
END;
CREATE TRIGGER picture_words_changed AFTER UPDATE OF prompt, negative_prompt, resolved, model, loras, note, path ON picture BEGIN
    INSERT INTO picture_words (picture_words, rowid, prompt, negative_prompt, resolved, model, loras, note, path)
        VALUES ('delete', old.id, old.prompt, old.negative_prompt, old.resolved, old.model, old.loras, old.note, old.path);
    INSERT INTO picture_words (rowid, prompt, negative_prompt, resolved, model, loras, note, path)
        VALUES (new.id, new.prompt, new.negative_prompt, new.resolved, new.model, new.loras, new.note, new.path);
END;
