import { source, type CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from './windows.ts';

const THREE_MONTHS = months(3, 'no');
const SINCE = day('2021-05-01');
const GRANTS = ['decision-ofpra', 'decision-cnda', 'protection-notifiee', 'protection-accordee'];
const PROTECTED: ReadonlySet<string> = new Set(['refugie', 'subsidiaire']);

/** Refugee or subsidiary protection; null = granted, the kind is unknown. */
const kindOf = (event: CaseEvent | null): string | null => word(event, 'protection', 'outcome');

/** Whether an event grants protection to the person, not to a family member nor to a stateless person. */
function grantsProtection(event: CaseEvent): boolean {
  if (!GRANTS.includes(event.type) || yesNo(event, 'familyMember') === true) return false;
  const kind = kindOf(event);
  return event.type.startsWith('decision-') ? PROTECTED.has(kind ?? '') : kind !== 'apatride';
}

/** The event that grants protection, once: the first of the dossier. */
const isFirstGrant = (scene: Scene): boolean =>
  scene.events.find(grantsProtection)?.id === scene.occurrence.key &&
  !isAfter(SINCE, decidedDay(scene));

/** The day of the decision, as recorded; null = unknown. */
function statedDay({ occurrence: { event } }: Scene): Temporal.PlainDate | null {
  const { decidedOn, readOn } = event?.dates ?? {};
  return decidedOn ?? readOn ?? null;
}

const decidedDay = (scene: Scene): Temporal.PlainDate => statedDay(scene) ?? scene.occurrence.on;

const fromDecision = (scene: Scene): Start => startOn(decidedDay(scene));

/** The prefect issues the permit of a refugee or of a person under subsidiary protection within three months. */
export const REFUGIE_DELIVRANCE_3_MOIS: Rule = {
  id: 'refugie-delivrance-3-mois',
  label: text(
    'Réfugié, protégé subsidiaire : délivrance du titre',
    'Refugee, subsidiary protection: permit due',
  ),
  explanation: text(
    "Le préfet délivre la carte de résident du réfugié, ou la carte pluriannuelle du protégé subsidiaire, dans les trois mois de la décision de l'OFPRA ou de la CNDA. Ce délai ne vaut pas pour les membres de la famille. Le silence ne vaut refus qu'à quatre mois de la demande.",
    'The prefect issues the resident card of a refugee, or the multi-year permit of a person under subsidiary protection, within three months of the decision of OFPRA or of the asylum court. Family members have no such limit. Silence is a refusal only four months after the request.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: GRANTS, when: isFirstGrant, start: fromDecision },
  versionBy: startDay,
  versionDate: text('jour de la reconnaissance', 'day of recognition'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: THREE_MONTHS,
      variants: [
        {
          label: text('Protection subsidiaire : trois mois', 'Subsidiary protection: three months'),
          when: ({ occurrence: { event } }) => kindOf(event) === 'subsidiaire',
          limit: THREE_MONTHS,
          sources: [source('CESEDA', 'R424-7'), source('CESEDA', 'L424-9')],
        },
      ],
      sources: [source('CESEDA', 'R424-1'), source('CESEDA', 'R424-7')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['carte-remise', 'decision-favorable', 'titre-obtenu'],
      actedOn: ({ on }) => on,
      reason: text('Titre délivré', 'Permit issued'),
    },
  ],
  effect: text(
    'Le préfet est en retard : levier pour un référé ; le refus implicite naît à quatre mois de la demande.',
    'The prefect is late: a lever for an urgent application; the implicit refusal is born four months after the request.',
  ),
  questions: [
    {
      fact: 'decidedOn',
      kind: 'date',
      question: text(
        'De quel jour est la décision qui accorde la protection ?',
        'What is the date of the decision that grants protection?',
      ),
      effect: text(
        'Les trois mois courent de la décision, non de sa notification',
        'The three months run from the decision, not from its notification',
      ),
      when: (scene) => statedDay(scene) === null,
    },
  ],
  calculator: { event: 'protection-notifiee', startsAs: 'decidedOn' },
};
