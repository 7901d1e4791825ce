import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Start } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { hours, rolledHours } from './common.ts';

/** The order counts from its pronouncement, from notification for a person who was not at the hearing. */
function fromOrder({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const absent = yesNo(event, 'present') === false;
  const on = absent ? event.on : (event.dates.readOn ?? event.on);
  const from = { on, at: on.equals(event.on) ? event.at : null };
  const { fr, en } = longDate(on);
  const words = absent
    ? text(`Ordonnance notifiée le ${fr}`, `Order notified on ${en}`)
    : text(`Ordonnance prononcée le ${fr}`, `Order pronounced on ${en}`);
  return { legal: from, prudent: from, steps: [step('order', words, on)] };
}

interface Appeal extends Pick<Rule, 'id' | 'label'> {
  readonly order: string;
  readonly versions: Rule['versions'];
}

export const appealVersion = (
  from: string | null,
  to: string | null,
  ...sources: RuleVersion['sources']
): RuleVersion => ({
  from,
  to,
  limit: hours(24),
  sources: [...sources, source('CPC', '640'), source('CPC', '642')],
});

/** Appeal against an order of the judge of detention or of the waiting zone: twenty-four hours, extended on days off. */
export function appealWithin24Hours({ id, label, order, versions }: Appeal): Rule {
  return {
    id,
    label,
    explanation: text(
      'Vingt-quatre heures depuis le prononcé de l’ordonnance, ou depuis sa notification si la personne n’était pas à l’audience, devant le premier président de la cour d’appel. À la différence des 48 heures du tribunal administratif, une fin un samedi, un dimanche ou un jour férié est reportée au premier jour ouvrable, 24 h. La déclaration d’appel doit être motivée.',
      'Twenty-four hours from the pronouncement of the order, or from its notification if the person was not at the hearing, before the first president of the court of appeal. Unlike the 48 hours of the administrative court, an end on a Saturday, Sunday or public holiday moves to the next working day, 24:00. The appeal must state its grounds.',
    ),
    nature: 'to-act',
    severity: 'fatal',
    trigger: { on: [order], start: fromOrder },
    versionBy: eventDay,
    versionDate: text('jour de l’ordonnance', 'day of the order'),
    versions,
    distance: 'none',
    adjust: rolledHours,
    endings: [
      {
        outcome: 'met',
        by: ['retention-appel-depose'],
        reason: text('Appel formé', 'Appeal filed'),
      },
    ],
    effect: text(
      'L’ordonnance devient définitive. L’appel n’est pas suspensif ; le premier président statue dans les 48 heures.',
      'The order becomes final. The appeal does not suspend it; the first president rules within 48 hours.',
    ),
    calculator: { event: order, startsAs: 'notifiedOn' },
  };
}
