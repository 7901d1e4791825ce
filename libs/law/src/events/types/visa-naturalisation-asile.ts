import { eventTypes, type Details } from '../declaration.ts';
import {
  choice,
  decision,
  DECISION,
  filing,
  flag,
  object,
  proposal,
  remediesStated,
  request,
  whole,
  words,
} from '../details.ts';
import { GROUNDS } from '../grounds.ts';
import { CLAIM, CNDA_DECISION, frontDesk, OFPRA_DECISION } from './asylum-details.ts';

const VISA: Details = {
  stay: choice('Séjour', 'Stay', {
    long: ['Long séjour', 'Long stay'],
    court: ['Court séjour', 'Short stay'],
    etias: ['Autorisation de voyage (ETIAS)', 'Travel authorisation (ETIAS)'],
  }),
  applicant: words('Demandeur du visa (initiales)', 'Visa applicant (initials)'),
};

const VISA_PROCEDURES = ['visa-refus', 'reunification-familiale', 'regroupement-familial'] as const;
/** Applications for a visa: recorded, one of them comes before its refusal. */
const APPLIED = ['visa-depose', 'reunification-visa-depose', 'rf-visa-demande'];

/** Refusal of a visa: procedures.md (j). */
export const VISA_REFUS = eventTypes(VISA_PROCEDURES, {
  'visa-depose': {
    label: ['Visa demandé', 'Visa applied for'],
    by: ['client'],
    on: 'filedOn',
    dates: ['receivedOn', 'registeredOn'],
    details: { ...VISA, remediesStated },
  },
  'visa-refuse': {
    label: ['Visa refusé', 'Visa refused'],
    by: ['consulat'],
    on: 'notifiedOn',
    details: { ...DECISION, ...VISA, ...GROUNDS },
    after: APPLIED,
  },
  'visa-refus-implicite': {
    label: ['Refus implicite du visa', 'Implicit refusal of the visa'],
    by: ['time'],
    on: 'decidedOn',
    details: { ...VISA, request, remediesStated },
    after: APPLIED,
  },
  'rapo-depose': {
    label: ['Recours préalable déposé', 'Compulsory prior appeal filed'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { ...VISA, filingChannel: filing, decision, remediesStated },
    after: ['visa-refuse', 'visa-refus-implicite', 'rf-visa-refuse', ...APPLIED],
  },
  'rapo-rejet': {
    label: ['Recours préalable rejeté', 'Prior appeal rejected'],
    by: ['crrv', 'ministre'],
    on: 'notifiedOn',
    details: { ...DECISION, ...VISA, ...GROUNDS },
    after: ['rapo-depose', 'rapo-ministre'],
    procedures: [...VISA_PROCEDURES, 'naturalisation'],
  },
  'rapo-rejet-implicite': {
    label: ['Recours préalable implicitement rejeté', 'Prior appeal implicitly rejected'],
    by: ['time'],
    on: 'decidedOn',
    details: { ...VISA, request, remediesStated },
    after: ['rapo-depose'],
  },
  'rapo-recommandation': {
    label: ['Recommandation de délivrer le visa', 'Recommendation to issue the visa'],
    by: ['crrv'],
    on: 'notifiedOn',
    after: ['rapo-depose'],
  },
  'requete-nantes': {
    label: ['Requête au tribunal de Nantes', 'Application to the court of Nantes'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    details: { object, decision, number: words('Numéro d’affaire', 'Case number') },
    procedures: [...VISA_PROCEDURES, 'naturalisation'],
  },
});

const tenYears = flag('Dix ans de résidence ou plus', 'Ten years’ residence or more');

/** Naturalisation by decree: procedures.md (m). */
export const NATURALISATION = eventTypes(['naturalisation'], {
  'depose-natali': {
    label: ['Demande de naturalisation déposée', 'Naturalisation applied for'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['receivedOn'],
    details: { tenYears },
  },
  'recepisse-complet': {
    label: ['Récépissé de dossier complet', 'Receipt of a complete file'],
    by: ['prefet'],
    on: 'issuedOn',
    dates: ['completedOn', 'receivedOn', 'notifiedOn'],
    details: { tenYears },
    after: ['depose-natali'],
  },
  entretien: {
    label: ['Entretien', 'Interview'],
    by: ['prefet', 'ofpra'],
    on: 'appointmentOn',
    hour: 'optional',
    future: true,
    procedures: ['naturalisation', 'asile'],
  },
  'avis-prefet': {
    label: ['Avis du préfet', 'Prefect’s opinion'],
    by: ['prefet'],
    on: 'issuedOn',
    dates: ['notifiedOn'],
  },
  'naturalisation-decision': {
    label: ['Décision sur la naturalisation', 'Decision on naturalisation'],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    details: {
      ...DECISION,
      ...GROUNDS,
      outcome: proposal('Sens', 'Outcome', {
        decret: ['Décret', 'Decree'],
        irrecevabilite: ['Irrecevabilité', 'Inadmissible'],
        ajournement: ['Ajournement', 'Adjourned'],
        rejet: ['Rejet', 'Rejected'],
      }),
      months: whole('Durée de l’ajournement, en mois', 'Length of the adjournment, in months'),
    },
    after: ['depose-natali'],
  },
  'rapo-ministre': {
    label: ['Recours préalable au ministre', 'Prior appeal to the minister'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { filingChannel: filing, decision, remediesStated },
    after: ['naturalisation-decision'],
  },
  'rapo-ministre-rejet-implicite': {
    label: [
      'Recours au ministre implicitement rejeté',
      'Appeal to the minister implicitly rejected',
    ],
    by: ['time'],
    on: 'decidedOn',
    details: { request, remediesStated },
    after: ['rapo-ministre'],
  },
});

/** Nationality by declaration (Code civil art. 21-2, 21-7 and following): procedures.md (m). */
export const DECLARATION_NATIONALITE = eventTypes(['naturalisation'], {
  'declaration-recepisse': {
    label: ['Récépissé de la déclaration de nationalité', 'Receipt of the nationality declaration'],
    by: ['prefet', 'greffe', 'consulat'],
    on: 'issuedOn',
    dates: ['filedOn', 'receivedOn'],
    details: {
      basis: choice('Fondement', 'Basis', {
        '21-2': ['21-2 (conjoint de Français)', '21-2 (spouse of a French national)'],
        '21-13-1': ['21-13-1 (ascendant de Français)', '21-13-1 (parent of a French national)'],
        '21-13-2': [
          '21-13-2 (frère ou sœur de Français)',
          '21-13-2 (sibling of a French national)',
        ],
        autre: ['Autre (21-7 et suivants…)', 'Other (21-7 and following…)'],
      }),
      opposition: flag(
        'Procédure d’opposition du Gouvernement engagée',
        'Opposition proceedings by the Government',
      ),
    },
  },
  'declaration-enregistree': {
    label: ['Déclaration enregistrée', 'Declaration registered'],
    by: ['prefet', 'greffe', 'ministre'],
    on: 'decidedOn',
    dates: ['notifiedOn'],
    after: ['declaration-recepisse'],
  },
  'declaration-enregistrement-refuse': {
    label: ['Enregistrement de la déclaration refusé', 'Registration of the declaration refused'],
    by: ['prefet', 'greffe', 'ministre'],
    on: 'notifiedOn',
    details: { ...DECISION, ...GROUNDS },
    after: ['declaration-recepisse'],
  },
  'requete-tj-deposee': {
    label: ['Tribunal judiciaire saisi', 'Judicial court seised'],
    by: ['firm', 'client'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
    details: { decision, number: words('Numéro d’affaire', 'Case number') },
  },
});

/** Asylum, to be confirmed under the European pact: procedures.md (n). */
export const ASILE = eventTypes(['asile'], {
  'presentation-spada': {
    label: ['Présentation en SPADA', 'Presentation at the reception point'],
    by: ['client'],
    on: 'filedOn',
  },
  'enregistrement-guda': {
    label: ['Demande d’asile enregistrée', 'Asylum claim registered'],
    by: ['prefet'],
    on: 'registeredOn',
    dates: ['deliveredOn', 'appointmentOn', 'expiresOn', 'informedOn'],
    details: {
      informedL4312: flag(
        'Informé qu’une autre demande de titre doit être faite à ce stade (L. 431-2)',
        'Told that another permit must be asked for at this stage (L. 431-2)',
      ),
      ...CLAIM,
      frontDesk,
    },
  },
  'dossier-ofpra': {
    label: ['Dossier introduit à l’OFPRA', 'Claim lodged with OFPRA'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn'],
    hour: 'optional',
    details: { ...CLAIM, detained: flag('Personne en rétention', 'Person in detention') },
    after: ['enregistrement-guda'],
  },
  'decision-ofpra': {
    label: ['Décision de l’OFPRA', 'OFPRA’s decision'],
    by: ['ofpra'],
    on: 'notifiedOn',
    dates: ['informedOn'],
    details: { ...DECISION, ...OFPRA_DECISION },
    after: ['dossier-ofpra'],
  },
  'recours-cnda': {
    label: ['Recours à la CNDA', 'Appeal to the asylum court'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn', 'registeredOn'],
    details: { decision, number: words('Numéro d’affaire', 'Case number') },
    after: ['decision-ofpra'],
  },
  'decision-cnda': {
    label: ['Décision de la CNDA', 'Asylum court’s decision'],
    by: ['cnda'],
    on: 'notifiedOn',
    dates: ['readOn', 'informedOn'],
    details: CNDA_DECISION,
    after: ['recours-cnda'],
  },
  'transfert-notifie': {
    label: ['Transfert notifié', 'Transfer notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'needed',
    details: DECISION,
    procedures: ['asile', 'oqtf'],
  },
  'cma-refus-notifie': {
    label: ['Conditions d’accueil refusées ou retirées', 'Reception conditions refused or ended'],
    by: ['ofii'],
    on: 'notifiedOn',
    details: DECISION,
  },
});
