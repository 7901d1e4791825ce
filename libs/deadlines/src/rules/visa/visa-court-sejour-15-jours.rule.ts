import { source } from '@quantieme/law';
import type { AlternativeReading, Rule } from '../../engine/rule.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { stayOf } from './common.ts';
import { DECIDED, fromApplication } from './visa-instruction.rule.ts';

const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;

function extendedTo(count: number, from: string): AlternativeReading {
  return {
    name: `prolonge-${count}-jours`,
    limit: days(count),
    authority: text(
      `Examen approfondi : jusqu'à ${count} jours`,
      `Further examination: up to ${count} days`,
    ),
    court: null,
    decidedOn: null,
    source: source('Règlement 810/2009', '23', day(from)),
  };
}

/** Time of the consulate to decide on a short-stay visa under the Visa Code. */
export const VISA_COURT_SEJOUR_15_JOURS: Rule = {
  id: 'visa-court-sejour-15-jours',
  label: text('Visa de court séjour : réponse du consulat', 'Short-stay visa: consulate’s answer'),
  explanation: text(
    "Le code communautaire des visas donne quinze jours au consulat, portés à quarante-cinq en cas d'examen approfondi. Leur fin ne fait naître aucun refus : celui-ci naît de deux mois de silence.",
    'The Visa Code gives the consulate fifteen days, up to forty-five where it looks further. Their end is no refusal, which is born of two months of silence.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['visa-depose'],
    when: (scene) => stayOf(scene) === 'court',
    start: fromApplication,
  },
  versionBy: requestDay,
  versionDate: text('jour de la demande de visa', 'day of the visa application'),
  versions: [
    {
      from: '2010-04-05',
      to: '2020-02-01',
      limit: days(15),
      readings: [extendedTo(30, '2010-04-05'), extendedTo(60, '2010-04-05')],
      sources: [source('Règlement 810/2009', '23', day('2010-04-05'))],
      toVerify: true,
    },
    {
      from: '2020-02-02',
      to: null,
      limit: days(15),
      readings: [extendedTo(45, '2020-02-02')],
      sources: [source('Règlement 810/2009', '23', day('2020-02-02'))],
      toVerify: true,
    },
  ],
  endings: DECIDED,
  effect: text(
    'Le retard ne vaut pas refus ; relancez le consulat.',
    'Lateness is no refusal; chase the consulate.',
  ),
  calculator: { event: 'visa-depose', startsAs: 'receivedOn', details: { stay: 'court' } },
};
