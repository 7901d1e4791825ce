/**
 * Nobody answers for the deadline `d` of the dossier `o`: whoever it was given to, the responsible lawyer and the paralegal
 * are all missing, or can no longer sign in.
 */
const NOBODY = `NOT EXISTS (SELECT FROM users u
    WHERE u.firm_id = $1 AND u.status = 'active' AND u.id IN (d.assignee_id, o.responsible_id, o.paralegal_id))`;

/** Dossiers whose responsible lawyer is missing or gone, found along their index: few, however many the firm has. */
const LEFT_ALONE = `o.firm_id = $1 AND (o.responsible_id IS NULL OR o.responsible_id = ANY (
    ARRAY(SELECT id FROM users WHERE firm_id = $1 AND status <> 'active')))`;

/** Condition on the deadline `d`. */
export const UNOWNED = `EXISTS (SELECT FROM dossiers o WHERE o.id = d.dossier_id AND ${LEFT_ALONE} AND ${NOBODY})`;

/** Deadlines at the end of which a right is lost, still running, for which nobody answers. */
export const UNOWNED_FATAL = `SELECT 1 FROM dossiers o JOIN deadlines d ON d.firm_id = o.firm_id AND d.dossier_id = o.id
   WHERE ${LEFT_ALONE} AND d.outcome = 'live' AND d.severity = 'fatal' AND d.prudent_last_day IS NOT NULL AND ${NOBODY}`;
