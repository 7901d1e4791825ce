-- Which of a deadline's readings a lawyer relies on, and why: {name, reason, by, at}. Alerts keep following the earliest.
ALTER TABLE deadlines ADD COLUMN chosen_reading jsonb;
