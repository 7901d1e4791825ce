-- A translation has a price before it is ordered, and is ordered before it is here; until now it was written down once here.
-- {state, sworn, to, translator, court, costCents, orderedOn, receivedOn, paidBy}; null: not translated, as far as anybody knows.
-- Of every firm: the owner is bound by its own policies while they are forced.
ALTER TABLE documents NO FORCE ROW LEVEL SECURITY;
UPDATE documents SET translation = jsonb_build_object(
    'state', 'received', 'sworn', translation -> 'sworn', 'to', 'fr', 'translator', translation -> 'translator',
    'court', NULL, 'costCents', NULL, 'orderedOn', NULL, 'receivedOn', translation -> 'translatedOn', 'paidBy', NULL)
  WHERE translation IS NOT NULL AND jsonb_typeof(translation) = 'object';
ALTER TABLE documents FORCE ROW LEVEL SECURITY;

-- Asked for, or needless: known before the act comes back with a seal.
ALTER TABLE documents DROP CONSTRAINT documents_legalisation_check;
ALTER TABLE documents ADD CONSTRAINT documents_legalisation_check
  CHECK (legalisation IN ('none', 'requested', 'apostille', 'legalised', 'exempt'));
