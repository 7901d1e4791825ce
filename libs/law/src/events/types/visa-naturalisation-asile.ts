import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, filing, flag, proposal, words } from '../details.ts';

const VISA: Details = {
  stay: choice('Séjour', 'Stay', {
    long: ['Long séjour', 'Long stay'],
    court: ['Court séjour', 'Short stay'],
  }),
  applicant: words('Demandeur du visa (initiales)', 'Visa applicant (initials)'),
};

/** Refusal of a visa: procedures.md (j). */
export const VISA_REFUS = eventTypes(
  ['visa-refus', 'reunification-familiale', 'regroupement-familial'],
  {
    'visa-depose': {
      label: ['Visa demandé', 'Visa applied for'],
      by: ['client'],
      on: 'filedOn',
      dates: ['receivedOn'],
      details: VISA,
    },
    'visa-refuse': {
      label: ['Visa refusé', 'Visa refused'],
      by: ['consulat'],
      on: 'notifiedOn',
      details: { ...DECISION, ...VISA },
      after: ['visa-depose', 'reunification-visa-depose'],
    },
    'visa-refus-implicite': {
      label: ['Refus implicite du visa', 'Implicit refusal of the visa'],
      by: ['time'],
      on: 'decidedOn',
      after: ['visa-depose', 'reunification-visa-depose'],
    },
    'rapo-depose': {
      label: ['Recours préalable déposé', 'Compulsory prior appeal filed'],
      by: ['firm', 'client'],
      on: 'receivedOn',
      dates: ['sentOn', 'filedOn'],
      details: { ...VISA, filingChannel: filing },
      after: ['visa-refuse', 'visa-refus-implicite', 'rf-visa-refuse'],
    },
    'rapo-rejet': {
      label: ['Recours préalable rejeté', 'Prior appeal rejected'],
      by: ['crrv', 'ministre'],
      on: 'notifiedOn',
      details: DECISION,
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
      dates: ['sentOn'],
    },
  },
);

/** Naturalisation by decree: procedures.md (m). */
export const NATURALISATION = eventTypes(['naturalisation'], {
  'depose-natali': {
    label: ['Demande de naturalisation déposée', 'Naturalisation applied for'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['receivedOn'],
    details: { tenYears: flag('Dix ans de résidence ou plus', 'Ten years’ residence or more') },
  },
  'recepisse-complet': {
    label: ['Récépissé de dossier complet', 'Receipt of a complete file'],
    by: ['prefet'],
    on: 'issuedOn',
    dates: ['completedOn', 'receivedOn'],
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
      outcome: proposal('Sens', 'Outcome', {
        decret: ['Décret', 'Decree'],
        irrecevabilite: ['Irrecevabilité', 'Inadmissible'],
        ajournement: ['Ajournement', 'Adjourned'],
        rejet: ['Rejet', 'Rejected'],
      }),
    },
    after: ['depose-natali'],
  },
  'rapo-ministre': {
    label: ['Recours préalable au ministre', 'Prior appeal to the minister'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
    after: ['naturalisation-decision'],
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
    dates: ['expiresOn', 'informedOn'],
    details: {
      track: choice('Procédure', 'Track', {
        normale: ['Normale', 'Normal'],
        acceleree: ['Accélérée', 'Accelerated'],
        dublin: ['Dublin', 'Dublin'],
      }),
    },
  },
  'dossier-ofpra': {
    label: ['Dossier introduit à l’OFPRA', 'Claim lodged with OFPRA'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn'],
    after: ['enregistrement-guda'],
  },
  'decision-ofpra': {
    label: ['Décision de l’OFPRA', 'OFPRA’s decision'],
    by: ['ofpra'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['dossier-ofpra'],
  },
  'recours-cnda': {
    label: ['Recours à la CNDA', 'Appeal to the asylum court'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
    after: ['decision-ofpra'],
  },
  'decision-cnda': {
    label: ['Décision de la CNDA', 'Asylum court’s decision'],
    by: ['cnda'],
    on: 'notifiedOn',
    dates: ['readOn'],
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
      informedL4312: flag(
        'Informé qu’une autre demande de titre doit être faite à ce stade (L. 431-2)',
        'Told that another permit must be asked for at this stage (L. 431-2)',
      ),
