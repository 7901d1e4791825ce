-- A step that comes back stays open; the days on which somebody did it, in order.
ALTER TABLE tasks ADD COLUMN repeated_on jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(repeated_on) = 'array');
GRANT UPDATE (repeated_on) ON tasks TO quantieme_app;
