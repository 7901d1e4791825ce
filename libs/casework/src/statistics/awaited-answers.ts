import { RULES } from '@quantieme/deadlines';
import { eventType, type Actor } from '@quantieme/law';
import type { Awaited } from '@quantieme/persistence';

/** Requests of clients to an authority that has a time to answer, after which silence is a decision. */
const REQUESTS: readonly string[] = [
  'titre-silence-4-mois',
  'titre-silence-90-jours',
  'titre-silence-60-jours',
  'titre-silence-30-jours-cbe',
  'regroupement-decision-6-mois',
];

const OURS: readonly Actor[] = ['client', 'firm'];

/** What the rules say ends the wait: an answer, or the request given up by whoever made it. */
const ENDINGS = RULES.filter(({ id }) => REQUESTS.includes(id)).flatMap(({ endings = [] }) =>
  endings.flatMap(({ by }) => by),
);
const isGivenUp = (type: string) =>
  (eventType(type)?.causedBy ?? []).some((actor) => OURS.includes(actor));

export function awaitedAnswers(today: Temporal.PlainDate): Awaited {
  return {
    rules: REQUESTS,
    answers: [...new Set(ENDINGS.filter((type) => !isGivenUp(type)))],
    withdrawals: [...new Set(ENDINGS.filter(isGivenUp))],
    today,
  };
}
