import { fields, list, type LetterField } from './field.ts';
import { TYPED_FIELDS } from './typed-fields.ts';

const FIRM: readonly LetterField[] = fields('firm', 'text', {
  'cabinet.nom': ['Nom du cabinet', 'Firm’s name'],
  'cabinet.adresse': ['Adresse du cabinet', 'Firm’s address'],
  'cabinet.domicile': ['Adresse du cabinet, sur une ligne', 'Firm’s address, on one line'],
  'cabinet.ville': ['Ville du cabinet', 'Firm’s town'],
  'cabinet.barreau': ['Barreau', 'Bar'],
  'cabinet.toque': ['Toque ou case du palais', 'Court locker number'],
  'cabinet.telephone': ['Téléphone du cabinet', 'Firm’s telephone'],
  'cabinet.courriel': ['Courriel du cabinet', 'Firm’s e-mail'],
  'cabinet.siret': ['SIRET', 'SIRET number'],
  'cabinet.tva': ['Numéro de TVA intracommunautaire', 'VAT number'],
  'cabinet.mediateur': [
    'Médiateur de la consommation (nom, adresse, site)',
    'Consumer mediator (name, address, site)',
  ],
});

const DOSSIER: readonly LetterField[] = [
  ...fields('lawyer', 'text', { 'avocat.nom': ['Nom de l’avocat', 'Lawyer’s name'] }),
  ...fields('dossier', 'text', {
    'dossier.reference': ['Référence du dossier', 'Dossier’s reference'],
    'dossier.objet': ['Objet du dossier', 'What the dossier is about'],
  }),
  ...fields('firm', 'text', { lieu: ['Lieu de signature', 'Place of signature'] }),
  ...fields('today', 'date', { 'date.jour': ['Date de la lettre', 'Date of the letter'] }),
];

const CLIENT: readonly LetterField[] = [
  ...fields('client', 'text', {
    'client.civilite': ['Civilité (Monsieur, Madame)', 'Title (Monsieur, Madame)'],
    'client.nomComplet': ['Prénoms et nom du client', 'Client’s full name'],
    'client.prenoms': ['Prénoms du client', 'Client’s given names'],
    'client.nom': ['Nom du client', 'Client’s family name'],
    'client.lieuNaissance': ['Lieu de naissance', 'Place of birth'],
    'client.nationalite': ['Nationalité', 'Nationality'],
    'client.adresse': ['Adresse du client', 'Client’s address'],
    'client.domicile': ['Adresse du client, sur une ligne', 'Client’s address, on one line'],
    'client.numeroEtranger': ['Numéro étranger (AGDREF)', 'Foreigner number (AGDREF)'],
    'client.courriel': ['Courriel du client', 'Client’s e-mail'],
    'client.telephone': ['Téléphone du client', 'Client’s telephone'],
  }),
  ...fields('client', 'date', { 'client.neLe': ['Date de naissance', 'Date of birth'] }),
  ...fields('client', 'boolean', {
    'client.feminin': ['Accord au féminin', 'Feminine agreement'],
  }),
];

const RECIPIENT: readonly LetterField[] = [
  ...fields('recipient', 'text', {
    'destinataire.nom': ['Destinataire', 'Recipient'],
    'destinataire.service': ['Service destinataire', 'Recipient’s office'],
    'destinataire.adresse': ['Adresse du destinataire', 'Recipient’s address'],
  }),
  ...fields('typed', 'text', {
    'destinataire.canal': ['Mode d’envoi (LRAR, courriel, téléservice…)', 'Sent by'],
  }),
  ...fields('court', 'text', {
    'juridiction.nom': ['Juridiction', 'Court'],
    'juridiction.adresse': ['Adresse de la juridiction', 'Court’s address'],
  }),
];

const DECISION: readonly LetterField[] = [
  ...fields('timeline', 'text', {
    'decision.nature': ['Décision contestée', 'Decision contested'],
    'decision.reference': ['Référence de la décision', 'Decision’s reference'],
    'decision.auteur': ['Auteur de la décision', 'Who decided'],
    'demande.numero': ['Numéro de la demande', 'Request’s number'],
    'demande.titre': ['Titre demandé', 'Permit requested'],
    'demande.jours': ['Jours écoulés depuis la demande', 'Days since the request'],
    'instance.numero': ['Numéro de l’instance', 'Case number'],
    'rendezVous.lieu': ['Lieu du rendez-vous', 'Place of the appointment'],
    'rendezVous.heure': ['Heure du rendez-vous', 'Hour of the appointment'],
  }),
  ...fields('timeline', 'date', {
    'decision.date': ['Date de la décision', 'Date of the decision'],
    'decision.notifieeLe': ['Notifiée le', 'Notified on'],
    'demande.deposeeLe': ['Demande déposée le', 'Request filed on'],
    'refusImplicite.neLe': ['Refus implicite né le', 'Implicit refusal born on'],
    'rendezVous.le': ['Date du rendez-vous', 'Date of the appointment'],
  }),
  ...fields('deadlines', 'date', {
    'echeance.dernierJour': ['Dernier jour pour agir', 'Last day to act'],
  }),
  ...fields('typed', 'text', {
    'demande.article': ['Article du titre demandé', 'Article of the permit requested'],
  }),
];

