import type { RuleExampleView, RuleVersionView, RuleView } from '@quantieme/contracts';
import { RULES, type Rule } from '@quantieme/deadlines';
import { CHECKED_UP_TO, dateInWords } from '@quantieme/law';
import { ruleView } from './rule-view.ts';

const FRENCH = { language: 'fr' } as const;
const NATURES: Readonly<Record<string, string>> = {
  'to-act': 'délai pour agir',
  authority: 'délai de l’administration ou du juge',
  window: 'fenêtre de dépôt',
  milestone: 'repère',
};
const SEVERITIES: Readonly<Record<string, string>> = {
  fatal: 'forclusion',
  important: 'important',
  information: 'information',
};

/** Every rule, its versions, articles, readings and examples, in Markdown for lawyers (French). */
export function ruleBook(rules: readonly Rule[] = RULES): string {
  const views = rules
    .map((rule) => ruleView(rule, FRENCH))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'fr'));
  return [
    '# Livre des règles',
    '',
    'Produit par `npm run rules` à partir des règles du moteur : ne pas modifier à la main.',
    `${views.length} règles. Articles du CESEDA, du CJA et du CRPA lus dans l’édition consolidée du ${plain(CHECKED_UP_TO)} ; les autres textes sont signalés « non vérifié ».`,
    '',
    '| règle | durée en vigueur | nature |',
    '| --- | --- | --- |',
    ...views.map(summaryLine),
    '',
    ...views.flatMap(chapter),
  ].join('\n');
}

function plain(day: string): string {
  return dateInWords(Temporal.PlainDate.from(day)).fr;
}

function summaryLine({ id, label, versions, nature, severity }: RuleView): string {
  const length = versions.at(-1)?.length ?? '—';
  return `| [${cell(label)}](#${id}) | ${cell(length)} | ${NATURES[nature]}, ${SEVERITIES[severity]} |`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function chapter(rule: RuleView): readonly string[] {
  const { id, label, explanation, effect, versionDate, unchecked } = rule;
  return [
    `## ${id}`,
    '',
    `**${label}**`,
    '',
    ...(explanation ? [explanation, ''] : []),
    `- À l’expiration : ${effect}`,
    `- Date qui désigne la version : ${versionDate}`,
    ...(unchecked.length > 0 ? [`- Textes non vérifiés : ${unchecked.join(', ')}`] : []),
    '',
    ...rule.versions.toReversed().flatMap(versionLines),
  ];
}

function period({ from, to }: RuleVersionView): string {
  if (from === null) return to === null ? 'De tout temps' : `Jusqu’au ${plain(to)}`;
  return to === null ? `Depuis le ${plain(from)}` : `Du ${plain(from)} au ${plain(to)}`;
}

function versionLines(version: RuleVersionView): readonly string[] {
  const { length, prudentLength, sources, variants, readings, examples, toVerify } = version;
  const articles = sources.map(
    ({ code, article, from, url }) =>
      `[${code} ${article}](${url})${from ? ` (version du ${plain(from)})` : ''}`,
  );
  return [
    `### ${period(version)}${toVerify ? ' (à vérifier)' : ''}`,
    '',
    `${length ?? 'Aucun compte à rebours'}${prudentLength ? ` ; prudemment ${prudentLength}` : ''}. ${articles.join(', ')}.`,
    '',
    ...variants.map((one) => `- ${one.label} : ${one.length ?? 'aucun délai'}`),
    ...readings.map((one) => `- Autre lecture : ${one.length ?? 'aucun délai'} (${one.authority})`),
    ...examples.map((one) => `- Exemple : ${exampleInWords(one)}`),
    ...(variants.length + readings.length + examples.length > 0 ? [''] : []),
  ];
}

/** "29 mars 2027 à 19 h 00", on the clock of its offset. */
function moment(instant: string): string {
  const { hour, minute } = Temporal.PlainTime.from(instant);
  return `${plain(instant.slice(0, 10))} à ${hour} h ${String(minute).padStart(2, '0')}`;
}

function exampleInWords({ start, opensOn, lastDay, prudentLastDay, expiresAt }: RuleExampleView) {
  const dates = [
    ...(opensOn ? [`ouvre le ${plain(opensOn)}`] : []),
    ...(expiresAt ? [`jusqu’au ${moment(expiresAt)}`] : []),
    ...(lastDay && !expiresAt ? [`dernier jour le ${plain(lastDay)}`] : []),
    ...(prudentLastDay && prudentLastDay !== lastDay
      ? [`prudemment le ${plain(prudentLastDay)}`]
      : []),
  ];
  return `depuis le ${start.length === 10 ? plain(start) : moment(start)}, ${dates.join(', ')}`;
}
