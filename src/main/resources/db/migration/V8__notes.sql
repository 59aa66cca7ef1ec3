-- A person may write a note on a case, and give it to a colleague. What acts there are can only be widened in a new table.
CREATE TABLE review_event_8 (
    number    BIGINT PRIMARY KEY,
    at        TEXT   NOT NULL,
    person    TEXT   NOT NULL,
    act       TEXT   NOT NULL
        CHECK (act IN ('CONFIRM', 'CORRECT', 'DISMISS', 'DEFER', 'PAIR', 'UNPAIR', 'NOTE', 'ASSIGN', 'UNDO')),
    subject   TEXT   NOT NULL,
    old_value TEXT,
    new_value TEXT,
    reason    TEXT   NOT NULL
);
INSERT INTO review_event_8 (number, at, person, act, subject, old_value, new_value, reason)
    SELECT number, at, person, act, subject, old_value, new_value, reason FROM review_event;

CREATE TABLE review_part_8 (
    part   TEXT   NOT NULL,
    number BIGINT NOT NULL REFERENCES review_event_8 (number),
    PRIMARY KEY (part, number)
);
INSERT INTO review_part_8 (part, number) SELECT part, number FROM review_part;

DROP TABLE review_part;
DROP TABLE review_event;
ALTER TABLE review_event_8 RENAME TO review_event;
ALTER TABLE review_part_8 RENAME TO review_part;
