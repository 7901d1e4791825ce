import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';

/** OFII's college of doctors gives its opinion within three months of the certificate. */
export const ETRANGER_MALADE_OFII: Rule = {
  id: 'etranger-malade-ofii',
  label: text("Avis du collège de médecins de l'OFII", 'Opinion of OFII’s college of doctors'),
  explanation: text(
    "Le collège de médecins rend son avis dans les trois mois de la transmission du certificat médical. Le délai est indicatif. Une convocation manquée, des examens non produits ou une identité non justifiée laissent l'avis se rendre sans eux, et l'OFII en informe le préfet : pas de premier récépissé.",
    'The college of doctors gives its opinion within three months of the sending of the medical certificate. The time is indicative. A missed appointment, tests not supplied or identity not proved let the opinion be given without them, and OFII tells the prefect: no first receipt.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['certificat-medical-envoye'], start: fromNamed('sentOn') },
  versionBy: startDay,
  versionDate: text('envoi du certificat', 'certificate sent'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'no'),
      sources: [source('CESEDA', 'R425-13'), source('CESEDA', 'R425-12')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['ofii-avis-rendu'],
      actedOn: ({ on }) => on,
      reason: text('Avis rendu', 'Opinion given'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-favorable', 'carte-remise', 'refus-notifie', 'desistement'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('La demande a reçu une réponse', 'The request was answered'),
    },
  ],
  effect: text(
    "Délai indicatif : relancez l'OFII et le préfet.",
    'Indicative time: press OFII and the prefect.',
  ),
  calculator: { event: 'certificat-medical-envoye', startsAs: 'sentOn' },
};
