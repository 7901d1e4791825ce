import { TITLE_PROCEDURES } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { flag, request, words } from '../details.ts';

/** Health (L425-9) and victims of trafficking (L425-1). */
export const SANTE_VICTIMES = eventTypes(TITLE_PROCEDURES, {
  'certificat-medical-envoye': {
    label: ['Certificat médical envoyé à l’OFII', 'Medical certificate sent to OFII'],
    by: ['client'],
    on: 'sentOn',
    dates: ['receivedOn'],
    details: { request },
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'ofii-complement-demande': {
    label: ['Complément demandé au médecin par l’OFII', 'OFII asks the doctor for more'],
    by: ['ofii'],
    on: 'sentOn',
    dates: ['receivedOn', 'informedOn'],
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'ofii-complement-fourni': {
    label: ['Réponse du médecin à l’OFII', 'Doctor’s answer to OFII'],
    by: ['client'],
    on: 'sentOn',
    dates: ['receivedOn'],
    after: ['ofii-complement-demande'],
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'ofii-avis-rendu': {
    label: ['Avis du collège de médecins de l’OFII', 'Opinion of OFII’s college of doctors'],
    by: ['ofii'],
    on: 'issuedOn',
    dates: ['receivedOn', 'notifiedOn'],
    details: { favourable: flag('Favorable', 'Favourable') },
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'recepisse-reflexion-remis': {
    label: ['Récépissé du délai de réflexion remis', 'Receipt for the reflection period'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['informedOn', 'expiresOn'],
    procedures: [...TITLE_PROCEDURES, 'oqtf'],
  },
  'reflexion-interrompue': {
    label: ['Délai de réflexion interrompu', 'Reflection period ended by the prefect'],
    by: ['prefet'],
    on: 'notifiedOn',
    after: ['recepisse-reflexion-remis'],
    procedures: [...TITLE_PROCEDURES, 'oqtf'],
  },
  'plainte-deposee': {
    label: ['Plainte ou témoignage', 'Complaint or testimony'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['receivedOn'],
    procedures: [...TITLE_PROCEDURES, 'oqtf'],
  },
  'information-l431-2': {
    label: [
      'Demandeur d’asile informé des autres titres (L. 431-2)',
      'Asylum seeker told of other permits (L. 431-2)',
    ],
    by: ['prefet'],
    on: 'informedOn',
    dates: ['notifiedOn'],
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
});

const INTERNSHIP: Details = {
  euProgramme: flag(
    'Programme de coopération de l’Union ou intergouvernemental',
    'Union or intergovernmental cooperation programme',
  ),
  ict: flag('Stagiaire mobile ou détaché ICT', 'Intra-corporate (ICT) trainee'),
  host: words('Organisme d’accueil', 'Host'),
};

/** Internships and work authorisations, asked for by the host or employer. */
export const STAGE_TRAVAIL = eventTypes(TITLE_PROCEDURES, {
  'stage-prevu': {
    label: ['Stage prévu', 'Internship planned'],
    by: ['client'],
    on: 'fromOn',
    dates: ['toOn'],
    details: INTERNSHIP,
    future: true,
  },
  'convention-stage-deposee': {
    label: ['Convention de stage adressée au préfet', 'Internship agreement sent to the prefect'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: INTERNSHIP,
  },
  'avenant-stage-depose': {
    label: ['Avenant de prolongation adressé au préfet', 'Extension rider sent to the prefect'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: INTERNSHIP,
  },
  'autorisation-travail-demandee': {
    label: ['Autorisation de travail demandée', 'Work authorisation asked for'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn', 'completedOn'],
    details: {
      asylumSeeker: flag(
        'Pour un demandeur d’asile sans décision de l’OFPRA depuis six mois',
        'For an asylum seeker without a decision of OFPRA for six months',
      ),
      complete: flag('Dossier complet', 'Complete file'),
      employer: words('Employeur', 'Employer'),
    },
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'autorisation-travail-decidee': {
    label: ['Décision sur l’autorisation de travail', 'Decision on the work authorisation'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { granted: flag('Accordée', 'Granted'), request },
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
  'convention-stage-decidee': {
    label: ['Convention ou avenant visé ou refusé', 'Agreement or rider endorsed or refused'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { granted: flag('Visé', 'Endorsed'), request },
    after: ['convention-stage-deposee', 'avenant-stage-depose'],
  },
  'acceptation-implicite-nee': {
    label: ['Acceptation née du silence', 'Acceptance born of silence'],
    by: ['time'],
    on: 'decidedOn',
    procedures: [...TITLE_PROCEDURES, 'asile'],
  },
});
