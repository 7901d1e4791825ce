import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** Cover of an application for legal aid: the case, the time that runs, who assists. */
export const AIDE_JURIDICTIONNELLE_COUVERTURE: LetterDefinition = {
  id: 'aide-juridictionnelle-couverture',
  label: text('Demande d’aide juridictionnelle : lettre', 'Legal aid application: cover letter'),
  kind: 'letter',
  addressee: 'legal-aid-office',
  sources: ['Loi 91-647', 'Décret 2020-1717 43', 'CESEDA L911-1', 'CESEDA R921-3'],
  records: 'aj-demandee',
  limits: ['aj-interruption-ta'],
  subject: 'Demande d’aide juridictionnelle de {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame, Monsieur,' },
    {
      paragraph: `J’ai l’honneur de vous transmettre la demande d’aide juridictionnelle de ${IDENTITY}, établie sur le formulaire réglementaire et accompagnée des justificatifs de ressources et de situation énumérés ci-dessous (loi n°\u{a0}91-647 du 10 juillet 1991).`,
    },
    { heading: 'Affaire', level: 2 },
    {
      paragraph:
        'Juridiction : {juridiction.nom}. Objet : {aide.objet}.{#instance.numero?} Numéro d’instance : {instance.numero}.{/instance.numero?}',
    },
    {
      when: 'decision.date',
      then: [
        {
          paragraph:
            'Décision en cause : décision du {decision.date} portant {decision.nature} (auteur : {decision.auteur}), notifiée le {decision.notifieeLe}.',
        },
      ],
    },
    {
      when: '!decision.date',
      then: [
        {
          paragraph:
            'Décision en cause : décision implicite de rejet née le {refusImplicite.neLe}, de la demande reçue le {demande.deposeeLe}.',
        },
      ],
    },
    { heading: 'Délai', level: 2 },
    {
      paragraph:
        'Le dernier jour du délai de recours est le {echeance.dernierJour}. La présente demande, adressée avant cette date, interrompt ce délai dans les conditions de l’article 43 du décret n° 2020-1717 du 28 décembre 2020. Cet effet ne joue pas pour les recours de sept jours et de quarante-huit heures contre les mesures d’éloignement, dont le délai ne peut être prorogé (article R. 921-3 du code de l’entrée et du séjour des étrangers et du droit d’asile) ; dans la procédure de l’article L. 911-1 de ce code, l’aide se demande au plus tard lors de l’introduction du recours.',
    },
    {
      when: 'aide.urgence',
      then: [
        {
          paragraph: `L’urgence de l’affaire justifie que ${MX} soit admis{#client.feminin?}e{/client.feminin?} provisoirement au bénéfice de l’aide juridictionnelle\u{a0}: {aide.urgence}`,
        },
      ],
    },
    { heading: 'Avocat', level: 2 },
    {
      paragraph: `Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}, que ${MX} a choisi pour conseil, accepte de prêter son concours au titre de l’aide juridictionnelle.`,
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous remercie de m’adresser un récépissé portant la date de réception de la demande, et de me notifier votre décision. Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Aide juridictionnelle', pattern: /loi n°\s91-647/u, source: 'Loi 91-647' },
    { what: 'Juridiction', pattern: /\{juridiction\.nom\}/u, source: null },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
    { what: 'Effet sur le délai', pattern: /article 43 du décret/u, source: 'Décret 2020-1717 43' },
    {
      what: 'Aucun effet sur sept jours et quarante-huit heures',
      pattern: /R\.\s921-3/u,
      source: 'CESEDA R921-3',
    },
    {
      what: 'Au plus tard avec la requête',
      pattern: /au plus tard lors de l’introduction/u,
      source: 'CESEDA L911-1',
    },
    { what: 'Accord de l’avocat', pattern: /accepte de prêter son concours/u, source: null },
    { what: 'Justificatifs', pattern: /\{#pieces\}/u, source: null },
  ],
};
