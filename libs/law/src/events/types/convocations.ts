import { PROCEDURE_IDS } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { choice, words } from '../details.ts';

const place = words('Lieu', 'Place');

const AT_POLICE: Details = {
  about: choice('Objet', 'What for', {
    sejour: ['Vérification de la situation administrative', 'Check of the right to stay'],
    depart: ['Préparation du départ', 'Preparing the departure'],
    enquete: ['Enquête', 'Inquiry'],
  }),
  place,
};

const AT_OFII: Details = {
  about: choice('Objet', 'What for', {
    visite: ['Visite médicale', 'Medical visit'],
    cir: ['Contrat d’intégration républicaine', 'Integration contract'],
    asile: ['Entretien de vulnérabilité', 'Interview on needs'],
    enquete: ['Enquête logement et ressources', 'Inquiry on housing and means'],
    retour: ['Aide au retour', 'Return aid'],
  }),
  place,
};

/** Days and hours at which somebody must come, whatever the procedure: no limit of the product runs from them. */
export const CONVOCATIONS = eventTypes(PROCEDURE_IDS, {
  'convocation-police': {
    label: ['Convocation de la police ou de la gendarmerie', 'Summons by the police'],
    by: ['police'],
    on: 'appointmentOn',
    dates: ['notifiedOn', 'receivedOn'],
    hour: 'optional',
    future: true,
    details: AT_POLICE,
  },
  'convocation-ofii': {
    label: ['Convocation de l’OFII', 'Appointment at OFII'],
    by: ['ofii'],
    on: 'appointmentOn',
    dates: ['notifiedOn', 'receivedOn'],
    hour: 'optional',
    future: true,
    details: AT_OFII,
  },
});
