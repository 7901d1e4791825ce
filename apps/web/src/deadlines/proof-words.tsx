import { useTranslation } from 'react-i18next';
import type { DoneProofView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';

/** The kind of a proof, its reference and its day. */
export function ProofWords({ proof }: { readonly proof: DoneProofView }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`completion.proofs.${proof.kind}`)} {proof.reference} (
      <CivilDate on={proof.on} as="plain" />)
    </>
  );
}
