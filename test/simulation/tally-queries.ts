import { ZONE } from './people.ts';

const local = (column: string) => `(${column} AT TIME ZONE '${ZONE}')::date`;

export const DAYS = `SELECT recipient_id AS id, ${local('sent_at')} AS day, kind, count(*)::int AS count FROM messages
  WHERE firm_id = $1 AND state = 'sent' AND ${local('sent_at')} >= $2 AND ${local('sent_at')} < $3
  GROUP BY 1, 2, 3`;

export const CARRIED = `SELECT m.kind, count(*)::int AS count FROM alert_sends s
  JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
 WHERE s.firm_id = $1 AND s.state = 'sent' AND ${local('m.sent_at')} >= $2 AND ${local('m.sent_at')} < $3
 GROUP BY 1`;

export const CAUSES = `WITH each AS (SELECT CASE WHEN bool_or(d.precision = 'minute') THEN 'limit in hours'
            WHEN bool_or(a.step = 'correction') THEN 'date brought forward'
            WHEN bool_or(a.step LIKE 'J+%') THEN 'past and unanswered'
            WHEN bool_or(m.due_at > a.due_at + interval '1 minute') THEN 'nobody answered, the end near'
            ELSE 'ends within 48 hours' END AS cause
  FROM messages m
  JOIN alert_sends s ON s.firm_id = m.firm_id AND s.carried_by = m.id AND s.state = 'sent'
  JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
  JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
 WHERE m.firm_id = $1 AND m.kind = 'immediate' AND m.state = 'sent'
   AND ${local('m.sent_at')} >= $2 AND ${local('m.sent_at')} < $3
 GROUP BY m.id)
SELECT cause, count(*)::int AS count FROM each GROUP BY 1 ORDER BY 2 DESC`;

export const LEVELS = `SELECT escalation_level AS level, count(*)::int AS count FROM alerts
  WHERE firm_id = $1 AND step <> 'correction' AND sent_at IS NOT NULL AND escalation_level IS NOT NULL
    AND ${local('due_at')} >= $2 AND ${local('due_at')} < $3
  GROUP BY 1`;

export const ENDED = `WITH ended AS (
    SELECT d.*, o.paralegal_id,
           coalesce(d.prudent_expires_at, d.expires_at,
                    ((d.prudent_last_day + 1)::timestamp AT TIME ZONE d.time_zone)) AS target
      FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
     WHERE d.firm_id = $1 AND d.outcome = 'live' AND d.nature IN ('to-act', 'window')
       AND coalesce(d.prudent_last_day, d.last_day) >= $2 AND coalesce(d.prudent_last_day, d.last_day) < $3
       AND (d.done_on IS NULL OR d.done_on > d.prudent_last_day))
  SELECT e.severity, e.paralegal_id AS "paralegalId",
         EXISTS (SELECT FROM alerts a WHERE a.firm_id = $1 AND a.deadline_id = e.id AND a.acknowledged_at <= e.target)
           AS answered,
         EXISTS (SELECT FROM alerts a JOIN alert_sends s ON s.firm_id = a.firm_id AND s.alert_id = a.id
                  WHERE a.firm_id = $1 AND a.deadline_id = e.id AND s.recipient_id = ANY($4::uuid[])
                    AND s.channel = 'mail' AND s.state = 'sent' AND s.sent_at <= e.target) AS top
    FROM ended e`;

export const SENT = `SELECT count(*)::int AS count FROM messages WHERE firm_id = $1 AND state = 'sent'`;
