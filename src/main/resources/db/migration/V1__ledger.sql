-- The ledger. One text for SQLite and PostgreSQL: times are ISO 8601 in UTC as text, bodies gzipped JSON.

CREATE TABLE run (
    id          TEXT PRIMARY KEY,
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    version     TEXT NOT NULL,
    files_in    INTEGER,
    files_read  INTEGER,
    duplicates  INTEGER,
    quarantined INTEGER,
    waiting     INTEGER
);

-- One row for each file taken from the inbox, ever. claim = the run that took it, "/", its name.
CREATE TABLE file (
    claim        TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    state        TEXT NOT NULL
        CHECK (state IN ('WAITING', 'RUNNING', 'STUCK', 'FAILED', 'DONE', 'QUARANTINED', 'DUPLICATE')),
    tries        INTEGER NOT NULL DEFAULT 0,
    interrupted  INTEGER NOT NULL DEFAULT 0,
    duplicate_of TEXT REFERENCES file (claim),
    -- where the original lies or is to be moved to, below home; null while it is in the inbox
    place        TEXT UNIQUE
);
CREATE INDEX file_by_content ON file (sha256);
CREATE INDEX file_by_state ON file (state);

-- Every attempt to read a file; ended_at is null where the process died during it.
CREATE TABLE attempt (
    claim      TEXT    NOT NULL REFERENCES file (claim),
    number     INTEGER NOT NULL,
    run_id     TEXT    NOT NULL REFERENCES run (id),
    started_at TEXT    NOT NULL,
    ended_at   TEXT,
    stage      TEXT    NOT NULL,
    code       TEXT,
    message    TEXT,
    PRIMARY KEY (claim, number)
);

-- What was read of a content, by the version that read it.
CREATE TABLE document (
    sha256    TEXT  NOT NULL,
    extractor TEXT  NOT NULL,
    read_at   TEXT  NOT NULL,
    body      BYTEA NOT NULL,
    PRIMARY KEY (sha256, extractor)
);

-- What was parsed from it, by the version that parsed it.
CREATE TABLE parsed (
    sha256 TEXT PRIMARY KEY,
    parser TEXT  NOT NULL,
    body   BYTEA NOT NULL
);

CREATE TABLE case_outcome (
    run_id  TEXT    NOT NULL REFERENCES run (id),
    case_id TEXT    NOT NULL,
    number  INTEGER NOT NULL,
    status  TEXT    NOT NULL,
    body    BYTEA   NOT NULL,
    PRIMARY KEY (run_id, number)
);

CREATE TABLE finding (
    run_id      TEXT    NOT NULL REFERENCES run (id),
    case_number INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    rule        TEXT    NOT NULL,
    severity    TEXT    NOT NULL,
    PRIMARY KEY (run_id, case_number, number)
);
