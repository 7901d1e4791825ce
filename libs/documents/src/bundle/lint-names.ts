import { text, type Text } from '@quantieme/law';
import type { Finding, FindingCode } from './finding.ts';
import type { FilingLimits } from './limits.ts';

/** A file under the name that it will have. */
export interface NamedFile {
  readonly name: string;
  readonly exhibit: Finding['exhibit'];
}

const SHORTEN = text('Raccourcissez l’intitulé.', 'Shorten the title.');
const PLAIN = text(
  'Gardez des lettres sans accent, des chiffres et « _ ».',
  'Keep plain letters, digits and “_”.',
);

function nameFinding(
  { exhibit }: NamedFile,
  code: FindingCode,
  what: Text,
  toDo: Text = PLAIN,
): Finding {
  return {
    ...{ code, severity: 'error', form: null, exhibit, what, toDo },
    ...{ letterId: null, source: 'CJA R414-5' },
  };
}

/** What the courts' application does not take in the name of a file. */
export function nameFindings(
  files: readonly NamedFile[],
  { nameLength }: FilingLimits,
): readonly Finding[] {
  const seen = new Set<string>();
  return files.flatMap((file) => {
    const { name } = file;
    const folded = name.toLowerCase();
    const twice = seen.has(folded);
    seen.add(folded);
    return [
      ...(name.length > nameLength ? [tooLong(file, nameLength)] : []),
      ...(name.replace(/\.pdf$/, '').includes('.') ? [withDot(file)] : []),
      ...(/^[A-Za-z0-9_.]*$/.test(name) ? [] : [notAscii(file)]),
      ...(twice ? [nameTwice(file)] : []),
    ];
  });
}

function tooLong(file: NamedFile, nameLength: number): Finding {
  const what = text(
    `Le nom « ${file.name} » a ${file.name.length} caractères : ${nameLength} au plus.`,
    `The name “${file.name}” has ${file.name.length} characters: ${nameLength} at most.`,
  );
  return nameFinding(file, 'name-too-long', what, SHORTEN);
}

function withDot(file: NamedFile): Finding {
  const what = text(
    `Le nom « ${file.name} » contient un point avant l’extension.`,
    `The name “${file.name}” holds a dot before its extension.`,
  );
  return nameFinding(file, 'name-dot', what);
}

function notAscii(file: NamedFile): Finding {
  const what = text(
    `Le nom « ${file.name} » contient une espace, un accent ou un signe que Télérecours refuse.`,
    `The name “${file.name}” holds a space, an accent or a sign that the courts’ application refuses.`,
  );
  return nameFinding(file, 'name-not-ascii', what);
}

function nameTwice(file: NamedFile): Finding {
  const what = text(
    `Deux fichiers portent le nom « ${file.name} ».`,
    `Two files are called “${file.name}”.`,
  );
  return nameFinding(
    file,
    'name-twice',
    what,
    text('Renumérotez les pièces.', 'Number the exhibits again.'),
  );
}
