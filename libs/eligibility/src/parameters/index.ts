import { text } from '@quantieme/law';
import type { Parameter } from './parameter.ts';
import { SMIC_HOURLY, smicMonthly, smicYearly, timesSmic } from './smic.ts';

const DECREE = text('décret de revalorisation du SMIC', 'decree raising the minimum wage');
const ORDERS_TALENT = text(
  'arrêtés du 28 octobre 2016 et du 21 août 2025, à vérifier',
  'orders of 28 October 2016 and of 21 August 2025, to be checked',
);
const ANNEX_10 = text(
  'annexe 10 du CESEDA, repris des articles R313-45 et R313-51 d’avant le 1er mai 2021, à vérifier',
  'annex 10 to the CESEDA, taken over from articles R313-45 and R313-51 before 1 May 2021, to be checked',
);

const BY_ID = {
  SMIC_GROSS: {
    label: text('SMIC brut mensuel', 'gross monthly minimum wage'),
    unit: 'euros-a-month',
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: smicMonthly(hourly) })),
    source: DECREE,
  },
  SMIC_GROSS_X1_5: {
    label: text('1,5 fois le SMIC brut mensuel', '1.5 times the gross monthly minimum wage'),
    unit: 'euros-a-month',
    // CESEDA L421-4 leaves the threshold to a decree of the Labour Code that was not read.
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: timesSmic(hourly, 1.5) })),
    source: text('code du travail, multiple à vérifier', 'Labour Code, multiple to be checked'),
  },
  SMIC_GROSS_YEAR: {
    label: text('SMIC brut annuel', 'gross yearly minimum wage'),
    unit: 'euros-a-year',
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: smicYearly(hourly) })),
    source: DECREE,
  },
  SMIC_NET: {
    label: text('SMIC net mensuel', 'net monthly minimum wage'),
    unit: 'euros-a-month',
    values: [
      { from: '2021-01-01', value: 1_230.6 },
      { from: '2021-10-01', value: 1_258.22 },
      { from: '2022-01-01', value: 1_269.02 },
      { from: '2022-05-01', value: 1_302.64 },
      { from: '2022-08-01', value: 1_329.05 },
      { from: '2023-01-01', value: 1_353.06 },
      { from: '2023-05-01', value: 1_383.08 },
      { from: '2024-01-01', value: 1_398.69 },
      { from: '2024-11-01', value: 1_426.3 },
      { from: '2026-01-01', value: 1_443.11 },
      { from: '2026-06-01', value: 1_477.93 },
    ],
    source: text('modèle de paie de l’Urssaf', 'payroll model of Urssaf'),
  },
  TALENT_REF: {
    label: text('rémunération de référence « talent »', '“talent” reference pay'),
    unit: 'euros-a-year',
    // Orders known from commentary only. From 16 June to 30 August 2025 the order of 2016 was the only text that gave a
    // figure, and whether it applied to this card was disputed.
    values: [
      { from: '2025-06-16', value: 35_891 },
      { from: '2025-08-31', value: 39_582 },
    ],
    source: ORDERS_TALENT,
  },
  TALENT_SMIC_X2: {
    label: text('deux fois le SMIC brut annuel', 'twice the gross yearly minimum wage'),
    unit: 'euros-a-year',
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: smicYearly(hourly * 2) })),
    source: ANNEX_10,
  },
  TALENT_SMIC_X1_8: {
    label: text('1,8 fois le SMIC brut annuel', '1.8 times the gross yearly minimum wage'),
    unit: 'euros-a-year',
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: smicYearly(hourly * 1.8) })),
    source: ANNEX_10,
  },
  CBE_REF: {
    label: text('seuil de la carte bleue européenne', 'EU Blue Card threshold'),
    unit: 'euros-a-year',
    // 1.5 times the pay of reference of each order; the orders are known from commentary only.
    values: [
      { from: '2021-05-01', value: 53_836.5 },
      { from: '2025-08-31', value: 59_373 },
    ],
    source: ORDERS_TALENT,
  },
  MANDATAIRE_MIN: {
    label: text('trois fois le SMIC brut annuel', 'three times the gross yearly minimum wage'),
    unit: 'euros-a-year',
    values: SMIC_HOURLY.map(({ from, hourly }) => ({ from, value: smicYearly(hourly * 3) })),
    source: text('CESEDA R421-37', 'CESEDA R421-37'),
  },
  STUDY_MEANS: {
    label: text('ressources d’un étudiant', 'means of a student'),
    unit: 'euros-a-month',
    values: [{ from: '2020-01-01', value: 615 }],
    source: text(
      'fiche administrative de 2020, à vérifier',
      'administrative sheet of 2020, to be checked',
    ),
  },
  PROJECT_MIN: {
    label: text('financement du projet économique', 'funding of a business project'),
    unit: 'euros',
    values: [{ from: '2025-06-16', value: 30_000 }],
    source: text('CESEDA R421-33-2', 'CESEDA R421-33-2'),
  },
  DIRECT_INVEST_MIN: {
    label: text('investissement économique direct', 'direct investment'),
    unit: 'euros',
    values: [{ from: '2021-05-01', value: 300_000 }],
    source: text('CESEDA R421-35', 'CESEDA R421-35'),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof BY_ID;

export const PARAMETERS: Readonly<Record<ParameterId, Parameter>> = BY_ID;

/** The figure in force on a day, or the first known one before that. */
export function parameterOn(id: ParameterId, day: string): number {
  const { values } = PARAMETERS[id];
  const current = values.findLast(({ from }) => from <= day) ?? values[0];
  if (current === undefined) throw new Error(`parameter ${id} has no value`);
  return current.value;
}
