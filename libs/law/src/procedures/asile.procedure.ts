import { text } from '../text.ts';
import { ACCUEIL } from './branches/accueil.ts';
import { TRANSFERT } from './branches/transfert.ts';
import { ASILE_STATES } from './branches/asile-etats.ts';
import { beside, REMOVAL, TRIBUNAL } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { branch, type Move, type ProcedureDefinition } from './procedure.ts';

type S = keyof typeof ASILE_STATES;

const BEFORE: readonly S[] = ['presentation', 'enregistre', 'dublin'];
const CLAIM: readonly S[] = ['ofpra-saisi', 'a-completer'];
const outcome = (...is: string[]) => ({ detail: 'outcome', is });
const GRANTED = outcome('refugie', 'subsidiaire');
const OFPRA_FROM: readonly S[] = [...BEFORE, ...CLAIM, 'ofpra-decision-a-lire'];

const OFPRA: readonly Move<S>[] = [
  {
    on: 'presentation-spada',
    from: ['presentation'],
    opens: ['asile-enregistrement-3-jours'],
    sources: ['CESEDA L521-4'],
  },
  {
    on: 'enregistrement-guda',
    from: ['presentation', 'clos', 'rejet-definitif', 'cloture-ofpra'],
    to: 'dublin',
    when: { detail: 'track', is: ['dublin'] },
    ends: ['asile-enregistrement-3-jours'],
    sources: ['CESEDA L571-1'],
  },
  {
    on: 'enregistrement-guda',
    from: ['presentation', 'clos', 'rejet-definitif', 'cloture-ofpra', 'dublin'],
    to: 'enregistre',
    opens: ['ofpra-introduction-21-jours', 'asile-demande-sejour-concomitante'],
    ends: ['asile-enregistrement-3-jours'],
    sources: ['CESEDA R531-2', 'CESEDA L431-2'],
  },
  {
    on: 'information-l431-2',
    from: ['enregistre', ...CLAIM],
    opens: ['asile-demande-sejour-concomitante'],
    sources: ['CESEDA L431-2'],
  },
  {
    on: 'dossier-ofpra',
    from: BEFORE,
    to: 'ofpra-saisi',
    opens: ['ofpra-decision', 'autorisation-travail-asile-6-mois'],
    ends: ['ofpra-introduction-21-jours'],
    sources: ['CESEDA R531-2'],
  },
  {
    on: 'ofpra-demande-incomplete',
    from: ['enregistre', 'ofpra-saisi'],
    to: 'a-completer',
    opens: ['ofpra-completion-8-jours'],
  },
  {
    on: 'ofpra-complement-fourni',
    from: ['a-completer'],
    to: 'ofpra-saisi',
    ends: ['ofpra-completion-8-jours'],
  },
  { on: 'entretien', from: CLAIM },
  {
    on: 'decision-ofpra',
    from: OFPRA_FROM,
    to: 'protege',
    when: GRANTED,
    opens: ['refugie-delivrance-3-mois'],
    ends: ['ofpra-decision'],
  },
  {
    on: 'decision-ofpra',
    from: OFPRA_FROM,
    to: 'cloture-ofpra',
    when: outcome('cloture'),
    opens: ['ofpra-cloture-9-mois', 'cnda-recours-1-mois'],
    ends: ['ofpra-decision'],
  },
  {
    on: 'decision-ofpra',
    from: OFPRA_FROM,
    to: 'rejet-ofpra',
    when: outcome('rejet', 'irrecevabilite'),
    opens: ['cnda-recours-1-mois', 'cnda-aj-15-jours'],
    ends: ['ofpra-decision'],
    sources: ['CESEDA L532-1'],
  },
  {
    on: 'decision-ofpra',
    from: ['protege'],
    to: 'rejet-ofpra',
    when: outcome('fin-protection'),
    opens: ['cnda-recours-1-mois'],
  },
  {
    on: 'decision-ofpra',
    from: [...BEFORE, ...CLAIM],
    to: 'ofpra-decision-a-lire',
    opens: ['cnda-recours-1-mois', 'cnda-aj-15-jours'],
    ends: ['ofpra-decision'],
    sources: ['CESEDA R531-17'],
  },
  {
    on: 'reouverture-demandee',
    from: ['cloture-ofpra'],
    to: 'enregistre',
    ends: ['ofpra-cloture-9-mois'],
  },
  {
    on: 'protection-accordee',
    from: [...OFPRA_FROM, 'rejet-ofpra', 'cnda-saisie', 'cnda-audience'],
    to: 'protege',
    opens: ['refugie-delivrance-3-mois'],
  },
  {
    on: 'protection-notifiee',
    from: [...OFPRA_FROM, 'rejet-ofpra', 'cnda-saisie', 'cnda-audience'],
    to: 'protege',
    opens: ['refugie-delivrance-3-mois'],
  },
];

