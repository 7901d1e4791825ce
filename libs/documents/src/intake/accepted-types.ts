/** A kind of file that a dossier takes, by its media type. */
interface AcceptedType {
  /** In lower case, the usual one first. */
  readonly extensions: readonly string[];
  /** Other names under which it is declared. */
  readonly aliases: readonly string[];
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ODT = 'application/vnd.oasis.opendocument.text';

export const ACCEPTED_TYPES: Readonly<Record<string, AcceptedType>> = {
  'application/pdf': { extensions: ['pdf'], aliases: ['application/x-pdf'] },
  'image/jpeg': {
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    aliases: ['image/jpg', 'image/pjpeg'],
  },
  'image/png': { extensions: ['png'], aliases: [] },
  'image/webp': { extensions: ['webp'], aliases: [] },
  'image/heic': { extensions: ['heic', 'heif'], aliases: ['image/heif'] },
  [DOCX]: { extensions: ['docx'], aliases: [] },
  [ODT]: { extensions: ['odt'], aliases: [] },
  'text/plain': { extensions: ['txt', 'text'], aliases: [] },
};

/** Says nothing of what it is. */
const VAGUE = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

const extensionOf = (fileName: string) =>
  /\.([^.\s]{1,10})$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? null;

/** Whether name and declared type say what the bytes are; a name without extension says nothing. */
export function saysItsType(
  mediaType: string,
  { fileName, declaredType }: { readonly fileName: string; readonly declaredType: string },
): boolean {
  const { extensions, aliases } = ACCEPTED_TYPES[mediaType] ?? { extensions: [], aliases: [] };
  const extension = extensionOf(fileName);
  const [declared = ''] = declaredType.toLowerCase().split(';');
  return (
    (extension === null || extensions.includes(extension)) &&
    (VAGUE.has(declared.trim()) || [mediaType, ...aliases].includes(declared.trim()))
  );
}

/** The name with an extension that says what it is. */
export function withExtension(fileName: string, mediaType: string): string {
  const name = fileName.trim() || 'document';
  if (extensionOf(name) !== null) return name;
  return `${name}.${ACCEPTED_TYPES[mediaType]?.extensions[0] ?? 'bin'}`;
}
