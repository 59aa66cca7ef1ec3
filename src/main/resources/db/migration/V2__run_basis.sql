-- What a night's cases were found by: the program and the settings of its rules. Another night under the same builds on them.
ALTER TABLE run ADD COLUMN basis TEXT;
