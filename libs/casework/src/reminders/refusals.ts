import type { Text } from '@quantieme/law';

/** Reasons of ours for which a message was refused; what a server says is its own. */
const REFUSALS: Readonly<Record<string, Text>> = {
  'recipient-gone': {
    fr: 'Cette personne n’a plus accès au cabinet.',
    en: 'This person can no longer sign in.',
  },
  'no-mobile': {
    fr: 'Cette personne n’a pas donné de numéro de mobile (Réglages, Profil).',
    en: 'This person has given no mobile number (Settings, Profile).',
  },
  'no-gateway': {
    fr: 'Aucune passerelle SMS n’est configurée sur cette installation (SMS_URL).',
    en: 'No SMS gateway is configured on this installation (SMS_URL).',
  },
  'no-webhook': {
    fr: 'Le cabinet n’a plus d’adresse à appeler (Réglages, Rappels).',
    en: 'The firm has no address to call any more (Settings, Reminders).',
  },
  'private-address': {
    fr: 'Cette adresse mène à un réseau privé\u00a0: seules les adresses publiques en https sont appelées.',
    en: 'This address leads to a private network: only public addresses in https are called.',
  },
  redirected: {
    fr: 'Le serveur renvoie vers une autre adresse\u00a0: indiquez l’adresse finale.',
    en: 'The server sends on to another address: give the final one.',
  },
  gone: {
    fr: 'Le serveur répond que cette adresse n’existe plus.',
    en: 'The server answers that this address no longer exists.',
  },
  timeout: {
    fr: 'Le serveur n’a pas répondu à temps.',
    en: 'The server did not answer in time.',
  },
  unreachable: {
    fr: 'Le serveur n’a pas pu être joint.',
    en: 'The server could not be reached.',
  },
};

/**
 * Why a message was refused, for people: our own reasons in words, a server's as it gave them.
 *
 * @example refusalText('redirected: HTTP 302').fr // 'Le serveur renvoie vers une autre adresse : … (HTTP 302)'
 */
export function refusalText(error: string): Text {
  const [, code = '', detail] = /^([a-z-]+)(?:: (.*))?$/.exec(error) ?? [];
  const words = REFUSALS[code];
  if (words === undefined) return { fr: error, en: error };
  const said = detail === undefined ? '' : ` (${detail})`;
  return { fr: `${words.fr}${said}`, en: `${words.en}${said}` };
}
