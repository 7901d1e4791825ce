/** Ids of the dossiers that this user follows, as responsible lawyer or as paralegal; `$1` is the firm. */
export function followedBy(user: string): string {
  return `(SELECT id FROM dossiers WHERE firm_id = $1 AND responsible_id = ${user}::uuid
    UNION ALL SELECT id FROM dossiers WHERE firm_id = $1 AND paralegal_id = ${user}::uuid)`;
}
