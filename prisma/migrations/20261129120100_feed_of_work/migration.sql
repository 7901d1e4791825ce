-- Software that keeps a copy follows what is billed, and legal aid.
SELECT follow_changes('time_entries', 'time-entry', ARRAY['updated_at']);
SELECT follow_changes('expenses', 'expense', ARRAY['updated_at']);
SELECT follow_changes('fee_items', 'fee', ARRAY['updated_at']);
SELECT follow_changes('fee_agreements', 'fee-agreement', ARRAY['updated_at']);
SELECT follow_changes('billings', 'billing', ARRAY['updated_at']);
SELECT follow_changes('legal_aid_missions', 'legal-aid', ARRAY['updated_at']);
