-- What stands between nights, so that a night loads only what its new documents touch.

-- The cases that hold, each as the night wrote it that last found it new or changed. One row in case_outcome for each
-- such night, no longer one for every case and night.
CREATE TABLE standing_case (
    case_id TEXT    PRIMARY KEY,
    run_id  TEXT    NOT NULL,
    number  INTEGER NOT NULL,
    status  TEXT    NOT NULL,
    FOREIGN KEY (run_id, number) REFERENCES case_outcome (run_id, number)
);
INSERT INTO standing_case (case_id, run_id, number, status)
    SELECT case_id, run_id, MIN(number), MIN(status) FROM case_outcome
    WHERE run_id = (SELECT id FROM run WHERE finished_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1)
    GROUP BY case_id, run_id;

CREATE TABLE standing_part (
    part    TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES standing_case (case_id),
    PRIMARY KEY (part, case_id)
);
CREATE INDEX standing_part_by_case ON standing_part (case_id);

-- Öre granted by the standing cases, by year of decision.
CREATE TABLE standing_grant (
    year    INTEGER NOT NULL,
    case_id TEXT    NOT NULL REFERENCES standing_case (case_id),
    ore     BIGINT  NOT NULL,
    PRIMARY KEY (year, case_id)
);
CREATE INDEX standing_grant_by_case ON standing_grant (case_id);

-- What the records of a part are found by: JSON, and each of its keys.
CREATE TABLE part_mark (
    part   TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    body   TEXT NOT NULL
);
CREATE TABLE part_key (
    key  BIGINT NOT NULL,
    part TEXT   NOT NULL,
    PRIMARY KEY (key, part)
);

-- Contents parsed since the last night ended.
CREATE TABLE unsettled (sha256 TEXT PRIMARY KEY);
INSERT INTO unsettled (sha256) SELECT sha256 FROM parsed;

-- Number of the last review event that the night's cases rest on.
ALTER TABLE run ADD COLUMN reviewed BIGINT NOT NULL DEFAULT 0;

-- How many cases of each status stood when the night ended.
CREATE TABLE run_status (
    run_id TEXT    NOT NULL REFERENCES run (id),
    status TEXT    NOT NULL,
    cases  INTEGER NOT NULL,
    PRIMARY KEY (run_id, status)
);
INSERT INTO run_status (run_id, status, cases) SELECT run_id, status, COUNT(*) FROM case_outcome GROUP BY run_id, status;

-- Never read: a case's body has its findings.
DROP TABLE finding;
