import { CESEDA_DECREE } from './articles/ceseda-decree.ts';
import { CESEDA_LAW } from './articles/ceseda-law.ts';
import { CJA } from './articles/cja.ts';
import { CRPA } from './articles/crpa.ts';
import type { VersionTable } from './version.ts';

export interface Code {
  readonly name: string;
  readonly articles: VersionTable;
}

/** Texts outside the three codes; only the versions that rules rely on. */
const CPC: VersionTable = {
  '640': ['1976-01-01'],
  '641': ['1976-01-01'],
  '642': ['1976-01-01'],
};
const TRAVAIL: VersionTable = {
  'L3133-1': ['2008-05-01'],
  'L3134-13': ['2008-05-01'],
  'L3422-2': ['2008-05-01'],
};
const AJ_2020: VersionTable = {
  '37': ['2021-01-01'],
  '43': ['2021-01-01'],
  '44': ['2021-01-01'],
  '69': ['2021-01-01'],
};
const AJ_1991: VersionTable = { '38': ['1991-12-21/2021-01-01'], '39': ['1991-12-21/2021-01-01'] };
const ALGERIA: VersionTable = { '4': ['1968-12-27'], '7 bis': ['1968-12-27'] };

export const CODES = {
  CESEDA: {
    name: 'Code de l’entrée et du séjour des étrangers et du droit d’asile',
    articles: { ...CESEDA_LAW, ...CESEDA_DECREE },
  },
  CJA: { name: 'Code de justice administrative', articles: CJA },
  CRPA: { name: 'Code des relations entre le public et l’administration', articles: CRPA },
  CPC: { name: 'Code de procédure civile', articles: CPC },
  'Code du travail': { name: 'Code du travail', articles: TRAVAIL },
  'Décret 2020-1717': { name: 'Décret n° 2020-1717 du 28 décembre 2020', articles: AJ_2020 },
  'Décret 91-1266': { name: 'Décret n° 91-1266 du 19 décembre 1991', articles: AJ_1991 },
  'Accord franco-algérien': {
    name: 'Accord franco-algérien du 27 décembre 1968',
    articles: ALGERIA,
  },
} as const satisfies Record<string, Code>;

export type CodeName = keyof typeof CODES;
