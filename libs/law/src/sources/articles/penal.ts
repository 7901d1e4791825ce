import type { VersionTable } from '../version.ts';

/** Code de procédure pénale and Code pénal: only the versions that rules rely on; not in the corpus. */
export const PROCEDURE_PENALE: VersionTable = {
  '230-8': ['2012-01-01'],
  '230-9': ['2012-01-01'],
  '702-1': ['1994-03-01'],
  '703': ['1994-03-01'],
  '706-47': ['1998-06-18'],
  '775-1': ['1994-03-01'],
  '782': ['1994-03-01'],
  '786': ['1994-03-01'],
  '802-1': ['2016-06-05'],
  'R40-27': ['2012-05-07'],
  'R40-31-1': ['2017-08-04'],
};
export const PENAL: VersionTable = {
  '133-12': ['1994-03-01'],
  '133-13': ['1994-03-01', '2004-03-10', '2008-03-07', '2020-03-24'],
};