const LISTS: readonly LetterField[] = [
  list('timeline', ['faits', 'Chronologie des faits', 'Timeline of facts'], {
    date: { words: ['Date', 'Date'], type: 'date' },
    texte: { words: ['Fait', 'Fact'] },
  }),
  list('attempts', ['tentatives', 'Tentatives de rendez-vous', 'Attempts to book'], {
    date: { words: ['Date', 'Date'], type: 'date' },
    heure: { words: ['Heure', 'Hour'], optional: true },
    page: { words: ['Page ou service', 'Page or office'], optional: true },
    resultat: { words: ['Résultat', 'Result'], optional: true },
  }),
  ...fields('attempts', 'text', {
    'tentatives.nombre': ['Nombre de tentatives', 'Number of attempts'],
  }),
  list('exhibits', ['pieces', 'Pièces jointes', 'Exhibits'], {
    numero: { words: ['Numéro', 'Number'] },
    titre: { words: ['Intitulé', 'Title'] },
    date: { words: ['Date', 'Date'], type: 'date', optional: true },
  }),
  list('checklist', ['piecesManquantes', 'Pièces manquantes', 'Missing documents'], {
    titre: { words: ['Pièce', 'Document'] },
    fraicheur: { words: ['Ancienneté admise', 'Age allowed'], optional: true },
    traduction: { words: ['Traduction', 'Translation'], optional: true },
  }),
  ...['cabinet', 'client', 'destinataire'].map((owner) =>
    list(
      owner === 'cabinet' ? 'firm' : owner === 'client' ? 'client' : 'recipient',
      [`${owner}.enveloppe`, 'Adresse, une ligne à la fois', 'Address, line by line'],
      { ligne: { words: ['Ligne', 'Line'] } },
    ),
  ),
  list('typed', ['moyens', 'Moyens', 'Grounds'], { texte: { words: ['Moyen', 'Ground'] } }),
  list('typed', ['conclusions', 'Conclusions', 'Requests to the court'], {
    texte: { words: ['Conclusion', 'Request'] },
  }),
];

const LEGAL_AID: readonly LetterField[] = [
  ...fields('typed', 'boolean', {
    'aide.accordee': ['Aide juridictionnelle accordée', 'Legal aid granted'],
    'aide.totale': ['Aide juridictionnelle totale', 'Full legal aid'],
    'aide.demandee': ['Aide juridictionnelle demandée', 'Legal aid applied for'],
  }),
  ...fields('timeline', 'date', {
    'aide.demandeeLe': ['Aide demandée le', 'Legal aid applied for on'],
    'aide.decisionLe': ['Décision d’aide du', 'Legal aid decided on'],
  }),
  ...fields('typed', 'text', {
    'aide.numero': ['Numéro de décision du bureau d’aide', 'Legal aid office’s number'],
    'aide.bureau': ['Bureau d’aide juridictionnelle', 'Legal aid office'],
  }),
];

const FEES: readonly LetterField[] = [
  ...fields('typed', 'amount', {
    'honoraires.forfait': ['Forfait hors taxes', 'Flat fee before VAT'],
    'honoraires.tauxHoraire': ['Taux horaire hors taxes', 'Hourly rate before VAT'],
    'honoraires.provision': ['Provision', 'Retainer'],
    'honoraires.resultat': ['Honoraire de résultat', 'Success fee'],
    'honoraires.reste': ['Reste à payer', 'Left to pay'],
  }),
  ...fields('typed', 'text', {
    'honoraires.mission': ['Mission confiée', 'Work entrusted'],
    'honoraires.tva': ['Taux de TVA', 'VAT rate'],
    'honoraires.frais': ['Frais et débours', 'Costs and disbursements'],
    'honoraires.echeancier': ['Échéancier de paiement', 'Payment schedule'],
  }),
];

/** Every field a letter may hold, once. */
export const LETTER_FIELDS: readonly LetterField[] = [
  ...FIRM,
  ...DOSSIER,
  ...CLIENT,
  ...RECIPIENT,
  ...DECISION,
  ...LISTS,
  ...LEGAL_AID,
  ...FEES,
  ...TYPED_FIELDS,
];
