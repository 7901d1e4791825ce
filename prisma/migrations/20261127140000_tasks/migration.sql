-- What has to be done: the steps of a procedure and whatever else somebody writes down.

-- A firm's own versions of the list of a procedure; number 0 is the product's and has no row.
CREATE TABLE task_templates (
  firm_id uuid NOT NULL REFERENCES firms (id),
  procedure text NOT NULL CHECK (procedure <> ''),
  number integer NOT NULL CHECK (number > 0),
  steps jsonb NOT NULL CHECK (jsonb_typeof(steps) = 'array'),
  note text NOT NULL DEFAULT '',
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  -- Followed by new dossiers; at most one a procedure.
  active boolean NOT NULL,
  PRIMARY KEY (firm_id, procedure, number),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE UNIQUE INDEX task_templates_active ON task_templates (firm_id, procedure) WHERE active;
SELECT protect_by_firm('task_templates');
GRANT SELECT, INSERT ON task_templates TO quantieme_app;
GRANT UPDATE (active) ON task_templates TO quantieme_app;

CREATE TABLE tasks (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  -- Null: written by somebody, of no list.
  step_id text CHECK (step_id <> ''),
  -- The step as the list said it when it was last applied: a later version changes nothing by itself.
  step jsonb,
  list_number integer CHECK (list_number >= 0),
  -- Words of somebody; null: those of the step.
  label text CHECK (label <> ''),
  owner text NOT NULL CHECK (owner IN ('lawyer', 'paralegal', 'assistant')),
  -- Null: whoever has that place in the dossier.
  assignee_id uuid,
  -- The day that somebody has chosen; null: what the step says.
  chosen_on date,
  due_on date,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
  done_at timestamptz(3),
  done_by uuid,
  -- Root of the event that did it, and of the one that somebody says did not.
  because_of text,
  set_aside text,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, assignee_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, done_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK ((step_id IS NULL) = (step IS NULL)),
  CHECK ((step_id IS NULL) = (list_number IS NULL)),
  CHECK (step_id IS NOT NULL OR label IS NOT NULL),
  CHECK ((state = 'done') = (done_at IS NOT NULL)),
  CHECK (because_of IS NULL OR state = 'done')
);
-- A step is once in a dossier.
CREATE UNIQUE INDEX tasks_step ON tasks (firm_id, dossier_id, step_id) WHERE step_id IS NOT NULL;
CREATE INDEX tasks_dossier ON tasks (firm_id, dossier_id);
-- The firm's open tasks by day; those without a day come last.
CREATE INDEX tasks_due ON tasks (firm_id, coalesce(due_on, '9999-12-31'::date), id) WHERE state = 'open';
SELECT protect_by_firm('tasks');
GRANT SELECT, INSERT ON tasks TO quantieme_app;
GRANT UPDATE (step, list_number, label, owner, assignee_id, chosen_on, due_on, state, done_at, done_by, because_of,
  set_aside, updated_at, version) ON tasks TO quantieme_app;
