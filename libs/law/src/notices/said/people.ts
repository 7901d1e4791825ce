import { spanOf, type Span } from '../text/span.ts';

/** Somebody named in a notice: the person concerned, as far as can be told, comes first. */
export interface NamedPerson {
  readonly name: string;
  readonly span: Span;
  readonly weight: number;
}

const WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
const CIVIL = new RegExp(
  String.raw`(?:\bM\.|\bMme\.?|\bMlle\.?|\bMonsieur|\bMadame|\bMONSIEUR|\bMADAME|\bMademoiselle)[ \u00a0\n]+((?:${WORD}|(?:de|du|des|el|El|ben|Ben|bin|al|Al|ait|Ait|d’|d')(?=\s+\p{Lu}))(?:[ \u00a0]+(?:${WORD}|(?:de|du|des|el|ben|bin|al|ait)(?=\s+\p{Lu}))){0,5})`,
  'gu',
);
const LABELLED = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:Nom(?:\s+(?:et\s+prénoms?|de\s+naissance|de\s+famille))?|NOM|Bénéficiaire|Usager|Titulaire|Requérant|Requérante|Demandeur|Intéressée?|Concerne)[ \u00a0]*:[ \u00a0]*((?:M\.|Mme)?\s*${WORD}(?:[ \u00a0]+${WORD}){0,4})`,
  'gu',
);
const OFFICE =
  /^(?:le|la|les|Le|La|Les|Préf|Présid|Ministre|Direct|Chef|Consul|Procureur|Juge|Maire|Rapporteur|Secrétaire|Greffi|Commissaire|Brigadier|Officier|Interprète|Maître|Monsieur|Madame)/u;
const AGENT_AFTER =
  /^[\s,]*(?:interprète|brigadier|gardien|officier|greffi|rapporteu|secrétaire|présid|magistrat|premier conseiller|conseill|adjoint|chef|direct|sous-préf|attaché|agent|juge|vice-présid|première conseill)/iu;
const AGENT_BEFORE =
  /(?:pour\s+(?:le|la)\s+(?:préfe?te?|présidente?|ministre|directeur|directrice|greffi[eè]re?)|délégation|signature\s+(?:à|de)|interprète|rapporteur|greffi[eè]re?|par\s+l[’']intermédiaire\s+de|affaire\s+suivie\s+par|par\s+délégation)[^\n]{0,60}$/iu;

const THE_PERSON =
  /^[\s,]*(?:né|née|demeurant|de nationalité|ressortissante?|représentée?|alias|titulaire)/iu;

const tidy = (name: string) => name.replaceAll(/\s+/gu, ' ').trim();

/** People named in a text, whoever the notice is about first; officers and interpreters are left out. */
export function peopleIn(text: string): readonly NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  for (const pattern of [CIVIL, LABELLED]) {
    for (const match of text.matchAll(pattern)) {
      const name = tidy((match[1] ?? '').replace(/^(?:M\.|Mme)\s*/u, ''));
      if (name.length < 3 || OFFICE.test(name)) continue;
      const { start, end } = spanOf(match);
      if (AGENT_AFTER.test(text.slice(end, end + 40))) continue;
      if (AGENT_BEFORE.test(text.slice(Math.max(0, start - 90), start))) continue;
      const weight =
        1 + (THE_PERSON.test(text.slice(end, end + 40)) ? 3 : 0) + (pattern === LABELLED ? 2 : 0);
      const known = found.get(name.toLocaleLowerCase('fr'));
      const at = known?.span ?? { start: end - (match[1]?.length ?? 0), end };
      found.set(name.toLocaleLowerCase('fr'), {
        name: known?.name ?? name,
        span: at,
        weight: (known?.weight ?? 0) + weight,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}
