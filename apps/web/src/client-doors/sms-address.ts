/** A number as `sms:` takes it: its digits, and the plus of a foreign one; empty where it is none. */
const dialled = (phone: string): string => {
  const kept = phone.replaceAll(/\(0\)|[^\d+]/g, '');
  return /^\+?\d{4,15}$/.test(kept) ? kept : '';
};

/**
 * Opens the telephone's own messages with a text ready to be sent. `?&` is read alike by iOS and Android.
 *
 * @example smsAddress('06 12 34 56 78', 'Bonjour') // 'sms:0612345678?&body=Bonjour'
 */
export const smsAddress = (phone: string | null, text: string): string =>
  `sms:${dialled(phone ?? '')}?&body=${encodeURIComponent(text)}`;
