import type { Sql } from '@quantieme/persistence';

/** As if workers had been sweeping until `secondsAgo`; negative: they will be for a while, whatever the test lasts. */
export async function markSweeps(door: Sql, secondsAgo: number): Promise<void> {
  await door.execute('DELETE FROM sweep_marks');
  await door.execute(MARK, [secondsAgo]);
}

const MARK = `INSERT INTO sweep_marks (tick, worker, done_at, took_ms, machine_at, marked_at)
  SELECT tick, '01900000-0000-7000-8000-000000000000', clock_timestamp() - make_interval(secs => $1), 3,
         clock_timestamp(), clock_timestamp()
    FROM unnest(ARRAY['sweep-alerts', 'sweep-messages', 'sweep-mails', 'sweep-clients', 'sweep-documents',
                      'sweep-exports', 'sweep-imports', 'sweep-webhooks', 'roll-dossiers', 'roll-firms']) AS tick`;
