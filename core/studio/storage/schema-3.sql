-- Jobs that were accepted and are not done, so that the queue outlives the program.
CREATE TABLE job (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    history_id INTEGER NOT NULL,
    place      INTEGER NOT NULL,                -- the smallest runs first
    work       TEXT NOT NULL,                   -- JSON: the request, the grid over it
    ended      INTEGER NOT NULL DEFAULT 0       -- kept until the next start: it may be tried again
);

-- The pictures that a job has made and saved.
CREATE TABLE job_picture (
    job    INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,                    -- from 0
    path   TEXT NOT NULL,                       -- below the outputs folder
    PRIMARY KEY (job, number)
);
