import { DOCX, ODT } from './accepted-types.ts';
import type { Archive } from './archive.ts';

export type OfficeFile =
  | { readonly mediaType: string }
  | { readonly refused: 'macros' | 'encrypted' | 'type-not-accepted' };

const CONTENT_TYPES = '[Content_Types].xml';
const ODT_MACROS = /^(Basic|Scripts)\//;
/** A template fetched from elsewhere when the document is opened brings its macros along. */
const REMOTE_TEMPLATE =
  /attachedTemplate"[^>]*TargetMode="External"|TargetMode="External"[^>]*attachedTemplate"/i;

/** Which text document an archive is, if it is one without macros. */
export async function officeFile(archive: Archive): Promise<OfficeFile> {
  if (archive.names.includes(CONTENT_TYPES)) return wordFile(archive);
  if ((await archive.read('mimetype')).trim() === ODT) return openDocument(archive);
  return { refused: 'type-not-accepted' };
}

async function wordFile(archive: Archive): Promise<OfficeFile> {
  const types = await archive.read(CONTENT_TYPES);
  const settings = await archive.read('word/_rels/settings.xml.rels');
  const hasMacros =
    archive.names.some((name) => /vba(Project|Data)[^/]*$/i.test(name)) ||
    /macroEnabled|vbaProject/i.test(types) ||
    REMOTE_TEMPLATE.test(settings);
  if (hasMacros) return { refused: 'macros' };
  const isWord =
    types.includes('wordprocessingml.document.main+xml') &&
    archive.names.includes('word/document.xml');
  return isWord ? { mediaType: DOCX } : { refused: 'type-not-accepted' };
}

async function openDocument(archive: Archive): Promise<OfficeFile> {
  if (archive.names.some((name) => ODT_MACROS.test(name))) return { refused: 'macros' };
  const manifest = await archive.read('META-INF/manifest.xml');
  return manifest.includes('encryption-data') ? { refused: 'encrypted' } : { mediaType: ODT };
}
