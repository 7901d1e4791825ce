import { source, type CaseEvent } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Start } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import {
  before,
  fromThatMoment,
  hours,
  inMayotte,
  isPlacement,
  OUT_OF_DETENTION,
} from './common.ts';

const version = (from: string, to: string | null): RuleVersion => ({
  from,
  to,
  limit: hours(48),
  variants: [
    {
      label: text('Mayotte : vingt-quatre heures', 'Mayotte: twenty-four hours'),
      when: inMayotte,
      limit: hours(24),
      sources: [source('CESEDA', 'L761-8', day(from))],
    },
  ],
  sources: [source('CESEDA', 'L743-4', day(from))],
});

const ruledOn = ({ dates, on }: CaseEvent): Temporal.PlainDate => dates.readOn ?? on;

function placementOf(scene: Scene): CaseEvent | undefined {
  return before(scene).findLast((one) => isPlacement(scene.events, one));
}

/** Before that day the judge ruled within forty-eight hours of being seised. */
const ACT_2024 = day('2024-07-15');

/** From the end of the time to contest the placement (L741-10); without a dossier, from the day given. */
function fromEndOfContest(scene: Scene): Start | null {
  const placement = placementOf(scene);
  const fromSeisin = inMayotte(scene) || isAfter(ACT_2024, scene.occurrence.on);
  if (!placement || fromSeisin) return fromThatMoment(scene);
  const contest = scene.deadlineOf('retention-placement', placement.id);
  if (!contest?.lastDay) return null;
  const { lastDay, expiresAt, prudentLastDay, prudentExpiresAt } = contest;
  const words = text('Fin du délai pour contester le placement', 'End of the time to contest');
  return {
    legal: { on: lastDay, at: expiresAt },
    prudent: { on: prudentLastDay ?? lastDay, at: prudentExpiresAt ?? expiresAt },
    steps: [step('contest', words, lastDay)],
  };
}

/** How long the judge of detention has to rule on a contested placement. */
export const RETENTION_JUGE_48_HEURES: Rule = {
  id: 'retention-juge-48-heures',
  label: text('Rétention : le juge statue', 'Detention: the judge rules'),
  explanation: text(
    'Le magistrat du siège du tribunal judiciaire statue dans les quarante-huit heures qui suivent la fin du délai de contestation du placement, ou sa saisine aux fins de prolongation. Avant le 15 juillet 2024, il statue dans les quarante-huit heures de sa saisine ; à Mayotte, dans les vingt-quatre heures. L’appel est jugé dans les quarante-huit heures de la saisine du premier président.',
    'The judge of the tribunal judiciaire rules within forty-eight hours of the end of the time to contest the placement, or of being asked to extend it. Before 15 July 2024, within forty-eight hours of being seised; in Mayotte, within twenty-four. An appeal is ruled on within forty-eight hours of the first president being seised.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['retention-contestee'],
    when: (scene) => placementOf(scene) !== undefined,
    start: fromEndOfContest,
  },
  versionBy: eventDay,
  versionDate: text('jour de la contestation', 'day of the contest'),
  versions: [
    version('2021-05-01', '2024-07-14'),
    version('2024-07-15', '2024-08-31'),
    version('2024-09-01', null),
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['retention-prolongee'],
      timing: 'always',
      when: ({ occurrence }, order) => !isAfter(occurrence.on, ruledOn(order)),
      actedOn: ruledOn,
      reason: text('Le juge a statué', 'The judge has ruled'),
    },
    OUT_OF_DETENTION,
  ],
  effect: text(
    'Le juge est dessaisi : demandez la mise en liberté.',
    'The judge may no longer rule: ask for release.',
  ),
  calculator: { event: 'retention-contestee', startsAs: 'registeredOn' },
};
