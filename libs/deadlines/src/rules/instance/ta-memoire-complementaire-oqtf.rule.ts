import { source, type SourceRef } from '@quantieme/law';
import { eventsOf, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { CASE_OVER, WITHDRAWN } from './common.ts';
import { arrivedOn } from './letter.ts';

const REMOVALS = ['oqtf-notifiee', 'irtf-notifiee', 'irtf-prolongee', 'pays-renvoi-notifie'];

/** An application against something else than a removal follows the ordinary procedure. */
function announces(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || yesNo(event, 'announcesBrief') === false) return false;
  const object = word(event, 'object');
  const removal = object === null || ['oqtf', 'irtf'].includes(object);
  return removal || eventsOf(scene, REMOVALS).length > 0;
}

function fromRegistration({ occurrence: { on } }: Scene): Start {
  const { fr, en } = longDate(on);
  const words = text(`Requête sommaire enregistrée le ${fr}`, `Application registered on ${en}`);
  return startOn(on, [step('registration', words, on)]);
}

function version(from: string, to: string | null, ref: SourceRef): RuleVersion {
  return {
    from,
    to,
    limit: { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' },
    sources: [ref],
  };
}

/** The brief announced with a summary application against a removal. */
export const TA_MEMOIRE_COMPLEMENTAIRE_OQTF: Rule = {
  id: 'ta-memoire-complementaire-oqtf',
  label: text('Mémoire complémentaire annoncé (OQTF)', 'Announced brief (obligation to leave)'),
  explanation: text(
    "Annoncé dans la requête sommaire, le mémoire complémentaire doit parvenir au greffe dans les quinze jours de l'enregistrement de la requête. Sinon le requérant est réputé s'être désisté, même si le mémoire est produit ensuite.",
    'Announced in the summary application, the further brief must reach the registry within fifteen days of registration. Otherwise the application is deemed withdrawn, even if the brief comes later.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['requete-sommaire-deposee'], when: announces, start: fromRegistration },
  versionBy: startDay,
  versionDate: text("jour de l'enregistrement", 'day of registration'),
  versions: [
    version('2011-07-18', '2024-07-14', source('CJA', 'R776-12', day('2011-07-18'))),
    version('2024-07-15', null, source('CESEDA', 'R911-6')),
  ],
  endings: [
    {
      outcome: 'met',
      by: ['memoire-complementaire-depose'],
      actedOn: arrivedOn,
      reason: text('Mémoire parvenu au greffe', 'Brief arrived at the registry'),
    },
    {
      outcome: 'extinguished',
      by: ['oqtf-abrogee', 'oqtf-annulee', 'protection-accordee'],
      timing: 'any-time',
      reason: text(
        "L'obligation de quitter le territoire a disparu",
        'The obligation to leave is gone',
      ),
    },
    ...CASE_OVER,
  ],
  effect: WITHDRAWN,
  questions: [
    {
      fact: 'announcesBrief',
      kind: 'boolean',
      question: text(
        'La requête annonce-t-elle un mémoire complémentaire ?',
        'Does the application announce a further brief?',
      ),
      effect: text("Sinon ce délai n'existe pas", 'If not, there is no such limit'),
    },
  ],
  calculator: { event: 'requete-sommaire-deposee', startsAs: 'registeredOn' },
};
