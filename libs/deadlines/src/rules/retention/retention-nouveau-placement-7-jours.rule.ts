import { decision, source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { AlternativeReading, Rule, Scene } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { before, days, fromThatMoment, hours, isPlacement } from './common.ts';

const [CODE_2021, ACT_2024] = [day('2021-05-01'), day('2024-01-28')];
const CONFINEMENTS: ReadonlySet<string> = new Set(['assignation-notifiee', 'ecrou']);

/** The end of a placement in detention; not that of a house arrest, nor after the person absconded. */
function endsDetention(scene: Scene): boolean {
  if (yesNo(scene.occurrence.event, 'absconded') === true) return false;
  const held = before(scene).findLast(
    (one) => CONFINEMENTS.has(one.type) || isPlacement(scene.events, one),
  );
  return held !== undefined && !CONFINEMENTS.has(held.type);
}

const NEW_CIRCUMSTANCE: AlternativeReading = {
  name: 'circonstance-nouvelle',
  limit: hours(48),
  authority: text(
    'Circonstance nouvelle de fait ou de droit : quarante-huit heures',
    'New circumstance of fact or law: forty-eight hours',
  ),
  court: null,
  decidedOn: null,
  source: source('CESEDA', 'L741-7', ACT_2024),
};

/** Between two placements in detention to carry out the same measure. */
export const RETENTION_NOUVEAU_PLACEMENT_7_JOURS: Rule = {
  id: 'retention-nouveau-placement-7-jours',
  label: text(
    'Rétention : pas de nouveau placement avant',
    'Detention: no new placement before the end of',
  ),
  explanation: text(
    'Après la fin d’une rétention, un nouveau placement pour exécuter la même mesure ne peut être décidé avant sept jours ; depuis le 28 janvier 2024, avant quarante-huit heures s’il y a une circonstance nouvelle de fait ou de droit. Ces délais ne protègent pas qui s’est soustrait à la surveillance. L’article est déclaré contraire à la Constitution et abrogé au 1er novembre 2026 : le texte qui le remplace n’a pas été trouvé ; jusque-là, le juge contrôle la durée totale des placements.',
    'After a detention ends, a new placement to carry out the same measure may not be decided within seven days; since 28 January 2024, within forty-eight hours where there is a new circumstance of fact or law. They do not protect whoever absconded. The article was held unconstitutional and is repealed on 1 November 2026: the text that replaces it was not found; until then the judge reviews the total length of the placements.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: ['liberation'], when: endsDetention, start: fromThatMoment },
  versionBy: eventDay,
  versionDate: text('fin du placement', 'end of the placement'),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-27',
      limit: days(7),
      sources: [source('CESEDA', 'L741-7', CODE_2021)],
    },
    {
      from: '2024-01-28',
      to: '2026-10-31',
      limit: days(7),
      readings: [NEW_CIRCUMSTANCE],
      sources: [source('CESEDA', 'L741-7', ACT_2024), decision('2025-1172 QPC')],
    },
    {
      from: '2026-11-01',
      to: null,
      limit: days(7),
      readings: [NEW_CIRCUMSTANCE],
      sources: [source('CESEDA', 'L741-7', ACT_2024), decision('2025-1172 QPC')],
      toVerify: true,
    },
  ],
  distance: 'none',
  effect: text(
    'Un nouveau placement pour la même mesure redevient possible ; plus tôt, il est irrégulier.',
    'A new placement for the same measure becomes possible again; earlier, it is irregular.',
  ),
  questions: [
    {
      fact: 'absconded',
      kind: 'boolean',
      question: text(
        'Le placement a-t-il pris fin parce que la personne s’est soustraite à la surveillance ?',
        'Did the placement end because the person absconded?',
      ),
      effect: text('Un nouveau placement serait possible aussitôt', 'A new one could come at once'),
    },
  ],
  calculator: { event: 'liberation', startsAs: 'toOn' },
};
