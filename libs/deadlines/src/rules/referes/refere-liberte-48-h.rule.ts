import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { basisOf } from './orders.ts';

function fromApplication({ occurrence: { event, on } }: Scene): Start {
  const start = { on, at: event?.at ?? null };
  return { legal: start, prudent: start };
}

/** The urgent judge rules on a fundamental freedom within 48 hours. */
export const REFERE_LIBERTE_48_H: Rule = {
  id: 'refere-liberte-48-h',
  label: text('Référé-liberté : le juge statue', 'Protection of a freedom: the judge rules'),
  explanation: text(
    'Le juge des référés se prononce dans les quarante-huit heures de la demande ; ce délai est indicatif. Il faut une liberté fondamentale, une atteinte grave et manifestement illégale, et une urgence à quarante-huit heures.',
    'The urgent judge rules within forty-eight hours of the application; the time is indicative. It takes a fundamental freedom, a grave and manifestly unlawful breach, and an urgency of forty-eight hours.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['refere-liberte-depose'], start: fromApplication },
  versionBy: startDay,
  versionDate: text('jour de la demande', 'day of the application'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'hours', unit: 'hour', count: 48 },
      sources: [source('CJA', 'L521-2')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['ordonnance'],
      timing: 'any-time',
      when: (scene, order) => basisOf(scene, order) === 'L521-2',
      actedOn: ({ dates, on }) => dates.readOn ?? on,
      reason: text('Ordonnance rendue', 'Order made'),
    },
    {
      outcome: 'extinguished',
      by: ['desistement'],
      timing: 'any-time',
      reason: text('Demande retirée', 'Application withdrawn'),
    },
  ],
  effect: text(
    "Aucune sanction : relancez le greffe. Appel de l'ordonnance dans les quinze jours.",
    'No sanction: ask the registry. Appeal against the order within fifteen days.',
  ),
  calculator: { event: 'refere-liberte-depose', startsAs: 'registeredOn' },
};
