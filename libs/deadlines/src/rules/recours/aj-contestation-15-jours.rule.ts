import { decision, source } from '@quantieme/law';
import { eventsOf, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const LIMIT = { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' } as const;
const ACT = source('Loi 91-647', '23');

/** Full and provisional admissions leave nothing for the person to contest. */
const GRANTED: ReadonlySet<string> = new Set(['admission-totale', 'provisoire']);

/** Whether this answers a contest: the president of the court rules without appeal. */
function answersContest(scene: Scene): boolean {
  const history = eventsOf(scene, ['aj-demandee', 'aj-decision', 'aj-contestation']);
  const own = history.findIndex(({ id }) => id === scene.occurrence.key);
  const before = history[own - 1];
  return before?.type === 'aj-contestation' || yesNo(before ?? null, 'contested') === true;
}

function leavesSomething(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (GRANTED.has(word(event, 'outcome') ?? '') || yesNo(event, 'provisional') === true)
    return false;
  return !answersContest(scene);
}

/** Contesting a decision of the legal-aid office: fifteen days from its notification to the person. */
export const AJ_CONTESTATION_15_JOURS: Rule = {
  id: 'aj-contestation-15-jours',
  label: text('Contester la décision d’aide juridictionnelle', 'Contest the decision on legal aid'),
  explanation: text(
    "Refus, admission partielle, retrait et caducité se contestent dans les quinze jours de leur notification, devant le président de la juridiction. La décision devient ensuite définitive et le délai de recours recommence : n'attendez pas si la requête peut être déposée.",
    'A refusal, a partial admission, a withdrawal or a lapse is contested within fifteen days of notification, before the president of the court. The decision then becomes final and the time to sue starts again: do not wait if the application can be filed.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['aj-decision'], when: leavesSomething, start: fromNotification },
  versionBy: decisionDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: [
    {
      from: null,
      to: '2020-12-31',
      limit: LIMIT,
      sources: [source('Décret 91-1266', '56', day('2020-12-31')), ACT],
      toVerify: true,
    },
    {
      from: '2021-01-01',
      to: null,
      limit: LIMIT,
      sources: [source('Décret 2020-1717', '69'), ACT, decision('422471')],
      toVerify: true,
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['aj-contestation'],
      reason: text('Décision contestée', 'Decision contested'),
    },
  ],
  effect: text(
    'La décision est définitive : le délai de recours recommence à courir.',
    'The decision is final: the time to sue starts again.',
  ),
  questions: [
    {
      fact: 'outcome',
      kind: 'choice',
      values: ['admission-totale', 'admission-partielle', 'refus', 'provisoire', 'caducite'],
      question: text('Dans quel sens le bureau a-t-il décidé ?', 'What did the office decide?'),
      effect: text(
        "Totale ou provisoire, l'admission ne se conteste pas",
        'A full or provisional admission is not contested',
      ),
    },
  ],
  calculator: { event: 'aj-decision', startsAs: 'notifiedOn', details: { outcome: 'refus' } },
};
