import type { Translation } from '../catalogue.ts';
import type { accounting as fr } from '../fr/accounting.ts';

export const accounting: Translation<typeof fr> = {
  accounting: {
    open: 'Accounting exports',
    from: 'From',
    to: 'To',
    noPeriod: 'Give a period: its first day, then its last.',
    files: {
      eReporting: 'E-reporting (CSV)',
      ledes: 'LEDES 1998B',
      carpa: 'Third-party funds, for the CARPA (CSV)',
    },
    about: {
      eReporting:
        'Operations and payments, added up by day for consumers. Form to be confirmed with your platform.',
      ledes: 'For clients whose insurer or legal department asks for it.',
      carpa: 'Movements and balance of each dossier. Form to be confirmed with your CARPA.',
    },
  },
};
