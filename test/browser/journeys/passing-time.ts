import { openTransports } from '@quantieme/notifications';
import { Post } from '../../simulation/post.ts';
import { Stage, StoryClock } from '../../simulation/stage.ts';
import type { Dashboard } from '../dashboard.ts';

/** It is then, and a worker has done meanwhile what fell due, each thing at its moment. */
export async function passUntil(
  { api, url }: Dashboard,
  now: Temporal.Instant,
  from = now,
): Promise<void> {
  api.setNow(String(now));
  const post = new Post();
  const clock = new StoryClock(from);
  const kept = { database: api.database, secretKey: api.secretKey, publicUrl: url };
  const services = { ...kept, clock, mailer: post, transports: openTransports({ sms: null }) };
  const stage = new Stage(clock, services, post, api.firms.a.scope);
  await stage.turnDay();
  await stage.playUntil(now);
}
