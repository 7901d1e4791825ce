import type { DemoPaper } from './demo-paper.ts';
import { pdf, VERIFIED } from './printed.ts';

export const CLIENT = 'Madame Selam TESFAYE';
const EMPLOYER = ['Clinique Saint-Léonard', '18, rue de Bellinière, 49800 Trélazé'] as const;

/** What the client earns, by the papers of others. */
export const INCOME: readonly DemoPaper[] = [
  pdf(
    {
      kind: 'avis-imposition',
      title: 'Avis d’impôt sur les revenus',
      fileName: 'avis-impot.pdf',
      issuedOn: 110,
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: ['DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES'],
      title: 'Avis d’impôt sur les revenus',
      lines: [
        ['Déclarante', CLIENT],
        ['Établi le', inWords(110)],
        ['Revenu fiscal de référence', '19 846 €'],
        ['Nombre de parts', '1,5'],
      ],
    }),
  ),
  pdf(
    {
      kind: 'prestations-sociales',
      title: 'Attestation de paiement de la CAF',
      fileName: 'caf.pdf',
      issuedOn: 21,
    },
    ({ inWords }) => ({
      issuer: ['CAISSE D’ALLOCATIONS FAMILIALES', 'Maine-et-Loire'],
      title: 'Attestation de paiement',
      lines: [
        ['Allocataire', CLIENT],
        ['Prime d’activité', '141,20 €'],
        ['Établie le', inWords(21)],
      ],
    }),
  ),
  pdf(
    {
      kind: 'contrat-travail',
      title: 'Contrat de travail à durée indéterminée',
      fileName: 'contrat.pdf',
      issuedOn: 780,
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: EMPLOYER,
      title: 'Contrat de travail à durée indéterminée',
      lines: [
        ['Salariée', CLIENT],
        ['Emploi', 'Aide-soignante, temps plein'],
        ['À compter du', inWords(780)],
        ['Salaire mensuel brut', '2 050,00 €'],
      ],
      signed: 'La directrice',
    }),
  ),
  pdf(
    {
      kind: 'attestation-employeur',
      title: 'Attestation de l’employeur',
      fileName: 'attestation-employeur.pdf',
      issuedOn: 19,
      ...VERIFIED,
    },
    ({ inWords }) => ({
      issuer: EMPLOYER,
      title: 'Attestation d’emploi',
      lines: [
        `Nous attestons employer ${CLIENT} depuis le ${inWords(780)}, à temps plein, en contrat à durée indéterminée. Elle n’est ni démissionnaire ni en cours de licenciement.`,
        ['Fait à Trélazé le', inWords(19)],
      ],
      signed: 'La directrice',
    }),
  ),
];

const MONTHS = 12;

/** The last day of each of the twelve months before this one, so many days before today. */
export function payslips(today: Temporal.PlainDate): readonly DemoPaper[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = today.with({ day: 1 }).subtract({ months: MONTHS - 1 - index });
    const last = first.subtract({ days: 1 });
    const month = last.toLocaleString('fr-FR', { month: 'long', year: 'numeric' });
    return pdf(
      {
        kind: 'bulletins-12',
        title: `Bulletin de paie, ${month}`,
        fileName: `paie-${String(last).slice(0, 7)}.pdf`,
        issuedOn: String(last) as `${number}-${number}-${number}`,
        ...(index < MONTHS - 3 ? VERIFIED : { via: 'client' as const }),
      },
      () => ({
        issuer: EMPLOYER,
        title: `Bulletin de paie — ${month}`,
        lines: [
          ['Salariée', CLIENT],
          ['Emploi', 'Aide-soignante'],
          ['Salaire de base, 151,67 heures', '2 050,00 €'],
          ['Cotisations salariales', '451,00 €'],
          ['Net à payer avant impôt', '1 599,00 €'],
          ['Payé le', String(last).split('-').reverse().join('/')],
        ],
      }),
    );
  });
}
