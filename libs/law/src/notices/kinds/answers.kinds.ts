import { phrase, type NoticeKind } from './kind.ts';

/** What administrations answer to appeals and to other requests than those of a permit. */
export const ANSWER_KINDS: readonly NoticeKind[] = [
  {
    type: 'motifs-communiques',
    headed: [
      phrase('communication (?:des|de) motifs'),
      phrase('motifs (?:de (?:la decision|votre)|du (?:refus|rejet))'),
    ],
    titles: [
      /(?:communication\s+des\s+motifs|motifs\s+(?:de\s+la|du)\s+(?:decision|refus|rejet)\s+(?:implicite|tacite))/u,
    ],
    says: [
      /\b(?:vous\s+(?:faire\s+connaitre|communique|informe)|les\s+motifs\s+(?:de\s+(?:cette|la)|du|qui)|par\s+les\s+motifs)\b[^.;]{0,120}(?:motifs?|implicite)/u,
      /demande\s+de\s+(?:communication\s+(?:des|de)\s+)?motifs/u,
    ],
  },
  {
    type: 'gracieux-rejete',
    headed: [/^(?!.*(?:accueil|favorable\s+a|accuse)).*recours\s+gracieux/u],
    titles: [
      /(?:rejet\s+(?:de\s+votre\s+|du\s+)?|(?:^|\n)[ ]*|objet\s*:\s*(?:votre\s+)?)recours\s+gracieux/u,
    ],
    says: [
      /\b(?:rejet\w*|maintenir|confirme\w*|maintiens)\b[^.;]{0,80}recours\s+gracieux/u,
      /recours\s+gracieux\b[^.;]{0,160}\b(?:rejete|rejet|maintenir|maintiens|confirm)/u,
    ],
  },
  {
    type: 'hierarchique-rejete',
    headed: [/^(?!.*(?:accueil|favorable\s+a|accuse)).*recours\s+hierarchique/u],
    titles: [
      /(?:objet\s*:|^|\n)[^\n]{0,50}(?:rejet\s+(?:de\s+votre\s+|du\s+)?recours\s+hierarchique|recours\s+hierarchique)/u,
    ],
    says: [
      /\b(?:rejet\w*|maintenir|confirme\w*)\b[^.;]{0,80}recours\s+hierarchique/u,
      /recours\s+hierarchique\b[^.;]{0,160}\b(?:rejete|rejet|maintenir|confirm)/u,
    ],
  },
  {
    type: 'gracieux-accueilli',
    headed: [/recours\s+gracieux.{0,60}(?:accueil|favorable|admis)/u],
    titles: [],
    says: [
      phrase(
        "recours gracieux[^.;]{0,120} (?:est accueilli|suite favorable|j'ai decide de (?:retirer|revenir))",
      ),
    ],
    unless: [/defavorable/u],
  },
  {
    type: 'autorisation-travail-decidee',
    headed: [
      /^(?!.*(?:demande\s+d'autorisation|pieces|complement)).*(?:refus|rejet|decision|delivrance|accord|octroi).{0,30}autorisation\s+de\s+travail/u,
    ],
    titles: [],
    says: [
      phrase(
        'autorisation de travail[^.;]{0,120} (?:est|a ete) (?:refusee|rejetee|accordee|delivree)',
      ),
      phrase('(?:refuse|rejette|accorde|delivre)[^.;]{0,60} autorisation de travail'),
    ],
  },
  {
    type: 'communication-refusee',
    headed: [/refus\s+de\s+communication/u],
    titles: [],
    says: [
      phrase('communication[^.;]{0,120} (?:est|a ete) refusee'),
      phrase("documents?[^.;]{0,60} n'est pas communicable"),
    ],
  },
  {
    type: 'cada-avis',
    headed: [phrase("commission d'acces aux documents administratifs")],
    titles: [],
    says: [phrase('(?:emet|a emis)[^.;]{0,30} avis')],
  },
  {
    type: 'ofii-avis-rendu',
    headed: [/avis.{0,40}college\s+de(?:s)?\s+medecins/u],
    titles: [],
    says: [phrase("(?:l'etat de sante|son etat)[^.;]{0,160} necessite")],
    unless: [/\barrete\b[^]{0,400}\barticle\s+1/u],
  },
  {
    type: 'rdv-reponse-negative',
    headed: [
      /(?:absence|impossibilite|pas)\s+(?:de\s+)?(?:rendez-vous|creneau)|aucun\s+(?:rendez-vous|creneau)/u,
    ],
    titles: [],
    says: [
      phrase("(?:aucun|pas de) (?:creneau|rendez-vous)[^.;]{0,60} (?:disponible|ne peut|n'est)"),
      phrase(
        'ne (?:sommes|suis|peut)[^.;]{0,40} (?:vous )?(?:donner|fixer|accorder)[^.;]{0,30} rendez-vous',
      ),
    ],
  },
];
