import type { Details } from '../declaration.ts';
import { channel, choice, decision, flag } from '../details.ts';

/** What a claim is and how it is examined. */
export const CLAIM: Details = {
  track: choice('Procédure', 'Track', {
    normale: ['Normale', 'Normal'],
    acceleree: ['Accélérée', 'Accelerated'],
    dublin: ['Dublin', 'Dublin'],
  }),
  claimKind: choice('Nature de la demande', 'Kind of claim', {
    premiere: ['Première demande', 'First claim'],
    reexamen: ['Réexamen', 'Repeated claim'],
    reouverture: ['Réouverture après clôture', 'Reopening after closure'],
  }),
  overseasOrder: flag(
    'Arrêté d’adaptation en vigueur (Guadeloupe, Guyane, Martinique)',
    'Order adapting the procedure in force (Guadeloupe, Guyane, Martinique)',
  ),
};

export const frontDesk = flag(
  'Enregistrée dans un pôle France asile',
  'Registered in a France asile centre',
);

export const OFPRA_DECISION: Details = {
  outcome: choice('Sens', 'Outcome', {
    rejet: ['Rejet', 'Rejection'],
    irrecevabilite: ['Irrecevabilité', 'Inadmissible'],
    cloture: ['Clôture', 'Closure'],
    refugie: ['Qualité de réfugié reconnue', 'Refugee status granted'],
    subsidiaire: ['Protection subsidiaire accordée', 'Subsidiary protection granted'],
    'fin-protection': ['Fin de la protection', 'End of the protection'],
  }),
  accelerated: flag('Procédure accélérée ou irrecevabilité', 'Accelerated or inadmissible'),
  safeCountry: flag('Pays d’origine sûr', 'Safe country of origin'),
  repeated: flag('Demande de réexamen', 'Repeated claim'),
  withdrawn: flag('Clôture après retrait de la demande', 'Closed on withdrawal of the claim'),
  alreadyReopened: flag('Dossier déjà rouvert une fois', 'File already reopened once'),
};

export const CNDA_DECISION: Details = {
  channel,
  decision,
  outcome: choice('Sens', 'Outcome', {
    rejet: ['Rejet', 'Dismissal'],
    refugie: ['Qualité de réfugié reconnue', 'Refugee status granted'],
    subsidiaire: ['Protection subsidiaire accordée', 'Subsidiary protection granted'],
    renvoi: ['Annulation et renvoi à l’OFPRA', 'Annulled, back to OFPRA'],
    'non-lieu': ['Non-lieu à statuer', 'No need to rule'],
    desistement: ['Désistement', 'Withdrawal'],
  }),
  byOrder: flag('Rendue par ordonnance', 'Made by order, without a hearing'),
  notifiedTo: choice('Notifiée à', 'Notified to', {
    client: ['La personne', 'The person'],
    avocat: ['Son avocat', 'Their lawyer'],
  }),
};
