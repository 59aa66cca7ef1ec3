-- A year's frame may be one board's. What stood is found anew by the first night of this program, which fills the table.
DROP TABLE standing_grant;
CREATE TABLE standing_grant (
    -- "2026", or a year and a body
    frame   TEXT   NOT NULL,
    case_id TEXT   NOT NULL REFERENCES standing_case (case_id),
    -- öre
    ore     BIGINT NOT NULL,
    PRIMARY KEY (frame, case_id)
);
CREATE INDEX standing_grant_by_case ON standing_grant (case_id);

-- Whether the part sets a frame.
ALTER TABLE part_mark ADD COLUMN sets_frame INTEGER NOT NULL DEFAULT 0;
CREATE INDEX part_mark_setting_frame ON part_mark (part) WHERE sets_frame = 1;
