-- What was done to the ledger and the archive beside nights. Rows are only ever added.
CREATE TABLE upkeep_event (
    number BIGINT PRIMARY KEY,
    at     TEXT   NOT NULL,
    person TEXT   NOT NULL,
    act    TEXT   NOT NULL CHECK (act IN ('RESTORE', 'RETAIN', 'ERASE', 'PART')),
    -- figures, ids and hashes; no names and no text of documents
    detail TEXT   NOT NULL
);

-- What is left of the findings of cases whose documents were deleted for their age.
CREATE TABLE kept_finding (
    case_id    TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    rule       TEXT    NOT NULL,
    severity   TEXT    NOT NULL,
    -- as compared, in the unit of the type; null where nothing was
    type       TEXT    NOT NULL,
    expected   TEXT,
    actual     TEXT,
    difference TEXT,
    PRIMARY KEY (case_id, number)
);
