-- Which contents are one paper read twice. A row for each content that has been compared with those before it.
CREATE TABLE paper (
    sha256     TEXT PRIMARY KEY,
    -- the content that stands for both; null where it stands itself
    version_of TEXT,
    -- 1 where it stood by itself before: cases may have been found with it
    withdrawn  INTEGER NOT NULL DEFAULT 0,
    -- why, in Swedish figures; holds no text of the document
    reason     TEXT
);
CREATE INDEX paper_by_version ON paper (version_of);

-- What the same paper read again most likely shares one of.
CREATE TABLE paper_key (
    hash   BIGINT NOT NULL,
    sha256 TEXT   NOT NULL REFERENCES paper (sha256),
    PRIMARY KEY (hash, sha256)
);
CREATE INDEX paper_key_by_content ON paper_key (sha256);
