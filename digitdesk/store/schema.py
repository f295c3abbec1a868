"""The tables of a project file, and the two numbers in its header that say what it is."""

APPLICATION = 0x4467446B
"""`application_id`: "DgDk"."""
VERSION = 6
"""`user_version`: raised when the tables change; a file with a higher one is refused."""
UPGRADES = {
    1: "ALTER TABLE page ADD COLUMN form TEXT NOT NULL DEFAULT ''",
    2: "ALTER TABLE page ADD COLUMN form_page INTEGER NOT NULL DEFAULT 0",
    3: "ALTER TABLE audit ADD COLUMN action INTEGER REFERENCES action",
    4: """
CREATE TABLE answer (                         -- what an act put down in an audit
    action INTEGER NOT NULL REFERENCES action,
    audit INTEGER NOT NULL REFERENCES audit,
    place INTEGER NOT NULL,                   -- of its sample
    old_typed TEXT,
    new_typed TEXT,
    PRIMARY KEY (action, audit, place)
) WITHOUT ROWID""",
    5: "ALTER TABLE page ADD COLUMN turn INTEGER NOT NULL DEFAULT 0",
}
"""What makes the next version of a file of this one."""

PAGES_A_SOURCE = 1 << 20
"""A page's key is its source's x this + its number (from 1), so that keys stand in the order of the pages."""

TABLES = (
    """
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL                       -- JSON
) WITHOUT ROWID;

CREATE TABLE source (                         -- a file, in the order of listing
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,                -- as the system names it (os.fsencode)
    name TEXT NOT NULL UNIQUE,                -- as people see it
    size INTEGER,                             -- bytes; NULL: not known yet
    hash BLOB,                                -- BLAKE2b of the content, 16 bytes; NULL: not known yet
    twin INTEGER,                             -- the first source with the same content
    pages INTEGER,                            -- NULL: not counted yet
    done INTEGER NOT NULL DEFAULT 0,          -- pages read
    worst TEXT NOT NULL DEFAULT '',           -- the status of its worst reading
    state TEXT NOT NULL DEFAULT 'waiting',
    message TEXT NOT NULL DEFAULT ''          -- why it was set aside
);
CREATE INDEX source_by_size ON source (size);
CREATE INDEX source_by_hash ON source (hash);
CREATE INDEX source_by_state ON source (state);

CREATE TABLE generation (                     -- one way of reading: which model, which settings
    id INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    layout TEXT NOT NULL,
    at TEXT NOT NULL
);

CREATE TABLE page (
    id INTEGER PRIMARY KEY,                   -- source x 2^20 + number
    generation INTEGER NOT NULL REFERENCES generation,
    form TEXT NOT NULL DEFAULT '',            -- the name of the form that it was laid on; empty: none
    form_page INTEGER NOT NULL DEFAULT 0,     -- and that one's page, from 1
    turn INTEGER NOT NULL DEFAULT 0           -- by so many right angles to the right it stands upright
);

CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES page,
    place INTEGER NOT NULL,                   -- order on the page, from 0
    generation INTEGER NOT NULL REFERENCES generation,
    field TEXT NOT NULL,
    x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    cells TEXT NOT NULL,                      -- JSON: [[x, y, width, height], ...]
    read TEXT NOT NULL,                       -- what the model read
    text TEXT NOT NULL,                       -- the same with signs
    confidence REAL NOT NULL,
    status TEXT NOT NULL,
    message TEXT NOT NULL,
    others TEXT NOT NULL,                     -- JSON: [[value, confidence], ...]
    value TEXT NOT NULL,                      -- what stands now
    review TEXT NOT NULL DEFAULT 'open',
    checked INTEGER NOT NULL DEFAULT 0,       -- bit n: digit n was seen by a person
    who TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT ''
);
CREATE INDEX reading_in_order ON reading (page, place);
CREATE INDEX reading_by_doubt ON reading (review, confidence, status);
CREATE INDEX reading_by_confidence ON reading (confidence, status);
CREATE INDEX reading_by_field ON reading (field, review, confidence, status);

CREATE TABLE digit (
    id INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading ON DELETE CASCADE,
    place INTEGER NOT NULL,                   -- from 0
    label INTEGER,                            -- as it stands now; NULL: the value has not one character for each digit
    confidence REAL NOT NULL,                 -- of what the model read there
    checked INTEGER NOT NULL DEFAULT 0,
    x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    guess BLOB NOT NULL,                      -- float32 [11], little-endian
    image BLOB NOT NULL                       -- uint8 [28, 28], zlib
);
CREATE INDEX digit_of_reading ON digit (reading, place);
CREATE INDEX digit_by_label ON digit (label, checked, confidence);

CREATE TABLE crop (                           -- the field as a small picture, for when the page is gone
    reading INTEGER PRIMARY KEY REFERENCES reading ON DELETE CASCADE,
    x INTEGER NOT NULL, y INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    jpeg BLOB NOT NULL
);

CREATE TABLE action (                         -- what a person did; the history is never rewritten
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,                         -- UTC, ISO 8601
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER REFERENCES action,         -- the action that an undo took back or a redo brought back
    state TEXT NOT NULL DEFAULT 'done'        -- done, undone, or gone (undone, and another was done since)
);
CREATE INDEX action_by_state ON action (state, id) WHERE target IS NULL;

CREATE TABLE change (
    action INTEGER NOT NULL REFERENCES action,
    reading INTEGER NOT NULL,                 -- may be gone: pages are read anew, the history stays
    page INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL, old_review TEXT NOT NULL, old_checked INTEGER NOT NULL,
    new_value TEXT NOT NULL, new_review TEXT NOT NULL, new_checked INTEGER NOT NULL,
    PRIMARY KEY (action, reading)
) WITHOUT ROWID;
CREATE INDEX change_of_reading ON change (reading, action);

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    population INTEGER NOT NULL,              -- accepted fields that the sample was drawn from
    action INTEGER REFERENCES action          -- that began it; once that is taken back, the audit does not count
);

CREATE TABLE sample (
    audit INTEGER NOT NULL REFERENCES audit,
    place INTEGER NOT NULL,                   -- in the order drawn, from 0
    reading INTEGER NOT NULL,
    accepted TEXT NOT NULL,                   -- the value when it was drawn
    typed TEXT,                               -- what a person read who did not see it; NULL: not asked yet
    PRIMARY KEY (audit, place)
) WITHOUT ROWID;
"""
    + f"{UPGRADES[4]};"
)


def page_keys(source: int) -> tuple[int, int]:
    """Between these two lie the keys of all pages of a source."""
    return source * PAGES_A_SOURCE, (source + 1) * PAGES_A_SOURCE
