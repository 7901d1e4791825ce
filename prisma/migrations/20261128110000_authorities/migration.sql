-- Every authority a letter goes to has a record of the firm's own, with the office that letters name under it.
-- `serves`: départements (or countries, for a consulate) for which the firm has said it is the competent one, where no
-- text that was read gives the area.

ALTER TABLE organisations
  DROP CONSTRAINT organisations_kind_check,
  ADD CONSTRAINT organisations_kind_check CHECK (kind IN ('prefecture', 'tribunal', 'cour-appel', 'ofii', 'consulat',
    'crrv', 'visas', 'naturalisation', 'ministre', 'commission', 'mairie', 'tribunal-judiciaire', 'parquet',
    'bureau-aj', 'cnda', 'employer', 'other')),
  ADD COLUMN service text,
  ADD COLUMN serves text[] NOT NULL DEFAULT '{}';