const APPEALED: readonly S[] = ['cnda-saisie', 'cnda-audience'];
/** The court may be recorded alone, when the file comes late to the firm. */
const DECIDED: readonly S[] = ['presentation', ...APPEALED, 'rejet-ofpra'];
const CNDA: readonly Move<S>[] = [
  {
    on: 'recours-cnda',
    from: ['presentation', 'rejet-ofpra', 'cloture-ofpra', 'ofpra-decision-a-lire'],
    to: 'cnda-saisie',
    opens: ['cnda-jugement-5-mois'],
    ends: ['cnda-recours-1-mois'],
    sources: ['CESEDA L532-1', 'CESEDA L532-6'],
  },
  { on: 'memoire-cnda-depose', from: APPEALED, ends: ['cnda-cloture-instruction'] },
  { on: 'cloture-cnda-fixee', from: APPEALED, opens: ['cnda-cloture-instruction'] },
  {
    on: 'avis-audience-cnda',
    from: APPEALED,
    to: 'cnda-audience',
    opens: ['cnda-cloture-instruction', 'cnda-avis-audience-15-jours'],
    sources: ['CESEDA R532-23'],
  },
  { on: 'note-en-delibere-cnda', from: ['cnda-audience'], ends: ['cnda-note-en-delibere-2-jours'] },
  {
    on: 'suspension-eloignement-demandee',
    from: ['rejet-ofpra', ...APPEALED],
    ends: ['suspension-eloignement-cnda'],
    sources: ['CESEDA L752-5', 'CESEDA L753-7'],
  },
  {
    on: 'decision-cnda',
    from: DECIDED,
    to: 'protege',
    when: GRANTED,
    opens: ['refugie-delivrance-3-mois'],
    ends: ['cnda-jugement-5-mois'],
  },
  {
    on: 'decision-cnda',
    from: DECIDED,
    to: 'ofpra-saisi',
    when: outcome('renvoi'),
    ends: ['cnda-jugement-5-mois'],
  },
  {
    on: 'decision-cnda',
    from: DECIDED,
    to: 'rejet-definitif',
    opens: ['oqtf-apres-rejet-asile', 'hebergement-asile-sortie', 'cassation-2-mois'],
    ends: ['cnda-jugement-5-mois'],
    sources: ['CESEDA L542-1'],
  },
  {
    on: 'rectification-cnda-demandee',
    from: ['rejet-definitif'],
    ends: ['cnda-rectification-1-mois'],
  },
  {
    on: 'fin-droit-maintien',
    from: [...OFPRA_FROM, 'rejet-ofpra', 'cloture-ofpra', 'rejet-definitif', ...APPEALED],
    opens: ['oqtf-apres-rejet-asile', 'hebergement-asile-sortie'],
    sources: ['CESEDA L542-1', 'CESEDA L542-2'],
  },
  {
    on: 'oqtf-notifiee',
    from: ['rejet-ofpra', 'cloture-ofpra', ...APPEALED, 'rejet-definitif'],
    opens: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'],
    ends: ['oqtf-apres-rejet-asile'],
  },
  { on: 'mesure-refugie-notifiee', from: ['protege'], opens: ['cnda-mesure-refugie-1-semaine'] },
  { on: 'transfert-execute', from: ['dublin', 'presentation', 'enregistre'], to: 'clos' },
  { on: 'desistement', from: [...BEFORE, ...CLAIM, ...APPEALED], to: 'clos', about: 'one-branch' },
  {
    on: 'decision-definitive',
    from: ['rejet-ofpra', 'cloture-ofpra', 'ofpra-decision-a-lire', 'rejet-definitif'],
    to: 'clos',
  },
];

/** Asylum in outline, to be confirmed under the European pact: procedures.md (n). */
export const ASILE_PROCEDURE: ProcedureDefinition = {
  id: 'asile',
  label: text('Asile', 'Asylum'),
  summary: text(
    'De la présentation à la protection ou à la fin du droit de rester : OFPRA, CNDA, Dublin, conditions d’accueil.',
    'From presentation to protection or the end of the right to remain: OFPRA, the asylum court, Dublin, reception.',
  ),
  family: 'asile',
  firstEvent: 'enregistrement-guda',
  sources: [
    'CESEDA L521-4',
    'CESEDA R531-2',
    'CESEDA R531-17',
    'CESEDA L532-1',
    'CESEDA L542-1',
    'CESEDA L542-2',
  ],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande d’asile', 'Asylum claim'],
      initial: 'presentation',
      states: ASILE_STATES,
      toConfirm: { since: '2026-06-12' },
      moves: [...OFPRA, ...CNDA],
    }),
    TRANSFERT,
    ACCUEIL,
    ...REMOVAL,
    TRIBUNAL,
    LIBERTE,
    ...beside('requete-ta-deposee', 'requete-deposee', 'recours-cnda'),
  ],
};
