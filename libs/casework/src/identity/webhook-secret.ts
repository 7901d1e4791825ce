import { hkdfSync } from 'node:crypto';

const SECRET_BYTES = 32;

/**
 * What signs the calls of a firm's webhook, as Standard Webhooks writes it. Nothing is stored: it is made again from
 * the id of the secret and the key of the installation.
 *
 * @example webhookSecret('0193…', key) // 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD…'
 */
export function webhookSecret(secretId: string, secretKey: string): string {
  const secret = hkdfSync('sha256', secretKey, secretId, 'webhook', SECRET_BYTES);
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}
