import type { CertificatePage, CertificatesQuery, CertificateView } from '@quantieme/contracts';
import {
  printCertificate as print,
  publicKeyOf,
  signingKeyOf,
  type KeySet,
} from '@quantieme/documents';
import type { Language } from '@quantieme/law';
import {
  listCertificateKeys,
  listCertificates as selectCertificates,
  readCertificate as selectCertificate,
  type CertificateRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context, type Services } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { certificateSummary, certificateView, contentOf } from './certificate-views.ts';

type Query = { readonly [K in keyof CertificatesQuery]: CertificatesQuery[K] | undefined };

async function recordOf(ctx: Context, id: string): Promise<CertificateRecord> {
  const record = await ctx.database.pipelined(scopeOf(ctx), (sql) => selectCertificate(sql, id));
  if (record !== null) return record;
  throw notFound('certificate/unknown', {
    fr: 'Ce certificat n’existe pas dans votre cabinet.',
    en: 'There is no such certificate in your firm.',
  });
}

/** One certificate with its hash and signature, exactly as issued. */
export async function readCertificate(ctx: Context, id: string): Promise<CertificateView> {
  return certificateView(await recordOf(ctx, id));
}

export interface CertificatePdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The same for the eye, in the language asked for. */
export async function readCertificatePdf(
  ctx: Context,
  {
    id,
    language = ctx.language,
  }: { readonly id: string; readonly language?: Language | undefined },
): Promise<CertificatePdf> {
  const record = await recordOf(ctx, id);
  const { hash, signature, kid, reference } = record;
  const signed = { certificate: contentOf(record), hash, id, signature };
  const { timeZone } = ctx.actor;
  const bytes = await print({ signed, kid, timeZone }, language);
  return { fileName: `${reference}.pdf`, bytes };
}

/** Certificates of the firm, newest first. */
export async function listCertificates(ctx: Context, query: Query): Promise<CertificatePage> {
  const { dossier, deadline, cursor, limit = DEFAULT_LIMIT } = query;
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    selectCertificates(sql, {
      dossierId: dossier ?? null,
      deadlineId: deadline ?? null,
      before: keyIn<[number]>(cursor, ['integer'])?.[0] ?? null,
      limit: limit + 1,
    }),
  );
  const { data, page } = pageOf(rows, limit, ({ sequence }) => [sequence]);
  const { timeZone } = ctx.actor;
  return { data: data.map((record) => certificateSummary(record, ctx, timeZone)), page };
}

/** Every public key that signs or signed certificates of this installation (RFC 7517); anybody may read them. */
export async function certificateKeys(
  services: Pick<Services, 'database' | 'secretKey'>,
): Promise<KeySet> {
  const [current, kept] = await Promise.all([
    signingKeyOf(services.secretKey),
    listCertificateKeys(services.database.login),
  ]);
  const former = kept.filter(({ kid }) => kid !== current.publicKey.kid);
  return {
    keys: [current.publicKey, ...(await Promise.all(former.map(({ x }) => publicKeyOf(x))))],
  };
}
