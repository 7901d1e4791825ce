export interface Heading {
  /** On one line, folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FAR = 2600;
const LONGEST = 300;
const LABEL =
  /^[\s>]*(?:(?:objet|sujet|subject|motif|re|nature(?:\s+de\s+(?:l'acte|la\s+decision|la\s+mesure))?|type\s+de\s+(?:document|decision|courrier)|document|intitule|acte|decision|mesure|piece)\s*\.{0,12}\s*:|nature\s*\.{3,})/u;
/** What the name of an act begins with. */
const ACT =
  /^[\s>*=[\]]*(?:(?:un|une|votre|vos|l[ae']|nouvelle?|ordre|rappel)\s*)?(?:arrete|decision|avis|convocation|invitation|notification|ordonnance|jugement|arret|expedition|proces[- ]verbal|pv|attestation|recepisse|mise\s+en\s+demeure|demande|accuse|bulletin|refus|rejet|ajournement|classement|cloture|placement|maintien|portant|communication|confirmation|complement|orientation|offre|proposition|annonce|assignation|obligation|oqtf|interdiction|retrait|transfert|prolongation|mesure|moyen|invitation|lettre|rendez|entree|sortie|fin|cessation|autorisation|declaration|enregistrement|refusal|notice)/u;
const GOES_ON =
  /^\s*(?:et\b|ou\b|portant|fixant|de\b|du\b|des\b|d'|a\b|au\b|vers|prise?\b|en\b|devant|contre|assorti|sans|pour|le\b|la\b|l'|territoire|\()/u;
/** What is joined or listed names other acts. */
const NOT_ONE =
  /^\s*(?:[-•–]|\d{1,2}[.)]\s|pieces?\s+jointes?|p\.?\s?j\b|annexes?|copie|vu\b|considerant|attendu|article\b|art\.|par\s+ces)/u;
const IN_TWO = /[ ]{4,}/u;

function isCapitals(written: string): boolean {
  const letters = written.replaceAll(/[^\p{L}]/gu, '');
  const capitals = letters.replaceAll(/[^\p{Lu}]/gu, '').length;
  // Recognition writes « l » for « I ».
  const odd = letters.replaceAll(/[^l]/gu, '').length;
  return letters.length >= 5 && (capitals + odd) / letters.length > 0.85;
}

/** The lines that say what a letter is: in capitals, named as an act, or led by « Objet : ». Places are those of the text. */
export function headingsIn(folded: string, written: string): readonly Heading[] {
  const lines: { text: string; start: number; own: string }[] = [];
  let start = 0;
  for (const text of folded.split('\n')) {
    lines.push({ text, start, own: written.slice(start, start + text.length) });
    start += text.length + 1;
  }
  const found: Heading[] = [];
  for (const [index, { text, start: at, own }] of lines.entries()) {
    const isLabelled = LABEL.test(text);
    if ((at > FAR && !isLabelled) || text.trim() === '' || NOT_ONE.test(text)) continue;
    const capitals = isCapitals(own);
    const isNamed = ACT.test(text) && text.trim().length < 200 && !/[,;.]$/u.test(text.trim());
    if (!isLabelled && !capitals && !isNamed) continue;
    let whole = text;
    for (const next of lines.slice(index + 1, index + 4)) {
      const goesOn =
        GOES_ON.test(next.text) || (capitals && isCapitals(next.own) && !IN_TWO.test(next.text));
      if (next.text.trim() === '' || !goesOn || whole.length > LONGEST) break;
      whole += ` ${next.text}`;
    }
    found.push({
      text: whole.slice(0, LONGEST).trim().replaceAll(/\s+/gu, ' '),
      start: at + text.search(/\S/u),
      end: at + whole.trimEnd().length,
    });
  }
  return found;
}
