import { PROCEDURE_IDS } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { decision, DECISION, filing, remediesStated, request, words } from '../details.ts';

const DOCUMENTS: Details = { documents: words('Documents demandés', 'Documents asked for') };
const ASKED: Details = { filingChannel: filing, channel: filing, remediesStated };

/** Access to documents, before and through CADA; claims for money. */
export const DOCUMENTS_ET_INDEMNITES = eventTypes(PROCEDURE_IDS, {
  'communication-demandee': {
    label: ['Communication du dossier demandée', 'Copy of the file asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { ...ASKED, ...DOCUMENTS },
  },
  'communication-refusee': {
    label: ['Communication refusée', 'Copy of the file refused'],
    by: ['prefet', 'ofii', 'consulat', 'maire', 'ministre'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['communication-demandee'],
  },
  'communication-refus-implicite': {
    label: ['Communication implicitement refusée', 'Copy of the file implicitly refused'],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['communication-demandee'],
  },
  'communication-obtenue': {
    label: ['Documents communiqués', 'Documents received'],
    by: ['prefet', 'ofii', 'consulat', 'maire', 'ministre'],
    on: 'receivedOn',
    details: { request },
    after: ['communication-demandee'],
  },
  'cada-saisie': {
    label: ['CADA saisie', 'CADA seised'],
    by: ['firm', 'client'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
    details: { decision, remediesStated },
    after: ['communication-demandee', 'communication-refusee', 'communication-refus-implicite'],
  },
  'cada-avis': {
    label: ['Avis de la CADA', 'CADA’s opinion'],
    by: ['ministre'],
    on: 'notifiedOn',
    dates: ['issuedOn'],
    after: ['cada-saisie'],
  },
  'communication-refus-confirme': {
    label: ['Refus de communication confirmé par le silence', 'Refusal confirmed by silence'],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['cada-saisie'],
  },
  'prejudice-subi': {
    label: [
      'Préjudice subi (refus illégal, retard…)',
      'Damage suffered (unlawful refusal, delay…)',
    ],
    by: ['client', 'firm'],
    on: 'fromOn',
    details: { decision },
  },
  'demande-indemnitaire-deposee': {
    label: ['Demande indemnitaire préalable', 'Claim for compensation'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { ...ASKED, decision },
  },
});

/** The host's certificate for a short visit: CESEDA art. R. 313-6 and following. */
export const ATTESTATION_ACCUEIL = eventTypes(['visa-refus'], {
  'attestation-accueil-demandee': {
    label: ['Attestation d’accueil demandée au maire', 'Host’s certificate asked of the mayor'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { remediesStated },
  },
  'attestation-accueil-validee': {
    label: ['Attestation d’accueil validée', 'Host’s certificate validated'],
    by: ['maire', 'prefet'],
    on: 'issuedOn',
    after: ['attestation-accueil-demandee'],
  },
  'attestation-accueil-refusee': {
    label: ['Validation refusée par le maire', 'Validation refused by the mayor'],
    by: ['maire'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['attestation-accueil-demandee'],
  },
  'attestation-accueil-refus-implicite': {
    label: ['Refus implicite du maire', 'Implicit refusal by the mayor'],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['attestation-accueil-demandee'],
  },
  'attestation-accueil-rapo': {
    label: ['Recours préalable au préfet', 'Prior appeal to the prefect'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { filingChannel: filing, decision, remediesStated },
    after: ['attestation-accueil-refusee', 'attestation-accueil-refus-implicite'],
  },
  'attestation-accueil-rapo-rejet': {
    label: ['Recours rejeté par le préfet', 'Appeal rejected by the prefect'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['attestation-accueil-rapo'],
  },
  'attestation-accueil-rapo-rejet-implicite': {
    label: ['Recours implicitement rejeté par le préfet', 'Appeal implicitly rejected'],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['attestation-accueil-rapo'],
  },
});
