-- What persons decide in review. Rows are only ever added.

CREATE TABLE review_event (
    number    BIGINT PRIMARY KEY,
    at        TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    act       TEXT   NOT NULL
        CHECK (act IN ('CONFIRM', 'CORRECT', 'DISMISS', 'DEFER', 'PAIR', 'UNPAIR', 'UNDO')),
    -- what it is about, by content and place: JSON
    subject   TEXT   NOT NULL,
    old_value TEXT,
    new_value TEXT,
    reason    TEXT   NOT NULL
);

-- The parts that an event touches, to tell whether somebody else has been at them.
CREATE TABLE review_part (
    part   TEXT   NOT NULL,
    number BIGINT NOT NULL REFERENCES review_event (number),
    PRIMARY KEY (part, number)
);

-- The last number given; the one row that two writers wait for each other at.
CREATE TABLE review_counter (last BIGINT NOT NULL);
INSERT INTO review_counter (last) VALUES (0);

-- Who may log in, where the page is open to others than this machine; an encoded, salted hash.
CREATE TABLE reviewer (
    name     TEXT PRIMARY KEY,
    password TEXT NOT NULL
);
