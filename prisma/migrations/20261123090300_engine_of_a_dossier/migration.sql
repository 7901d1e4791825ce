-- Hash of the engine that last computed the deadlines of a dossier: the nightly check says which an older one computed.
ALTER TABLE dossiers ADD COLUMN computed_with text;
