/**
 * Titles whose name alone tells that somebody is ill, was a victim, or is protected, or that one of their family is:
 * even where they were found from a card held, which is no secret.
 */
const TELLING: ReadonlySet<string> = new Set([
  'aps-parent-enfant-malade',
  'aps-soins-residence-insuffisante',
  'aps-sortie-prostitution',
  'attestation-demandeur-asile',
  'cr-apatride-et-famille',
  'cr-famille-refugie',
  'cr-protection-subsidiaire',
  'cr-refugie',
  'cr-rente-at-mp',
  'cr-victime-traite-condamnation',
  'cr-victime-violences',
  'cra1-6-7',
  'cra1-protection-subsidiaire',
  'cra10-refugie',
  'cra10-rente',
  'csp-apatride',
  'csp-famille-apatride',
  'csp-famille-protection-subsidiaire',
  'csp-protection-subsidiaire',
  'cst-vpf-etranger-malade',
  'cst-vpf-habitat-indigne',
  'cst-vpf-mariage-force',
  'cst-vpf-ordonnance-protection',
  'cst-vpf-rente',
  'cst-vpf-traite',
  'protection-temporaire',
  'rld-ue-protection',
  'tun-cr-rente-rf',
]);

/** Whether the name of a title is to be kept from whoever may not see health, offences suffered or asylum. */
export const isTelling = (title: string): boolean => TELLING.has(title);
