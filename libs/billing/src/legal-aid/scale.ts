import { day, type Sourced } from './sources.ts';

interface ScaleUnits extends Sourced {
  /** In tenths; null: no source was read, they are typed from the certificate. */
  readonly unitTenths: number | null;
}

/** A line of the scale of what the State pays. */
export interface ScaleLine {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly units: readonly ScaleUnits[];
}

/** Before the scale of décret 2020-1717, on which these figures were not read: all are to be confirmed since. */
const BEFORE_DECRET_2020 = day('2020-12-31');

const ETRANGERS_2019 = {
  from: day('2018-12-30'),
  source: 'Décret n° 2018-1280 du 27 décembre 2018 (SAF, 14 janvier 2019)',
  url: 'https://lesaf.org/baisse-des-uv-en-droit-des-etrangers-la-prime-de-fin-dannee-du-gouvernement-aux-avocat-e-s/',
  unitTenths: 140,
};

const NOT_READ = {
  from: day('2021-01-01'),
  source: 'Décret n° 2020-1717 du 28 décembre 2020, annexe non lue',
  url: null,
  knownUntil: day('2021-01-01'),
  unitTenths: null,
};

/**
 * Lines that a firm of immigration lawyers meets. The annex of décret 2020-1717 was not read: every figure bears the older text
 * where it was, and is to be confirmed after it; a judgment of 2021 applies the fourteen units of the first line (CAA de Paris, 26
 * November 2021, n° 21PA01661: 571,20 € with VAT at 34 €).
 */
export const SCALE: readonly ScaleLine[] = [
  {
    id: 'etrangers-fond',
    label: {
      fr: 'Contentieux des étrangers, tribunal administratif ou cour (OQTF, titre, transfert…)',
      en: 'Foreigners’ cases, administrative court or court of appeal (removal, permit, transfer…)',
    },
    units: [{ ...ETRANGERS_2019, knownUntil: day('2021-11-26') }],
  },
  {
    id: 'refere-suspension',
    label: { fr: 'Référé-suspension', en: 'Interim suspension' },
    units: [NOT_READ],
  },
  {
    id: 'refere-liberte',
    label: { fr: 'Référé-liberté', en: 'Interim protection of liberties' },
    units: [
      {
        from: day('2005-01-01'),
        source: 'Réponse ministérielle n° 59443 (ligne « référé liberté et référé provision »)',
        url: 'http://questions.assemblee-nationale.fr/q12/12-59443QE.htm',
        knownUntil: BEFORE_DECRET_2020,
        unitTenths: 80,
      },
    ],
  },
  {
    id: 'retention-juge',
    label: { fr: 'Rétention, juge judiciaire', en: 'Detention, before the judge' },
    units: [NOT_READ],
  },
  {
    id: 'cnda',
    label: { fr: 'Cour nationale du droit d’asile', en: 'National court of asylum' },
    units: [
      {
        from: day('2013-06-23'),
        source: 'Décret n° 2013-525 du 20 juin 2013 (SAF)',
        url: 'https://lesaf.org/?p=2197',
        knownUntil: BEFORE_DECRET_2020,
        unitTenths: 160,
      },
    ],
  },
  {
    id: 'other',
    label: { fr: 'Autre mission', en: 'Another mission' },
    units: [NOT_READ],
  },
];

export function scaleLine(id: string): ScaleLine | null {
  return SCALE.find((line) => line.id === id) ?? null;
}
