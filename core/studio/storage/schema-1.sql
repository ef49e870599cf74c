-- Every request that was accepted, before it ran.
CREATE TABLE history (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    created_ms      INTEGER NOT NULL,           -- since 1970, UTC
    prompt          TEXT NOT NULL,
    negative_prompt TEXT NOT NULL,
    request         TEXT NOT NULL,              -- JSON
    search          TEXT NOT NULL,              -- prompts and model, case folded
    state           TEXT NOT NULL,
    error           TEXT NOT NULL DEFAULT '',
    starred         INTEGER NOT NULL DEFAULT 0,
    hidden          INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX history_by_prompt ON history (prompt, negative_prompt, id);
CREATE INDEX history_by_state ON history (state);

-- An index of the picture files; can be made again from them, save ratings.
CREATE TABLE picture (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    path       TEXT NOT NULL UNIQUE,            -- below the outputs folder
    created_ms INTEGER NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    request    TEXT NOT NULL,                   -- JSON; empty where the file carries none
    search     TEXT NOT NULL,
    rating     INTEGER NOT NULL DEFAULT 0,
    history_id INTEGER NOT NULL DEFAULT 0,
    removed    INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX picture_by_age ON picture (removed, created_ms DESC, id DESC);
