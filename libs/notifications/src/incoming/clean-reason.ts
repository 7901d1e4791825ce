const LONGEST_REASON = 160;

/**
 * Why a mail came back, short, on one line, without addresses and without the codes, which are kept apart.
 *
 * @example cleanReason('550-5.1.1 <a@b.fr>: Recipient address rejected:\r\n User unknown') // 'Recipient address rejected: User unknown'
 */
export function cleanReason(text: string): string | null {
  const reason = text
    .replaceAll(CODE, ' ')
    .replaceAll(CONTROL, ' ')
    .replace(HELP_PAGE, '')
    .replaceAll(MAIL_ADDRESS, ' ')
    .replaceAll(IP_ADDRESS, ' ')
    .replaceAll(/\s+(?=[,:;.)\]])/g, '')
    .replaceAll(/([([])[\s:;,.]*([)\]])/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s:;,.<>()-]+/, '')
    .trim();
  if (reason === '') return null;
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1)}…`;
}

/** Where to read more, and whatever follows it. */
const HELP_PAGE =
  /(?:\s*(?:for more information,?\s*)?(?:please\s*)?\b(?:go to|visit|see|learn more at))?\s*\bhttps?:\/\/.*$/i;
export const MAIL_ADDRESS = /<?[^\s<>()[\]"';:,]+@[^\s<>()[\]"';:,]+>?/g;
const IP_ADDRESS =
  /\[?(?:\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\b)\]?/gi;
/** `550` at the beginning of a line, `550-5.1.1`, `5.1.1`. */
const CODE =
  /^\s*[245]\d\d(?=[ -]|$)|(?<![\w.])(?:[245]\d\d[ -])?#?[245]\.\d{1,3}\.\d{1,3}(?!\w|\.\d)/gm;
// eslint-disable-next-line no-control-regex -- control characters are what must go
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
