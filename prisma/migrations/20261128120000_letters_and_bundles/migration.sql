-- Letters, exhibits and bundles are one thing (docs/adr/0026-one-list-of-exhibits.md).

ALTER TABLE letters
  -- The version of its document that was written last; later ones are somebody's own.
  ADD COLUMN produced integer NOT NULL DEFAULT 1 CHECK (produced > 0),
  -- What was typed for it, sealed like its document; null: written before it was kept.
  ADD COLUMN sealed_typed bytea,
  -- The bundle whose exhibits it lists; null: there was none.
  ADD COLUMN bundle_id uuid,
  -- [{documentId, number, title, datedOn}] as it lists them; null: it lists none, or was written before it was kept.
  ADD COLUMN exhibits jsonb CHECK (jsonb_typeof(exhibits) = 'array'),
  -- Numbers of exhibits that its text cites.
  ADD COLUMN cites integer[] NOT NULL DEFAULT '{}',
  ADD FOREIGN KEY (firm_id, bundle_id) REFERENCES bundles (firm_id, id);
GRANT UPDATE (template, law_on, citations, limits, written_by, written_at, produced, sealed_typed, bundle_id, exhibits,
  cites) ON letters TO quantieme_app;

ALTER TABLE bundle_items
  -- The pleading that the exhibits go with.
  ADD COLUMN main boolean NOT NULL DEFAULT false,
  -- The version of its document that somebody said is signed.
  ADD COLUMN signed_number integer CHECK (signed_number > 0),
  ADD CHECK (main OR signed_number IS NULL),
  DROP CONSTRAINT bundle_items_trouble_check,
  ADD CONSTRAINT bundle_items_trouble_check CHECK (trouble IN ('unreadable', 'encrypted', 'not-convertible', 'no-office',
    'not-printed', 'unfinished'));
CREATE UNIQUE INDEX bundle_items_main ON bundle_items (firm_id, bundle_id) WHERE main;

-- {title, fileName, pages} of the pleading, as it was filed.
ALTER TABLE bundles
  ADD COLUMN filed_main jsonb CHECK (jsonb_typeof(filed_main) = 'object'),
  ADD CHECK (filed_main IS NULL OR filed_at IS NOT NULL);

-- What was filed is not rewritten; that it was filed may be taken back.
DROP TRIGGER bundles_filed ON bundles;
CREATE TRIGGER bundles_filed BEFORE UPDATE ON bundles FOR EACH ROW
  WHEN (OLD.filed_at IS NOT NULL AND NEW.filed_at IS NOT NULL)
  EXECUTE FUNCTION refuse_erasure();
