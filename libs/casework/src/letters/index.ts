export { readLetterContent, type LetterContent } from './letter-content.ts';
export { addTemplate, listTemplates, readTemplateFile, useTemplate } from './letter-templates.ts';
export { previewLetter } from './preview-letter.ts';
export { readLetters } from './read-letters.ts';
export { markLetterSent, unmarkLetterSent } from './send-letter.ts';
export { readLetterDraft } from './letter-draft.ts';
export { rewriteLetter, writeLetter } from './write-letter.ts';
