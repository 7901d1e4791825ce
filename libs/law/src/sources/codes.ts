import { CESEDA_ASYLUM } from './articles/ceseda-asylum.ts';
import { CESEDA_DECREE } from './articles/ceseda-decree.ts';
import { CESEDA_FAMILY } from './articles/ceseda-family.ts';
import { CESEDA_LAW } from './articles/ceseda-law.ts';
import { CESEDA_REMOVAL } from './articles/ceseda-removal.ts';
import { CESEDA_TITLES } from './articles/ceseda-titles.ts';
import { CJA } from './articles/cja.ts';
import { CRPA } from './articles/crpa.ts';
import { PENAL, PROCEDURE_PENALE } from './articles/penal.ts';
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
  '643': ['1976-01-01'],
};
const TRAVAIL: VersionTable = {
  'L3133-1': ['2008-05-01'],
  'L3134-13': ['2008-05-01'],
  'L3422-2': ['2008-05-01'],
  'R5221-1': ['2021-04-01'],
};
const AJ_2020: VersionTable = {
  '37': ['2021-01-01'],
  '43': ['2021-01-01'],
  '44': ['2021-01-01'],
  '69': ['2021-01-01'],
};
const SILENCE_2002: VersionTable = {
  '1': ['2002-08-19/2006-11-15'],
  '2': ['2002-08-19/2006-11-15'],
};
const REASONS_1979: VersionTable = { '5': ['1979-07-12/2016-01-01'] };
const RIGHTS_2000: VersionTable = {
  '18': ['2000-11-01/2016-01-01'],
  '19': ['2000-11-01/2016-01-01'],
  '21': ['2000-11-01/2016-01-01'],
};
const AJ_1991: VersionTable = {
  '38': ['1991-12-21/2021-01-01'],
  '39': ['1991-12-21/2021-01-01'],
  '56': ['1991-12-21/2021-01-01'],
};
const AJ_ACT: VersionTable = {
  '9-4': ['2015-07-31', '2019-01-01'],
  '23': ['1991-07-13'],
};
/** Time bar of claims against public bodies. */
const TIME_BAR_1968: VersionTable = { '1': ['1969-01-01'], '2': ['1969-01-01'] };
/** Health emergency of 2020: limits that ended from 12 March to 23 June. */
const COURTS_2020: VersionTable = { '15': ['2020-03-12'] };
const LIMITS_2020: VersionTable = { '2': ['2020-03-12'], '7': ['2020-03-12'] };
/** In force on 11 November 2025; the amended articles of the CESEDA are not in the corpus. */
const DETENTION_2025: VersionTable = { 'rétention administrative': ['2025-11-11'] };
const DUBLIN_2: VersionTable = { '19': ['2003-09-01/2014-01-01'] };
const DUBLIN_3: VersionTable = { '29': ['2014-01-01/2026-06-12'] };
const ASYLUM_MANAGEMENT: VersionTable = { '46': ['2026-06-12'] };
const CIVIL: VersionTable = {
  '21-4': ['2006-07-25'],
  '21-25-1': ['2003-11-28'],
  '26-3': ['2006-07-25', '2016-07-01'],
  '26-4': ['2006-07-25'],
};
const NATURALISATION_1993: VersionTable = { '44': ['2010-07-01'], '45': ['2010-07-01'] };
const VISA_COMMISSION_2000: VersionTable = { '1': ['2000-11-12/2006-11-15'] };
const VISA_CODE_2009: VersionTable = { '23': ['2010-04-05', '2020-02-02'] };
const ALGERIA: VersionTable = { '4': ['1968-12-27'], '7 bis': ['1968-12-27'] };

export const CODES = {
  CESEDA: {
    name: 'Code de l’entrée et du séjour des étrangers et du droit d’asile',
    articles: {
      ...CESEDA_TITLES,
      ...CESEDA_LAW,
      ...CESEDA_DECREE,
      ...CESEDA_REMOVAL,
      ...CESEDA_ASYLUM,
      ...CESEDA_FAMILY,
    },
  },
  CJA: { name: 'Code de justice administrative', articles: CJA },
  CRPA: { name: 'Code des relations entre le public et l’administration', articles: CRPA },
  CPC: { name: 'Code de procédure civile', articles: CPC },
  'Code civil': { name: 'Code civil', articles: CIVIL },
  'Code du travail': { name: 'Code du travail', articles: TRAVAIL },
  CPP: { name: 'Code de procédure pénale', articles: PROCEDURE_PENALE },
  'Code pénal': { name: 'Code pénal', articles: PENAL },
  'Décret 2020-1717': { name: 'Décret n° 2020-1717 du 28 décembre 2020', articles: AJ_2020 },
  'Décret 91-1266': { name: 'Décret n° 91-1266 du 19 décembre 1991', articles: AJ_1991 },
  'Loi 91-647': { name: 'Loi n° 91-647 du 10 juillet 1991', articles: AJ_ACT },
  'Décret 93-1362': {
    name: 'Décret n° 93-1362 du 30 décembre 1993',
    articles: NATURALISATION_1993,
  },
  'Décret 2000-1093': {
    name: 'Décret n° 2000-1093 du 10 novembre 2000',
    articles: VISA_COMMISSION_2000,
  },
  'Règlement 810/2009': {
    name: 'Règlement (CE) n° 810/2009 (code communautaire des visas)',
    articles: VISA_CODE_2009,
  },
  'Décret 2002-814': { name: 'Décret n° 2002-814 du 3 mai 2002', articles: SILENCE_2002 },
  'Ordonnance 2020-305': { name: 'Ordonnance n° 2020-305 du 25 mars 2020', articles: COURTS_2020 },
  'Ordonnance 2020-306': { name: 'Ordonnance n° 2020-306 du 25 mars 2020', articles: LIMITS_2020 },
  'Loi 68-1250': { name: 'Loi n° 68-1250 du 31 décembre 1968', articles: TIME_BAR_1968 },
  'Loi 79-587': { name: 'Loi n° 79-587 du 11 juillet 1979', articles: REASONS_1979 },
  'Loi 2000-321': { name: 'Loi n° 2000-321 du 12 avril 2000', articles: RIGHTS_2000 },
  'Loi 2025-796': { name: 'Loi n° 2025-796 du 11 août 2025', articles: DETENTION_2025 },
  'Règlement 343/2003': {
    name: 'Règlement (CE) n° 343/2003 du 18 février 2003',
    articles: DUBLIN_2,
  },
  'Règlement 604/2013': {
    name: 'Règlement (UE) n° 604/2013 du 26 juin 2013',
    articles: DUBLIN_3,
  },
  'Règlement 2024/1351': {
    name: 'Règlement (UE) 2024/1351 du 14 mai 2024',
    articles: ASYLUM_MANAGEMENT,
  },
  'Accord franco-algérien': {
    name: 'Accord franco-algérien du 27 décembre 1968',
    articles: ALGERIA,
  },
} as const satisfies Record<string, Code>;

export type CodeName = keyof typeof CODES;
