/** What a server says of one recipient (RFC 3464). */
export interface DeliveryStatus {
  /** Lower-case: failed, delayed, delivered, relayed, expanded; null: it does not say. */
  readonly action: string | null;
  /** As `5.1.1`. */
  readonly status: string | null;
  /** In the words of the server that refused. */
  readonly diagnostic: string | null;
}

/**
 * The recipients of a `message/delivery-status` part; groups about none are left out.
 *
 * @example deliveryStatuses('Reporting-MTA: dns; a\n\nAction: failed\nStatus: 5.1.1') // [{ action: 'failed', status: '5.1.1', … }]
 */
export function deliveryStatuses(part: string): readonly DeliveryStatus[] {
  return part
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('action') || fields.has('status'))
    .map((fields) => ({
      action: /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? null,
      status: statusIn(fields.get('status') ?? ''),
      diagnostic: fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? null,
    }));
}

function fieldsOf(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.split('\n')) {
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== '') fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** The first enhanced status code (RFC 3463) of a text; no part of an IP address is one. */
export function statusIn(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/.exec(text)?.[0] ?? null;
}
