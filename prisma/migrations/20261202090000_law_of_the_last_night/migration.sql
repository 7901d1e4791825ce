-- Hash of the rules, with their engine and the changes of law adopted, under which a night has found no deadline of the
-- firm that another engine computed: until it changes there is none, and nobody has to look.
ALTER TABLE firms ADD COLUMN rolled_with text;
GRANT UPDATE (rolled_with) ON firms TO quantieme_app;
