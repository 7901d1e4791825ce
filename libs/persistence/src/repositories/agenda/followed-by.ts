/** Ids of the dossiers that these users follow, as responsible lawyer or as paralegal; `$1` is the firm. */
export function following(users: string): string {
  return `(SELECT id FROM dossiers WHERE firm_id = $1 AND responsible_id ${users}
    UNION ALL SELECT id FROM dossiers WHERE firm_id = $1 AND paralegal_id ${users})`;
}

/** Those that this user follows. */
export function followedBy(user: string): string {
  return following(`= ${user}::uuid`);
}
